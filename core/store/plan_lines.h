#pragma once

#include "core/sql/database.h"
#include "core/store/plan.h"

#include <span>

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
    sql::SqlResult<std::vector<records::PlanLine>> takenOut(records::PlanSection section) override;
    Result<void, SaveError> removeForGood(const Id<records::PlanLine>& id) override;
    Result<void, SaveError> moveBefore(const Id<records::PlanLine>& id,
                                       const std::optional<Id<records::PlanLine>>& before) override;
    sql::SqlResult<std::set<std::string>> keptNotices() override;
    Result<void, SaveError> keepNotice(const std::string& key) override;

    /// Every line of every section, the removed ones too, and one of them. Lines that fail check() are left out.
    sql::SqlResult<std::vector<records::PlanLine>> all();
    sql::SqlResult<std::optional<records::PlanLine>> find(const Id<records::PlanLine>& id);

    /// Why save() would not write \p line; nothing written.
    Result<void, SaveError> canSave(const records::PlanLine& line);

    /// Whether a line of one's own that is not removed says the same in the same section.
    sql::SqlResult<bool> holds(const records::PlanLine& line);

    /// Saves new lines, all or none of them.
    Result<void, SaveError> addAll(std::span<const records::PlanLine> lines);

    /// Puts \p line in the place of whatever has its id, whosever that is said to be, or takes that away. For OurPlan,
    /// which knows from one's own copies that it may.
    Result<void, SaveError> replace(const records::PlanLine& line);
    Result<void, SaveError> erase(const Id<records::PlanLine>& id);

private:
    friend class Intake;
    struct Verdict;
    sql::SqlResult<std::vector<records::PlanLine>> storedIn(records::PlanSection section);
    Result<void, SaveError> addNew(const records::PlanLine& line); ///< within a transaction of the caller's
    Result<Verdict, SaveError> verdictOn(const records::PlanLine& line);
    Result<void, SaveError> setRemoved(const Id<records::PlanLine>& id, const char* sql);

    sql::Database& m_database;
    ChangeListeners& m_listeners;
    Id<records::Person> m_me;
};

} // namespace leeward::store
