#include "core/search/text_block.h"

#include "core/base/check.h"
#include "core/base/wipe.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace leeward::search {

TextBlock::TextBlock(std::size_t firstSize)
    : m_capacity(std::max(firstSize + 1, kBytes)), m_text(std::make_unique<char[]>(m_capacity + Needle::kPadding)) {
    CHECK(m_capacity <= std::numeric_limits<std::uint32_t>::max());
}

TextBlock::~TextBlock() {
    base::wipe(m_text.get(), m_used);
}

std::size_t TextBlock::placeOf(const EntryKey& key) const {
    const auto found = std::partition_point(m_items.begin(), m_items.end(),
                                            [&key](const Item& item) { return item.key.isBefore(key); });
    return static_cast<std::size_t>(found - m_items.begin());
}

std::size_t TextBlock::placeBehind(const EntryKey& key) const {
    const std::size_t place = placeOf(key);
    return place < m_items.size() && m_items[place].key == key ? place + 1 : place;
}

std::size_t TextBlock::endOf(std::size_t place) const {
    return place + 1 < m_items.size() ? m_items[place + 1].start : m_used;
}

std::string_view TextBlock::formAt(std::size_t place) const {
    const std::size_t start = m_items[place].start;
    return {m_text.get() + start, endOf(place) - start - 1};
}

void TextBlock::insert(const EntryKey& key, std::string_view form) {
    CHECK(hasRoomFor(form.size()));
    const std::size_t place = placeOf(key);
    const std::size_t start = place < m_items.size() ? m_items[place].start : m_used;
    const std::size_t size = form.size() + 1;
    char* const target = m_text.get() + start;
    std::memmove(target + size, target, m_used - start);
    std::memcpy(target, form.data(), form.size());
    target[form.size()] = '\0';
    m_used += size;
    const auto position = m_items.begin() + static_cast<std::ptrdiff_t>(place);
    const auto added = m_items.insert(position, Item{key, static_cast<std::uint32_t>(start)});
    std::for_each(added + 1, m_items.end(), [size](Item& item) { item.start += static_cast<std::uint32_t>(size); });
    m_signature.add(form);
}

void TextBlock::erase(const EntryKey& key) {
    const std::size_t place = placeOf(key);
    CHECK(place < m_items.size() && m_items[place].key == key);
    const std::size_t start = m_items[place].start;
    const std::size_t size = endOf(place) - start;
    char* const target = m_text.get() + start;
    std::memmove(target, target + size, m_used - start - size);
    m_used -= size;
    base::wipe(m_text.get() + m_used, size);
    const auto next = m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(place));
    std::for_each(next, m_items.end(), [size](Item& item) { item.start -= static_cast<std::uint32_t>(size); });
    m_signature.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_signature.add(formAt(i));
}

std::unique_ptr<TextBlock> TextBlock::splitAt(std::size_t place) {
    const std::size_t start = m_items[place].start;
    auto rest = std::make_unique<TextBlock>(m_used - start);
    for (std::size_t i = place; i < m_items.size(); ++i)
        rest->insert(m_items[i].key, formAt(i));
    while (m_items.size() > place)
        erase(m_items.back().key);
    return rest;
}

bool TextBlock::holds(const Needle& needle, std::size_t place) const {
    const std::string_view form = formAt(place);
    const char* const end = form.data() + form.size();
    return needle.find(form.data(), end) != end;
}

bool TextBlock::visitMatches(std::span<const Wanted> wanted, std::size_t place, const Visitor& visit) const {
    const auto mayHold = [this](const Wanted& one) { return m_signature.mayHold(one.bits); };
    if (!std::all_of(wanted.begin(), wanted.end(), mayHold))
        return true;
    const char* const end = m_text.get() + m_used;
    while (place < m_items.size()) {
        // Most blocks hold nothing: their items, which lie elsewhere, are not read for it.
        const std::size_t start = place == 0 ? 0 : m_items[place].start;
        const char* const found = wanted.front().needle.find(m_text.get() + start, end);
        if (found == end)
            return true;
        const auto offset = static_cast<std::uint32_t>(found - m_text.get());
        const auto behind = std::partition_point(m_items.begin() + static_cast<std::ptrdiff_t>(place), m_items.end(),
                                                 [offset](const Item& item) { return item.start <= offset; });
        place = static_cast<std::size_t>(behind - m_items.begin());
        const std::size_t holder = place - 1;
        const auto others = wanted.subspan(1);
        const bool holdsAll =
            std::all_of(others.begin(), others.end(), [&](const Wanted& one) { return holds(one.needle, holder); });
        if (holdsAll && !visit(m_items[holder].key))
            return false;
    }
    return true;
}

} // namespace leeward::search
