#pragma once

#include "core/records/plan_line.h"
#include "core/sql/database.h"

#include <optional>
#include <vector>

/// Rows of plan_line and plan_copy, for the stores of plans alone.
/// The columns that both tables have, in the order of bindLine().
#define PLAN_ROW_COLUMNS                                                                                               \
    "id, revision, section, owner, kind, level, noticed_by, text, meaning, note, position, is_removed, contrary,"      \
    " clause, is_ticked, is_stricter"

namespace leeward::store {

/// A line as stored, and the key that its steps go by.
struct StoredLine {
    std::int64_t key;
    records::PlanLine line;
};

/// The statements that read one table of lines.
struct PlanTable {
    const char* byKey;   ///< key and PLAN_ROW_COLUMNS of one row
    const char* stepsOf; ///< the steps of one row, in order, and how many at most
};

/// The table of the lines themselves.
extern const PlanTable kPlanLineTable;

/// Binds a line's columns to the parameters 1 to 16.
void bindLine(sql::Statement& statement, const records::PlanLine& line);

/// The rows that \p keys names one by one, with their steps. In a file that somebody else can write, a row can be
/// longer than a statement may read, or be none of ours: such a one is left out, and the others are still read.
sql::SqlResult<std::vector<StoredLine>> storedLines(sql::Database& database, sql::SqlResult<sql::Statement> keys,
                                                    const PlanTable& table);

/// The line of \p id in plan_line; nothing when there is none that can be read.
sql::SqlResult<std::optional<StoredLine>> storedLine(sql::Database& database, const Id<records::PlanLine>& id);

/// Those that pass check(), each id once, with a place that can be saved.
std::vector<records::PlanLine> believable(std::vector<StoredLine> stored);

} // namespace leeward::store
