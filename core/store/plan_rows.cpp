#include "core/store/plan_rows.h"

#include "core/store/rows.h"

#include <algorithm>
#include <set>

namespace leeward::store {

namespace {

using records::PlanLine;

/// A number as stored; nothing where no enumerator of ours can be meant.
template <typename Enum>
std::optional<Enum> enumOf(std::int64_t number) {
    if (number < 0 || number > 255)
        return std::nullopt;
    return static_cast<Enum>(number);
}

/// A stored line without its steps.
std::optional<StoredLine> lineOf(const sql::Statement& row) {
    const auto id = row.id<PlanLine>(1);
    const auto section = enumOf<records::PlanSection>(row.integer(3));
    const auto owner = row.id<records::Person>(4);
    const auto kind = enumOf<records::LineKind>(row.integer(5));
    const auto level = enumOf<records::Level>(row.integer(6));
    const auto noticedBy = enumOf<records::NoticedBy>(row.integer(7));
    const auto clause = enumOf<std::uint8_t>(row.integer(14));
    if (!id || !section || !owner || !kind || !level || !noticedBy || !clause)
        return std::nullopt;
    return StoredLine{row.integer(0), PlanLine{.id = *id,
                                               .revision = row.integer(2),
                                               .section = *section,
                                               .owner = *owner,
                                               .kind = *kind,
                                               .level = *level,
                                               .noticedBy = *noticedBy,
                                               .text = row.text(8),
                                               .meaning = row.text(9),
                                               .steps = {},
                                               .note = row.text(10),
                                               .position = row.integer(11),
                                               .isRemoved = row.integer(12) != 0,
                                               .contrary = row.text(13),
                                               .clause = *clause,
                                               .isTicked = row.integer(15) != 0,
                                               .isStricter = row.integer(16) != 0}};
}

/// The row of one key with its steps; nothing when it is none of ours.
sql::SqlResult<std::optional<StoredLine>> lineOfKey(sql::Statement& byKey, sql::Statement& stepsOf, std::int64_t key) {
    byKey.bindAll(key);
    std::optional<StoredLine> found;
    RETURN_IF_FAILED(forEachRow(byKey, [&](const sql::Statement& row) { found = lineOf(row); }));
    if (!found)
        return found;
    // One more than a line may have, so that check() sees that there are too many.
    stepsOf.bindAll(key, static_cast<std::int64_t>(records::kMaxSteps) + 1);
    RETURN_IF_FAILED(forEachRow(stepsOf, [&](const sql::Statement& row) { found->line.steps.push_back(row.text(0)); }));
    return found;
}

} // namespace

const PlanTable kPlanLineTable{"SELECT key, " PLAN_ROW_COLUMNS " FROM plan_line WHERE key = ?",
                               "SELECT text FROM plan_step WHERE line = ? ORDER BY position LIMIT ?"};

void bindLine(sql::Statement& statement, const PlanLine& line) {
    const auto numberOf = [](auto number) { return static_cast<std::int64_t>(number); };
    statement.bindAll(line.id, line.revision, numberOf(line.section), line.owner, numberOf(line.kind),
                      numberOf(line.level), numberOf(line.noticedBy), line.text, line.meaning, line.note, line.position,
                      line.isRemoved, line.contrary, numberOf(line.clause), line.isTicked, line.isStricter);
}

sql::SqlResult<std::vector<StoredLine>> storedLines(sql::Database& database, sql::SqlResult<sql::Statement> keys,
                                                    const PlanTable& table) {
    const auto wanted =
        collected(std::move(keys), [](const sql::Statement& row) { return std::optional(row.integer(0)); });
    if (!wanted)
        return Fail{wanted.error()};
    auto byKey = database.prepare(table.byKey);
    if (!byKey)
        return Fail{byKey.error()};
    auto stepsOf = database.prepare(table.stepsOf);
    if (!stepsOf)
        return Fail{stepsOf.error()};
    std::vector<StoredLine> lines;
    for (const std::int64_t key : *wanted) {
        auto line = lineOfKey(*byKey, *stepsOf, key);
        if (!line && line.error() != sql::Error::TooLarge)
            return Fail{line.error()};
        if (line && *line)
            lines.push_back(std::move(**line));
    }
    return lines;
}

sql::SqlResult<std::optional<StoredLine>> storedLine(sql::Database& database, const Id<PlanLine>& id) {
    auto key = database.prepare("SELECT key FROM plan_line WHERE id = ?");
    if (key)
        key->bind(1, id);
    auto lines = storedLines(database, std::move(key), kPlanLineTable);
    if (!lines)
        return Fail{lines.error()};
    return lines->empty() ? std::nullopt : std::optional(std::move(lines->front()));
}

std::vector<PlanLine> believable(std::vector<StoredLine> stored) {
    std::vector<PlanLine> lines;
    std::set<Id<PlanLine>> seen;
    for (StoredLine& each : stored) {
        if (!check(each.line).empty() || !seen.insert(each.line.id).second)
            continue;
        // A forged place must not keep its owner from saving.
        each.line.position = std::clamp(each.line.position, std::int64_t{0}, records::kMaxPosition);
        lines.push_back(std::move(each.line));
    }
    return lines;
}

} // namespace leeward::store
