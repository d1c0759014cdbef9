#pragma once

#include "core/records/closeness.h"
#include "core/records/person.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <chrono>

namespace leeward::store {

/// Closeness today in the shared space: at most one choice of each, for one day, and nothing of any other day.
class ClosenessOfDay {
public:
    /// \p shared and \p listeners outlive it.
    ClosenessOfDay(sql::Database& shared, ChangeListeners& listeners, const Id<records::Person>& me)
        : m_database(shared), m_listeners(listeners), m_me(me) {}

    /// What of \p today may be shown. Choices of any other day are removed on the way.
    Result<records::ClosenessToday, SaveError> on(std::chrono::sys_days today);

    /// Chooses for \p today, in place of what one chose before.
    Result<void, SaveError> choose(records::Closeness choice, std::chrono::sys_days today);

    /// Takes one's own choice back.
    Result<void, SaveError> takeBack();

private:
    sql::SqlResult<void> forgetOtherDays(std::int64_t day);
    Result<void, SaveError> told(const sql::SqlResult<void>& done) const;

    sql::Database& m_database;
    ChangeListeners& m_listeners;
    Id<records::Person> m_me;
};

} // namespace leeward::store
