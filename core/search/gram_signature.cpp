#include "core/search/gram_signature.h"

#include <algorithm>
#include <bit>

namespace leeward::search {

namespace {

/// Multiplicative hashing by Knuth's constant, 2^32 divided by the golden ratio; the top bits are the good ones.
std::size_t bitOf(std::uint32_t gram) {
    static constexpr int kShift = 32 - std::bit_width(GramSignature::kBits - 1);
    return (gram * 2654435769U) >> kShift;
}

/// Two bytes, or three, as a number; no two and no three make the same.
std::uint32_t pairAt(const char* bytes) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[0]) << 8 | static_cast<unsigned char>(bytes[1]));
}
std::uint32_t tripleAt(const char* bytes) {
    return 1U << 24 | pairAt(bytes) << 8 | static_cast<unsigned char>(bytes[2]);
}

} // namespace

GramSignature::Bits GramSignature::bitsOf(std::string_view term) {
    Bits bits;
    if (term.size() == 2)
        bits.push_back(static_cast<std::uint16_t>(bitOf(pairAt(term.data()))));
    for (std::size_t at = 0; at + 3 <= term.size(); ++at)
        bits.push_back(static_cast<std::uint16_t>(bitOf(tripleAt(term.data() + at))));
    return bits;
}

void GramSignature::add(std::string_view text) {
    for (std::size_t at = 0; at + 2 <= text.size(); ++at)
        m_bits[bitOf(pairAt(text.data() + at))] = true;
    for (std::size_t at = 0; at + 3 <= text.size(); ++at)
        m_bits[bitOf(tripleAt(text.data() + at))] = true;
}

bool GramSignature::mayHold(const Bits& bits) const {
    return std::all_of(bits.begin(), bits.end(), [this](std::uint16_t bit) { return m_bits[bit]; });
}

} // namespace leeward::search
