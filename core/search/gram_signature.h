#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace leeward::search {

/// Which runs of two and three bytes may occur in some text, as a Bloom filter with one hash. It lets a search pass
/// over most blocks that do not hold a rare word without reading them. Says "may" too often, never too seldom.
/// Source: B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13(7), 1970.
class GramSignature {
public:
    static constexpr std::size_t kBits = 8192; ///< a third of them are set by a block of English

    /// What a text must have to hold a term: the bits of its runs of three bytes, of two in a term of two, none in
    /// a shorter one.
    using Bits = std::vector<std::uint16_t>;
    static Bits bitsOf(std::string_view term);

    void add(std::string_view text);
    void clear() { m_bits.reset(); }

    /// False only if no text that was added holds the term of \p bits.
    bool mayHold(const Bits& bits) const;

private:
    std::bitset<kBits> m_bits;
};

} // namespace leeward::search
