#pragma once

#include "core/records/entry.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>

namespace leeward::store {

/// How long an entry stays in the bin, at least.
inline constexpr std::chrono::days kDaysInBin{30};

/// The bin of one private space: what is in it leaves after thirty days, or when somebody says so. What is removed
/// here is overwritten in the file (secure_delete); its moved remains go with vault::Session::sweep(). To put something
/// in or take it out again: Entries::moveToBin() and bringBack(); to list it: EntryFilter::inBin.
class Bin {
public:
    /// Both outlive it.
    Bin(sql::Database& database, ChangeListeners& listeners) : m_database(database), m_listeners(listeners) {}

    /// Removes what has been in the bin for kDaysInBin, by what was counted (kMostAtOnce) and by the clock as well: one
    /// that was set wrong removes nothing early. To be called after an unlock and once a day; writes nothing while the
    /// bin is empty, or within an hour.
    /// \return how many entries went
    Result<std::size_t, SaveError> letTimePass(base::Time now);

    /// How many whole days \p id stays at least; nothing when it is not in the bin.
    sql::SqlResult<std::optional<std::chrono::days>> daysLeft(const Id<records::Entry>& id);

    /// Removes entries for good, from the bin or the journal: their texts, words, and marks for therapy. Passages that
    /// are shared stay shared. All or none; those that are not there are passed over.
    Result<void, SaveError> remove(std::span<const Id<records::Entry>> ids);

    /// Everything in the bin.
    sql::SqlResult<std::vector<Id<records::Entry>>> all();

private:
    sql::SqlResult<void> erase(const Id<records::Entry>& id);

    sql::Database& m_database;
    ChangeListeners& m_listeners;
};

} // namespace leeward::store
