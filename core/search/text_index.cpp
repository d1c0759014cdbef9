#include "core/search/text_index.h"

#include "core/base/wipe.h"
#include "core/search/search_form.h"
#include "core/search/text_block.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace leeward::search {

namespace {

using Blocks = std::vector<std::unique_ptr<TextBlock>>;

/// How many blocks are looked through between letting others have the lock: half a MiB, about 0.1 ms.
constexpr std::size_t kBlocksAtOnce = 128;

/// Stands between title and text. No term holds it, so that no phrase is found across both.
constexpr char kBetween = '\n';

ByteCounts countsOf(std::string_view form) {
    ByteCounts counts{};
    for (const char byte : form)
        ++counts[static_cast<unsigned char>(byte)];
    return counts;
}

/// The terms of \p query, ready to be looked for; the rarest first, judged by how often bytes occur.
std::vector<Wanted> wantedFrom(const Query& query, const ByteCounts& counts) {
    std::vector<Wanted> wanted;
    wanted.reserve(query.terms.size());
    for (const std::string& term : query.terms)
        wanted.push_back({Needle(term, counts), GramSignature::bitsOf(term)});
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Wanted& a, const Wanted& b) { return a.needle.commonness() < b.needle.commonness(); });
    return wanted;
}

} // namespace

struct TextIndex::State {
    mutable std::mutex mutex;
    Blocks blocks; ///< in order, none empty
    std::unordered_map<Id<records::Entry>, base::Time> times;
    ByteCounts counts{}; ///< of all that was ever put in: only a hint
    std::atomic<bool> isComplete = false;

    /// The first block that does not end before \p key.
    Blocks::iterator blockFor(const EntryKey& key) {
        return std::partition_point(blocks.begin(), blocks.end(),
                                    [&key](const auto& block) { return block->last().isBefore(key); });
    }

    void insert(const EntryKey& key, std::string_view form);
    void erase(const Id<records::Entry>& id);

    /// Tells \p visit of all matches in order until it answers false or \p cancelled is true.
    void visitMatches(const Query& query, const std::atomic<bool>& cancelled, const TextBlock::Visitor& visit);
};

void TextIndex::State::insert(const EntryKey& key, std::string_view form) {
    auto block = blockFor(key);
    if (block == blocks.end() && !blocks.empty())
        --block; // older than everything: behind the last
    std::size_t place = block == blocks.end() ? 0 : (*block)->placeOf(key);
    const auto isFull = [&] { return block == blocks.end() || !(*block)->hasRoomFor(form.size()); };
    if (isFull() && place > 0 && place < (*block)->count()) {
        block = blocks.insert(block + 1, (*block)->splitAt(place)) - 1;
        place = (*block)->count();
    }
    if (isFull())
        block = blocks.insert(place == 0 ? block : block + 1, std::make_unique<TextBlock>(form.size()));
    (*block)->insert(key, form);
    times.insert_or_assign(key.id, key.at);
}

void TextIndex::State::erase(const Id<records::Entry>& id) {
    const auto known = times.find(id);
    if (known == times.end())
        return;
    const EntryKey key{known->second, id};
    const auto block = blockFor(key);
    (*block)->erase(key);
    if ((*block)->isEmpty())
        blocks.erase(block);
    times.erase(known);
}

void TextIndex::State::visitMatches(const Query& query, const std::atomic<bool>& cancelled,
                                    const TextBlock::Visitor& visit) {
    std::unique_lock lock(mutex);
    const std::vector<Wanted> wanted = wantedFrom(query, counts);
    std::optional<EntryKey> lookedThrough; // the blocks may be other ones after every unlocking
    while (!wanted.empty() && !cancelled) {
        auto block = lookedThrough ? blockFor(*lookedThrough) : blocks.begin();
        // Only the first block can have been looked through in part: asking each would read as much again.
        std::size_t place = lookedThrough && block != blocks.end() ? (*block)->placeBehind(*lookedThrough) : 0;
        for (std::size_t i = 0; i < kBlocksAtOnce && block != blocks.end(); ++i, ++block) {
            if (!(*block)->visitMatches(wanted, place, visit))
                return;
            place = 0;
        }
        if (block == blocks.end())
            return;
        lookedThrough = (*(block - 1))->last();
        lock.unlock();
        lock.lock();
    }
}

TextIndex::TextIndex() : m_state(std::make_unique<State>()) {}

TextIndex::~TextIndex() = default;

void TextIndex::put(const Id<records::Entry>& id, base::Time writtenAt, std::string_view title, std::string_view text) {
    std::string titleForm = searchForm(title);
    std::string textForm = searchForm(text);
    std::string form;
    form.reserve(titleForm.size() + 1 + textForm.size()); // so that no copy stays behind
    form.append(titleForm).append(1, kBetween).append(textForm);
    const ByteCounts counts = countsOf(form);
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->erase(id);
        m_state->insert({writtenAt, id}, form);
        std::transform(counts.begin(), counts.end(), m_state->counts.begin(), m_state->counts.begin(), std::plus());
    }
    base::wipe(titleForm);
    base::wipe(textForm);
    base::wipe(form);
}

void TextIndex::remove(const Id<records::Entry>& id) {
    const std::lock_guard lock(m_state->mutex);
    m_state->erase(id);
}

void TextIndex::setComplete() {
    m_state->isComplete = true;
}

bool TextIndex::isComplete() const {
    return m_state->isComplete;
}

std::size_t TextIndex::size() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->times.size();
}

std::vector<Id<records::Entry>> TextIndex::find(const Query& query, std::size_t skip, std::size_t limit,
                                                const std::atomic<bool>& cancelled) const {
    std::vector<Id<records::Entry>> found;
    if (limit == 0)
        return found;
    m_state->visitMatches(query, cancelled, [&, skipped = std::size_t{0}](const EntryKey& key) mutable {
        if (skipped++ >= skip)
            found.push_back(key.id);
        return found.size() < limit;
    });
    return found;
}

std::size_t TextIndex::count(const Query& query, const std::atomic<bool>& cancelled) const {
    std::size_t count = 0;
    m_state->visitMatches(query, cancelled, [&count](const EntryKey&) {
        ++count;
        return true;
    });
    return count;
}

} // namespace leeward::search
