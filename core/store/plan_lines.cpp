#include "core/store/plan_lines.h"

#include "core/records/plan_state.h"
#include "core/sql/transaction.h"
#include "core/store/plan_rows.h"
#include "core/store/rows.h"

#include <algorithm>

namespace leeward::store {

namespace {

using records::PlanLine;
using LineId = Id<PlanLine>;

/// From the index alone, so that no row that is too long to be read keeps the others from being found.
constexpr const char* kSection = "SELECT key FROM plan_line WHERE section = ? ORDER BY position, id LIMIT ?";

constexpr const char* kTakenOut = "SELECT key FROM plan_line WHERE section = ? AND is_removed = 1"
                                  " ORDER BY position, id LIMIT ?";

constexpr const char* kInsert = "INSERT INTO plan_line(" PLAN_ROW_COLUMNS ")"
                                " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Whether it is removed (12) is not said by saving it.
constexpr const char* kUpdate =
    "UPDATE plan_line SET revision = ?2, section = ?3, owner = ?4, kind = ?5, level = ?6, noticed_by = ?7, text = ?8,"
    " meaning = ?9, note = ?10, position = ?11, contrary = ?13, clause = ?14, is_ticked = ?15, is_stricter = ?16"
    " WHERE id = ?1";

/// Its steps go with it.
constexpr const char* kErase = "DELETE FROM plan_line WHERE id = ?";

/// Far beyond what anybody saves; the other person could store any number.
constexpr std::int64_t kMaxRevision = std::int64_t{1} << 53;

std::int64_t revisionAfter(std::int64_t revision) {
    return revision < 0 || revision >= kMaxRevision ? 1 : revision + 1;
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
    PlanLine next = line;
    next.revision = revisionAfter(line.revision);
    next.position = *place;
    bindLine(*statement, next);
    RETURN_IF_FAILED(statement->finish());
    return writeSteps(database, line, stored);
}

/// Whether \p stored is what saving \p line would have left: then an earlier try was kept though it failed to say so.
bool isKept(const StoredLine& stored, const PlanLine& line) {
    PlanLine after = line;
    after.revision = revisionAfter(line.revision);
    after.isRemoved = stored.line.isRemoved;
    if (line.position == 0)
        after.position = stored.line.position;
    return stored.line == after;
}

} // namespace

PlanLines::PlanLines(sql::Database& database, ChangeListeners& listeners, const Id<records::Person>& me)
    : m_database(database), m_listeners(listeners), m_me(me) {}

sql::SqlResult<std::vector<PlanLine>> PlanLines::storedIn(records::PlanSection section) {
    auto keys = m_database.prepare(kSection);
    if (keys)
        keys->bindAll(static_cast<std::int64_t>(section), static_cast<std::int64_t>(records::kMaxLinesPerPlan));
    return storedLines(m_database, std::move(keys), kPlanLineTable).map(believable);
}

sql::SqlResult<std::vector<PlanLine>> PlanLines::section(records::PlanSection section) {
    auto lines = storedIn(section);
    if (lines)
        std::erase_if(*lines, [](const PlanLine& line) { return line.isRemoved; });
    return lines;
}

sql::SqlResult<std::vector<PlanLine>> PlanLines::takenOut(records::PlanSection section) {
    auto keys = m_database.prepare(kTakenOut);
    if (keys)
        keys->bindAll(static_cast<std::int64_t>(section), static_cast<std::int64_t>(records::kMaxLinesPerPlan));
    auto lines = storedLines(m_database, std::move(keys), kPlanLineTable).map(believable);
    if (lines)
        std::erase_if(*lines, [this](const PlanLine& line) { return line.owner != m_me; });
    return lines;
}

sql::SqlResult<std::vector<PlanLine>> PlanLines::all() {
    auto keys = m_database.prepare("SELECT key FROM plan_line ORDER BY section, position, id LIMIT ?");
    if (keys)
        keys->bind(1, static_cast<std::int64_t>(records::kMaxLinesPerPlan));
    return storedLines(m_database, std::move(keys), kPlanLineTable).map(believable);
}

sql::SqlResult<std::optional<PlanLine>> PlanLines::find(const LineId& id) {
    auto stored = storedLine(m_database, id);
    if (!stored)
        return Fail{stored.error()};
    if (!*stored)
        return std::nullopt;
    auto lines = believable({std::move(**stored)});
    return lines.empty() ? std::nullopt : std::optional(std::move(lines.front()));
}

/// What is known of a line that may be saved.
struct PlanLines::Verdict {
    std::optional<StoredLine> stored;
    bool isKept = false; ///< there is nothing to write
};

Result<PlanLines::Verdict, SaveError> PlanLines::verdictOn(const PlanLine& line) {
    if (line.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (!check(line).empty() || line.position < 0 || line.position > records::kMaxPosition)
        return Fail{SaveError::Refused};
    auto stored = storedLine(m_database, line.id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (*stored && (*stored)->line.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (*stored && isKept(**stored, line))
        return Verdict{std::move(*stored), true};
    if (line.revision != (*stored ? (*stored)->line.revision : 0))
        return Fail{SaveError::Behind};
    const auto full = *stored ? false : isFull(m_database);
    if (!full)
        return Fail{saveErrorFrom(full.error())};
    if (*full)
        return Fail{SaveError::TooMany};
    return Verdict{std::move(*stored), false};
}

Result<void, SaveError> PlanLines::canSave(const PlanLine& line) {
    if (const auto verdict = verdictOn(line); !verdict)
        return Fail{verdict.error()};
    return {};
}

Result<std::int64_t, SaveError> PlanLines::save(const PlanLine& line) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto verdict = verdictOn(line);
    if (!verdict)
        return Fail{verdict.error()};
    if (verdict->isKept)
        return revisionAfter(line.revision);
    const auto written = write(m_database, line, verdict->stored).and_then([&] { return transaction->commit(); });
    if (!written)
        return Fail{saveErrorFrom(written.error())};
    m_listeners.notify(line.id);
    return revisionAfter(line.revision);
}

sql::SqlResult<bool> PlanLines::holds(const PlanLine& line) {
    const auto lines = section(line.section);
    if (!lines)
        return Fail{lines.error()};
    return std::ranges::any_of(*lines, [&](const PlanLine& stored) {
        PlanLine other = line;
        other.id = stored.id;
        other.owner = m_me;
        return isSameAsSaved(stored, other);
    });
}

Result<void, SaveError> PlanLines::addNew(const PlanLine& line) {
    const auto verdict = verdictOn(line);
    if (!verdict)
        return Fail{verdict.error()};
    if (verdict->stored)
        return Fail{SaveError::Behind};
    if (const auto written = write(m_database, line, std::nullopt); !written)
        return Fail{saveErrorFrom(written.error())};
    return {};
}

Result<void, SaveError> PlanLines::addAll(std::span<const PlanLine> lines) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    for (const PlanLine& line : lines) {
        const auto verdict = verdictOn(line);
        if (!verdict)
            return Fail{verdict.error()};
        if (verdict->isKept)
            continue;
        if (const auto written = write(m_database, line, verdict->stored); !written)
            return Fail{saveErrorFrom(written.error())};
    }
    if (const auto committed = transaction->commit(); !committed)
        return Fail{saveErrorFrom(committed.error())};
    for (const PlanLine& line : lines)
        m_listeners.notify(line.id);
    return {};
}

Result<void, SaveError> PlanLines::replace(const PlanLine& line) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto written =
        m_database.run(kErase, line.id).and_then([&] { return write(m_database, line, std::nullopt); }).and_then([&] {
            return transaction->commit();
        });
    if (!written)
        return Fail{saveErrorFrom(written.error())};
    m_listeners.notify(line.id);
    return {};
}

Result<void, SaveError> PlanLines::erase(const LineId& id) {
    if (const auto erased = m_database.run(kErase, id); !erased)
        return Fail{saveErrorFrom(erased.error())};
    m_listeners.notify(id);
    return {};
}

Result<void, SaveError> PlanLines::remove(const Id<PlanLine>& id) {
    return setRemoved(id, "UPDATE plan_line SET is_removed = 1 WHERE id = ? AND is_removed = 0");
}

Result<void, SaveError> PlanLines::bringBack(const Id<PlanLine>& id) {
    return setRemoved(id, "UPDATE plan_line SET is_removed = 0 WHERE id = ? AND is_removed = 1");
}

Result<void, SaveError> PlanLines::removeForGood(const Id<PlanLine>& id) {
    const auto stored = storedLine(m_database, id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (!*stored || !(*stored)->line.isRemoved)
        return Fail{SaveError::Behind};
    if ((*stored)->line.owner != m_me)
        return Fail{SaveError::NotOwner};
    return erase(id);
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
