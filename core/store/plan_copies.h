#pragma once

#include "core/records/plan_line.h"
#include "core/records/suggestion.h"
#include "core/sql/database.h"
#include "core/store/space_meta.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace leeward::store {

/// What one person's private space knows of the shared plan: their own lines as they saved them, the wording that was
/// talked through, and the suggestions they let go. The other person cannot write here, so it is what is believed.
class PlanCopies {
public:
    /// \p own is a private space, and outlives it.
    explicit PlanCopies(sql::Database& own) : m_database(own) {}

    /// The shared space that the copies belong to; nothing before the first begin().
    sql::SqlResult<std::optional<Id<Space>>> space();

    /// Forgets all copies and begins anew for \p space, with \p mine as one's own lines.
    sql::SqlResult<void> begin(const Id<Space>& space, std::span<const records::PlanLine> mine);

    /// One's own lines as last saved, the removed ones too.
    sql::SqlResult<std::vector<records::PlanLine>> own();
    sql::SqlResult<std::optional<records::PlanLine>> own(const Id<records::PlanLine>& id);

    /// One's own lines of a section that one took out.
    sql::SqlResult<std::vector<records::PlanLine>> takenOut(records::PlanSection section);

    /// What the shared space said before each save that has not been seen to arrive. Revision 0: there was none.
    sql::SqlResult<std::vector<records::PlanLine>> before();

    /// Keeps \p next as one's own line, and \p before as what the shared space says until it is written there too.
    sql::SqlResult<void> keepOwn(const records::PlanLine& next, const std::optional<records::PlanLine>& before);

    /// Keeps new lines as one's own, all or none; the shared space says nothing of them yet. And forgets them.
    sql::SqlResult<void> keepNew(std::span<const records::PlanLine> lines);
    sql::SqlResult<void> forgetNew(std::span<const records::PlanLine> lines);

    /// Forgets one's own line.
    sql::SqlResult<void> forgetOwn(const Id<records::PlanLine>& id);

    /// Forgets what the shared space said before the save of a line: it has arrived.
    sql::SqlResult<void> settle(const Id<records::PlanLine>& id);

    /// Keeps the wording of a section as it was talked through, in place of the one before.
    sql::SqlResult<void> keepTalked(records::PlanSection section, std::span<const records::PlanLine> lines);
    sql::SqlResult<std::vector<records::PlanLine>> talked(records::PlanSection section);
    sql::SqlResult<bool> isTalked(records::PlanSection section);

    /// The same of every section that was ever talked through, and which those are.
    sql::SqlResult<std::vector<records::PlanLine>> talked();
    sql::SqlResult<std::vector<records::PlanSection>> talkedSections();

    /// Suggestions that are not to be shown again.
    sql::SqlResult<void> letGo(const Id<records::Suggestion>& suggestion);
    sql::SqlResult<std::set<Id<records::Suggestion>>> letGo();

private:
    sql::Database& m_database;
};

} // namespace leeward::store
