#pragma once

#include "core/sql/database.h"
#include "core/store/plan.h"

namespace leeward::store {

/// The plan as the tables of one space hold it. What stands in a shared space is read with care and believed in
/// nothing: see OurPlan.
class PlanLines final : public Plan {
public:
    /// \p database and \p listeners outlive it.
    PlanLines(sql::Database& database, ChangeListeners& listeners, const Id<records::Person>& me);

    sql::SqlResult<std::vector<records::PlanLine>> section(records::PlanSection section) override;
    Result<std::int64_t, SaveError> save(const records::PlanLine& line) override;
    Result<void, SaveError> remove(const Id<records::PlanLine>& id) override;
    Result<void, SaveError> bringBack(const Id<records::PlanLine>& id) override;
    Result<void, SaveError> moveBefore(const Id<records::PlanLine>& id,
                                       const std::optional<Id<records::PlanLine>>& before) override;
    sql::SqlResult<std::set<std::string>> keptNotices() override;
    Result<void, SaveError> keepNotice(const std::string& key) override;

private:
    Result<void, SaveError> setRemoved(const Id<records::PlanLine>& id, const char* sql);

    sql::Database& m_database;
    ChangeListeners& m_listeners;
    Id<records::Person> m_me;
};

} // namespace leeward::store
