#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::search {

/// What was asked for: words and quoted phrases, all of which must occur, in search form (see searchForm).
struct Query {
    std::vector<std::string> terms; ///< none empty, none twice, at most kMaxTerms
    bool isEmpty() const { return terms.empty(); }
    bool operator==(const Query&) const = default;
};

inline constexpr std::size_t kMaxTerms = 16;

/// Reads what was typed: words apart by white space, phrases in straight or curly quotes. An open quote ends at the
/// end. Terms beyond kMaxTerms are dropped.
Query parse(std::string_view typed);

/// Where a term occurs in a text, in bytes of the original UTF-8 text.
struct Match {
    std::size_t start;
    std::size_t length;
    bool operator==(const Match&) const = default;
};

/// Finds the matches of \p query in \p text, for marking them: in order, not overlapping, whole code points with the
/// marks that belong to them. At most \p limit.
std::vector<Match> matchesIn(std::string_view text, const Query& query, std::size_t limit);

} // namespace leeward::search
