#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace leeward::search {

/// How often each byte occurs in the texts that are searched; tells which bytes of a term to look for.
using ByteCounts = std::array<std::uint64_t, 256>;

/// One term, ready to be looked for in much text. It looks at 64 places at once for its three rarest bytes
/// and compares the rest only where all three stand.
/// Source of the idea: W. Muła, "SIMD-friendly algorithms for substring searching", 2016.
class Needle {
public:
    /// Text handed to find() must be followed by this many readable bytes, of any value.
    static constexpr std::size_t kPadding = 128;

    /// \p term is not empty.
    Needle(std::string_view term, const ByteCounts& counts);

    /// Where the term first occurs wholly within [\p from, \p end); \p end if it does not.
    const char* find(const char* from, const char* end) const;

    const std::string& term() const { return m_term; }

    /// The smaller, the rarer its rarest bytes: look for the smallest first.
    std::uint64_t commonness() const { return m_commonness; }

private:
    bool isAt(const char* place) const;

    std::string m_term;
    std::array<std::size_t, 3> m_rarest{}; ///< offsets of its rarest bytes; the same again in short terms
    std::uint64_t m_commonness = 0;
};

} // namespace leeward::search
