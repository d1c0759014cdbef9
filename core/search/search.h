#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/records/entry.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::search {

/// What was asked for: words and quoted phrases, all of which must occur, folded (see base::fold).
struct Query {
    std::vector<std::string> terms; ///< folded, none empty
    bool isEmpty() const { return terms.empty(); }
};

/// Reads what was typed. An open quote ends at the end; too many terms (over 16) are dropped.
Query parse(std::string_view typed);

/// Where a term occurs in a text, in bytes of the original UTF-8 text, in order, not overlapping.
struct Match {
    std::size_t start;
    std::size_t length;
    bool operator==(const Match&) const = default;
};

/// Finds every match of \p query in \p text, for marking it. At most \p limit.
std::vector<Match> matchesIn(std::string_view text, const Query& query, std::size_t limit);

/// All texts of a private space, folded, in memory and nowhere else. Newest first. One thread adds and changes while
/// others look: every function locks by itself.
class TextIndex {
public:
    /// Adds an entry or replaces it.
    void put(const Id<records::Entry>& id, base::Time writtenAt, std::string_view title, std::string_view text);

    void remove(const Id<records::Entry>& id);

    /// Says that everything that was there at unlock has been put in.
    void setComplete();
    bool isComplete() const;

    /// How many entries are in it.
    std::size_t size() const;

    /// Ids of entries that hold every term, newest first: at most \p limit, after skipping \p skip.
    /// Stops early when \p cancelled becomes true, with what it has.
    std::vector<Id<records::Entry>> find(const Query& query, std::size_t skip, std::size_t limit,
                                         const std::atomic<bool>& cancelled) const;

    /// How many entries hold every term; for the line above the list. Stops early likewise.
    std::size_t count(const Query& query, const std::atomic<bool>& cancelled) const;

    TextIndex();
    ~TextIndex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace leeward::search
