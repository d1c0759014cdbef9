#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/records/entry.h"
#include "core/search/query.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace leeward::search {

/// All texts of a private space, in search form, in memory and nowhere else. Newest first. One thread adds and changes
/// while others look: every function locks by itself, for a fraction of a millisecond at a time. What is removed or
/// replaced is overwritten.
class TextIndex {
public:
    /// Adds an entry or replaces it.
    void put(const Id<records::Entry>& id, base::Time writtenAt, std::string_view title, std::string_view text);

    /// Takes an entry out, if it is in.
    void remove(const Id<records::Entry>& id);

    /// Says that everything that was there at unlock has been put in.
    void setComplete();
    bool isComplete() const;

    /// How many entries are in it.
    std::size_t size() const;

    /// Ids of entries that hold every term, newest first: at most \p limit, after skipping \p skip. An empty query
    /// finds nothing. Stops early when \p cancelled becomes true, with what it has.
    std::vector<Id<records::Entry>> find(const Query& query, std::size_t skip, std::size_t limit,
                                         const std::atomic<bool>& cancelled) const;

    /// How many entries hold every term; for the line above the list. Looks at everything, so it takes longer than
    /// find(): 30 ms where 100,000 entries hold a common word. Stops early likewise.
    std::size_t count(const Query& query, const std::atomic<bool>& cancelled) const;

    TextIndex();
    ~TextIndex();
    TextIndex(const TextIndex&) = delete;
    TextIndex& operator=(const TextIndex&) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace leeward::search
