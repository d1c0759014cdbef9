#include "core/store/plan_lines.h"

#include "core/sql/transaction.h"
#include "core/store/rows.h"

#include <algorithm>

namespace leeward::store {

namespace {

using records::PlanLine;

#define PLAN_LINE_COLUMNS                                                                                              \
    "key, id, revision, section, owner, kind, level, noticed_by, text, meaning, note, position, is_removed"

constexpr const char* kSection =
    "SELECT " PLAN_LINE_COLUMNS " FROM plan_line WHERE section = ? AND is_removed = 0 ORDER BY position, id LIMIT ?";

constexpr const char* kById = "SELECT " PLAN_LINE_COLUMNS " FROM plan_line WHERE id = ?";

#undef PLAN_LINE_COLUMNS

constexpr const char* kInsert =
    "INSERT INTO plan_line(revision, section, owner, kind, level, noticed_by, text, meaning, note, position, id,"
    " is_removed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Whether it is removed is not said by saving it.
constexpr const char* kUpdate =
    "UPDATE plan_line SET revision = ?, section = ?, owner = ?, kind = ?, level = ?, noticed_by = ?, text = ?,"
    " meaning = ?, note = ?, position = ? WHERE id = ?";

/// A number as stored; nothing where no enumerator of ours can be meant.
template <typename Enum>
std::optional<Enum> enumOf(std::int64_t number) {
    if (number < 0 || number > 255)
        return std::nullopt;
    return static_cast<Enum>(number);
}

/// A line as stored, and the key that its steps go by.
struct StoredLine {
    std::int64_t key;
    PlanLine line;
};

/// A stored line without its steps.
std::optional<StoredLine> lineOf(const sql::Statement& row) {
    const auto id = row.id<PlanLine>(1);
    const auto section = enumOf<records::PlanSection>(row.integer(3));
    const auto owner = row.id<records::Person>(4);
    const auto kind = enumOf<records::LineKind>(row.integer(5));
    const auto level = enumOf<records::Level>(row.integer(6));
    const auto noticedBy = enumOf<records::NoticedBy>(row.integer(7));
    if (!id || !section || !owner || !kind || !level || !noticedBy)
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
                                               .isRemoved = row.integer(12) != 0}};
}

sql::SqlResult<std::vector<StoredLine>> linesOf(sql::Database& database, sql::SqlResult<sql::Statement> statement) {
    auto lines = collected(std::move(statement), lineOf);
    if (!lines)
        return lines;
    auto steps = database.prepare("SELECT text FROM plan_step WHERE line = ? ORDER BY position LIMIT ?");
    if (!steps)
        return Fail{steps.error()};
    for (StoredLine& each : *lines) {
        // One more than a line may have, so that check() sees that there are too many.
        steps->bindAll(each.key, static_cast<std::int64_t>(records::kMaxSteps) + 1);
        RETURN_IF_FAILED(
            forEachRow(*steps, [&](const sql::Statement& row) { each.line.steps.push_back(row.text(0)); }));
    }
    return lines;
}

sql::SqlResult<std::optional<StoredLine>> storedLine(sql::Database& database, const Id<PlanLine>& id) {
    auto statement = database.prepare(kById);
    if (statement)
        statement->bind(1, id);
    auto lines = linesOf(database, std::move(statement));
    if (!lines)
        return Fail{lines.error()};
    return lines->empty() ? std::nullopt : std::optional(std::move(lines->front()));
}

sql::SqlResult<std::int64_t> numberOf(sql::SqlResult<sql::Statement> statement) {
    if (!statement)
        return Fail{statement.error()};
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    return *hasRow ? statement->integer(0) : 0;
}

sql::SqlResult<bool> isFull(sql::Database& database) {
    return numberOf(database.prepare("SELECT count(*) FROM plan_line")).map([](std::int64_t count) {
        return count >= static_cast<std::int64_t>(records::kMaxLinesPerPlan);
    });
}

/// The place of a line that says none: where it is, or last.
sql::SqlResult<std::int64_t> placeOf(sql::Database& database, const PlanLine& line,
                                     const std::optional<StoredLine>& stored) {
    if (line.position != 0)
        return line.position;
    if (stored)
        return stored->line.position;
    auto last = database.prepare("SELECT max(position) FROM plan_line WHERE section = ? AND position < ?");
    if (last)
        last->bindAll(static_cast<std::int64_t>(line.section), records::kMaxPosition);
    return numberOf(std::move(last)).map([](std::int64_t position) { return position + 1; });
}

sql::SqlResult<void> writeSteps(sql::Database& database, const PlanLine& line,
                                const std::optional<StoredLine>& stored) {
    if (line.steps == (stored ? stored->line.steps : std::vector<std::string>{}))
        return {};
    const auto now = storedLine(database, line.id);
    if (!now)
        return Fail{now.error()};
    if (!*now)
        return Fail{sql::Error::Failed};
    const std::int64_t key = (*now)->key;
    RETURN_IF_FAILED(database.run("DELETE FROM plan_step WHERE line = ?", key));
    for (std::size_t i = 0; i < line.steps.size(); ++i)
        RETURN_IF_FAILED(database.run("INSERT INTO plan_step(line, position, text) VALUES(?, ?, ?)", key,
                                      static_cast<std::int64_t>(i), line.steps[i]));
    return {};
}

sql::SqlResult<void> write(sql::Database& database, const PlanLine& line, const std::optional<StoredLine>& stored) {
    const auto place = placeOf(database, line, stored);
    if (!place)
        return Fail{place.error()};
    auto statement = database.prepare(stored ? kUpdate : kInsert);
    if (!statement)
        return Fail{statement.error()};
    statement->bindAll(line.revision + 1, static_cast<std::int64_t>(line.section), line.owner,
                       static_cast<std::int64_t>(line.kind), static_cast<std::int64_t>(line.level),
                       static_cast<std::int64_t>(line.noticedBy), line.text, line.meaning, line.note, *place, line.id);
    if (!stored)
        statement->bind(12, line.isRemoved);
    RETURN_IF_FAILED(statement->finish());
    return writeSteps(database, line, stored);
}

/// Whether \p stored is what saving \p line would have left: then an earlier try was kept though it failed to say so.
bool isKept(const StoredLine& stored, const PlanLine& line) {
    PlanLine after = line;
    ++after.revision;
    after.isRemoved = stored.line.isRemoved;
    if (line.position == 0)
        after.position = stored.line.position;
    return stored.line == after;
}

} // namespace

PlanLines::PlanLines(sql::Database& database, ChangeListeners& listeners, const Id<records::Person>& me)
    : m_database(database), m_listeners(listeners), m_me(me) {}

sql::SqlResult<std::vector<PlanLine>> PlanLines::section(records::PlanSection section) {
    auto statement = m_database.prepare(kSection);
    if (statement)
        statement->bindAll(static_cast<std::int64_t>(section), static_cast<std::int64_t>(records::kMaxLinesPerPlan));
    auto stored = linesOf(m_database, std::move(statement));
    if (!stored)
        return Fail{stored.error()};
    std::vector<PlanLine> lines;
    for (StoredLine& each : *stored)
        if (check(each.line).empty())
            lines.push_back(std::move(each.line));
    return lines;
}

Result<std::int64_t, SaveError> PlanLines::save(const PlanLine& line) {
    if (line.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (!check(line).empty() || line.position < 0 || line.position > records::kMaxPosition)
        return Fail{SaveError::Refused};
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto stored = storedLine(m_database, line.id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (*stored && (*stored)->line.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (*stored && isKept(**stored, line))
        return line.revision + 1;
    if (line.revision != (*stored ? (*stored)->line.revision : 0))
        return Fail{SaveError::Behind};
    const auto full = *stored ? false : isFull(m_database);
    if (!full)
        return Fail{saveErrorFrom(full.error())};
    if (*full)
        return Fail{SaveError::TooMany};
    const auto written = write(m_database, line, *stored).and_then([&] { return transaction->commit(); });
    if (!written)
        return Fail{saveErrorFrom(written.error())};
    m_listeners.notify(line.id);
    return line.revision + 1;
}

Result<void, SaveError> PlanLines::remove(const Id<PlanLine>& id) {
    return setRemoved(id, "UPDATE plan_line SET is_removed = 1 WHERE id = ? AND is_removed = 0");
}

Result<void, SaveError> PlanLines::bringBack(const Id<PlanLine>& id) {
    return setRemoved(id, "UPDATE plan_line SET is_removed = 0 WHERE id = ? AND is_removed = 1");
}

Result<void, SaveError> PlanLines::setRemoved(const Id<PlanLine>& id, const char* sql) {
    const auto stored = storedLine(m_database, id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (!*stored)
        return Fail{SaveError::Behind};
    if ((*stored)->line.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (const auto done = m_database.run(sql, id); !done)
        return Fail{saveErrorFrom(done.error())};
    m_listeners.notify(id);
    return {};
}

sql::SqlResult<std::set<std::string>> PlanLines::keptNotices() {
    const auto keys = collected(m_database.prepare("SELECT key FROM kept_notice LIMIT 10000"),
                                [](const sql::Statement& row) { return std::optional(row.text(0)); });
    if (!keys)
        return Fail{keys.error()};
    return std::set<std::string>(keys->begin(), keys->end());
}

Result<void, SaveError> PlanLines::keepNotice(const std::string& key) {
    return m_database.run("INSERT INTO kept_notice(key) VALUES(?) ON CONFLICT(key) DO NOTHING", key)
        .map_error(saveErrorFrom);
}

} // namespace leeward::store
