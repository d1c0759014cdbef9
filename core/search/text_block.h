#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/records/entry.h"
#include "core/search/gram_signature.h"
#include "core/search/needle.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace leeward::search {

/// Where an entry stands in the order: newest first, and of one moment by id.
struct EntryKey {
    base::Time at;
    Id<records::Entry> id;
    bool operator==(const EntryKey&) const = default;

    /// Whether it comes before \p other in the order.
    bool isBefore(const EntryKey& other) const { return at != other.at ? at > other.at : id < other.id; }
};

/// A needle with what to ask a block's signature first.
struct Wanted {
    Needle needle;
    GramSignature::Bits bits;
};

/// Some entries' texts in search form, one after the other in one piece of memory, in order. What is taken out,
/// moved or given back is overwritten first.
class TextBlock {
public:
    /// Measured with 100,000 entries, 95 MB of English: twice as much makes the slowest of a hundred searches 15 %
    /// slower and saves 15 MiB, because fewer blocks are passed over.
    static constexpr std::size_t kBytes = 4 * 1024;

    /// An empty block with room for an entry of \p firstSize bytes and, if that is less, for kBytes.
    explicit TextBlock(std::size_t firstSize);
    ~TextBlock();
    TextBlock(const TextBlock&) = delete;
    TextBlock& operator=(const TextBlock&) = delete;

    bool isEmpty() const { return m_items.empty(); }
    std::size_t count() const { return m_items.size(); }
    bool hasRoomFor(std::size_t size) const { return m_used + size + 1 <= m_capacity; }

    /// The last entry; the block is not empty.
    const EntryKey& last() const { return m_items.back().key; }

    /// The place of the first entry that does not come before \p key.
    std::size_t placeOf(const EntryKey& key) const;

    /// The place of the first entry that comes behind \p key.
    std::size_t placeBehind(const EntryKey& key) const;

    /// Puts an entry in its place; there is room, and it is not there yet.
    void insert(const EntryKey& key, std::string_view form);

    /// Takes an entry out; it is there.
    void erase(const EntryKey& key);

    /// Moves the entries from \p place on into a new block.
    std::unique_ptr<TextBlock> splitAt(std::size_t place);

    /// Tells \p visit of the entries from \p place on that hold all of \p wanted, in order, until it answers false.
    /// \return whether it never did
    using Visitor = std::function<bool(const EntryKey&)>;
    bool visitMatches(std::span<const Wanted> wanted, std::size_t place, const Visitor& visit) const;

private:
    struct Item {
        EntryKey key;
        std::uint32_t start;
    };

    std::size_t endOf(std::size_t place) const;
    std::string_view formAt(std::size_t place) const;
    bool holds(const Needle& needle, std::size_t place) const;

    std::size_t m_capacity;
    std::size_t m_used = 0;
    std::unique_ptr<char[]> m_text; ///< forms, each with a NUL behind it; kPadding bytes beyond m_capacity
    std::vector<Item> m_items;
    GramSignature m_signature;
};

} // namespace leeward::search
