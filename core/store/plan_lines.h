#pragma once

#include "core/records/plan_line.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <set>
#include <string>
#include <vector>

namespace leeward::store {

/// The plan of one space: My plan or Our plan. Works on behalf of one person, who can change only their own lines.
class PlanLines {
public:
    /// \p database and \p listeners outlive it.
    PlanLines(sql::Database& database, ChangeListeners& listeners, const Id<records::Person>& me);

    /// All lines of a section by position, without the removed ones. Lines that fail check() are left out.
    sql::SqlResult<std::vector<records::PlanLine>> section(records::PlanSection section);

    /// Writes a line of one's own. A position of 0 means where it stands, or last if it is new. A line that is stored
    /// stays removed or not, whatever isRemoved says. Saving again what was kept already is not behind.
    /// \return the new revision; Behind and NotOwner write nothing
    Result<std::int64_t, SaveError> save(const records::PlanLine& line);

    /// Takes a line of one's own out, or brings it back; its revision stays. Behind when there is none of that id.
    Result<void, SaveError> remove(const Id<records::PlanLine>& id);
    Result<void, SaveError> bringBack(const Id<records::PlanLine>& id);

    /// Notices of the safety check that were answered with "Keep both" (see records::keyOf).
    sql::SqlResult<std::set<std::string>> keptNotices();
    Result<void, SaveError> keepNotice(const std::string& key);

private:
    Result<void, SaveError> setRemoved(const Id<records::PlanLine>& id, const char* sql);

    sql::Database& m_database;
    ChangeListeners& m_listeners;
    Id<records::Person> m_me;
};

} // namespace leeward::store
