#pragma once

#include "core/records/plan_line.h"
#include "core/store/change.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace leeward::store {

/// The plan of one space, My plan or Our plan, on behalf of one person, who can change only their own lines.
class Plan {
public:
    Plan() = default;
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;
    virtual ~Plan() = default;

    /// All lines of a section by position, without the removed ones. Lines that fail check() are left out.
    virtual sql::SqlResult<std::vector<records::PlanLine>> section(records::PlanSection section) = 0;

    /// Writes a line of one's own. A position of 0 means where it stands, or last if it is new. A line that is stored
    /// stays removed or not, whatever isRemoved says. Saving again what was kept already is not behind.
    /// \return the new revision; Behind and NotOwner write nothing
    virtual Result<std::int64_t, SaveError> save(const records::PlanLine& line) = 0;

    /// Takes a line of one's own out, or brings it back; its revision stays. Behind when there is none of that id.
    virtual Result<void, SaveError> remove(const Id<records::PlanLine>& id) = 0;
    virtual Result<void, SaveError> bringBack(const Id<records::PlanLine>& id) = 0;

    /// One's own lines of a section that one took out, and taking one of them away for good: Behind when it is not out.
    virtual sql::SqlResult<std::vector<records::PlanLine>> takenOut(records::PlanSection section) = 0;
    virtual Result<void, SaveError> removeForGood(const Id<records::PlanLine>& id) = 0;

    /// Moves a line before another of its section, or to the end. Only one's own, or one of an order that belongs to
    /// both (records::isOrderOfBoth); words and revisions stay. Behind when either is not in the section.
    virtual Result<void, SaveError> moveBefore(const Id<records::PlanLine>& id,
                                               const std::optional<Id<records::PlanLine>>& before) = 0;

    /// Notices of the safety check that were answered with "Keep both" (see records::keyOf).
    virtual sql::SqlResult<std::set<std::string>> keptNotices() = 0;
    virtual Result<void, SaveError> keepNotice(const std::string& key) = 0;
};

} // namespace leeward::store
