#include "ui/journal/prompts.h"

#include "core/content/library.h"
#include "ui/base/text.h"

#include <algorithm>
#include <cstddef>

namespace leeward::ui {

using records::EntryKind;

namespace {

/// What a prompt asks: its first paragraph.
std::string wordsOf(const content::Piece& piece) {
    return piece.body.empty() ? std::string() : piece.body.front().text.words;
}

std::size_t dayOf(const base::LocalTime& time) {
    const auto day = std::chrono::floor<std::chrono::days>(time.at + time.utcOffset);
    return static_cast<std::size_t>(std::max(day.time_since_epoch().count(), decltype(day)::rep{0}));
}

} // namespace

bool Prompts::areFor(EntryKind kind) const {
    return kind == EntryKind::FreeWriting || kind == EntryKind::BetweenSessions;
}

// In the library's order: what is light comes first, so that nobody begins with shame.
std::vector<const content::Piece*> Prompts::allFor(EntryKind kind) const {
    std::vector<const content::Piece*> all;
    if (!areFor(kind))
        return all;
    for (const content::Piece& piece : m_library.all(content::Kind::Prompt))
        if (!wordsOf(piece).empty())
            all.push_back(&piece);
    if (kind == EntryKind::BetweenSessions)
        std::stable_partition(all.begin(), all.end(),
                              [](const content::Piece* piece) { return piece->group == "Between sessions"; });
    return all;
}

std::string Prompts::first(EntryKind kind, const base::LocalTime& at) const {
    const auto all = allFor(kind);
    if (all.empty())
        return {};
    const auto light = std::count_if(all.begin(), all.end(),
                                     [&](const content::Piece* piece) { return piece->group == all.front()->group; });
    return wordsOf(*all[dayOf(at) % static_cast<std::size_t>(light)]);
}

std::string Prompts::after(EntryKind kind, std::string_view prompt) const {
    const auto all = allFor(kind);
    if (all.empty())
        return {};
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const content::Piece* piece) { return wordsOf(*piece) == prompt; });
    const bool isLast = found == all.end() || found + 1 == all.end();
    return wordsOf(isLast ? *all.front() : **(found + 1));
}

QString Prompts::hintOf(std::string_view prompt) const {
    for (const content::Piece& piece : m_library.all(content::Kind::Prompt))
        if (wordsOf(piece) == prompt && piece.body.size() > 1)
            return toQt(piece.body[1].text.words);
    return {};
}

} // namespace leeward::ui
