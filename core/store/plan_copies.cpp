#include "core/store/plan_copies.h"

#include "core/sql/transaction.h"
#include "core/store/plan_rows.h"
#include "core/store/rows.h"

namespace leeward::store {

namespace {

using records::PlanLine;
using LineId = Id<PlanLine>;

/// What a copy is for. The numbers are stored: never change one.
enum class Purpose : std::int64_t { Own = 1, Before = 2, Talked = 3 };

constexpr PlanTable kCopyTable{"SELECT key, " PLAN_ROW_COLUMNS " FROM plan_copy WHERE key = ?",
                               "SELECT text FROM plan_copy_step WHERE copy = ? ORDER BY position LIMIT ?"};

constexpr const char* kInsert = "INSERT INTO plan_copy(" PLAN_ROW_COLUMNS ", purpose)"
                                " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?17)";

std::int64_t numberOf(Purpose purpose) {
    return static_cast<std::int64_t>(purpose);
}

std::vector<PlanLine> linesOf(std::vector<StoredLine> stored) {
    std::vector<PlanLine> lines;
    lines.reserve(stored.size());
    for (StoredLine& each : stored)
        lines.push_back(std::move(each.line));
    return lines;
}

sql::SqlResult<std::vector<PlanLine>> copiesFor(sql::Database& database, Purpose purpose) {
    auto keys = database.prepare("SELECT key FROM plan_copy WHERE purpose = ? ORDER BY section, position, id");
    if (keys)
        keys->bind(1, numberOf(purpose));
    return storedLines(database, std::move(keys), kCopyTable).map(linesOf);
}

sql::SqlResult<void> forget(sql::Database& database, Purpose purpose, const LineId& id) {
    return database.run("DELETE FROM plan_copy WHERE purpose = ? AND id = ?", numberOf(purpose), id);
}

sql::SqlResult<void> insert(sql::Database& database, Purpose purpose, const PlanLine& line) {
    auto statement = database.prepare(kInsert);
    if (!statement)
        return Fail{statement.error()};
    bindLine(*statement, line);
    statement->bind(17, numberOf(purpose));
    RETURN_IF_FAILED(statement->finish());
    for (std::size_t i = 0; i < line.steps.size(); ++i)
        RETURN_IF_FAILED(database.run("INSERT INTO plan_copy_step(copy, position, text) SELECT key, ?, ? FROM plan_copy"
                                      " WHERE purpose = ? AND id = ?",
                                      static_cast<std::int64_t>(i), line.steps[i], numberOf(purpose), line.id));
    return {};
}

sql::SqlResult<void> put(sql::Database& database, Purpose purpose, const PlanLine& line) {
    RETURN_IF_FAILED(forget(database, purpose, line.id));
    return insert(database, purpose, line);
}

/// What the shared space said before \p next was written for the first time.
PlanLine nothingBefore(PlanLine next) {
    next.revision = 0;
    return next;
}

} // namespace

sql::SqlResult<std::optional<Id<Space>>> PlanCopies::space() {
    auto found = collected(m_database.prepare("SELECT space FROM copies_of"),
                           [](const sql::Statement& row) { return row.id<Space>(0); });
    if (!found)
        return Fail{found.error()};
    return found->empty() ? std::nullopt : std::optional(found->front());
}

sql::SqlResult<void> PlanCopies::begin(const Id<Space>& space, std::span<const PlanLine> mine) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    RETURN_IF_FAILED(m_database.run("DELETE FROM plan_copy; DELETE FROM talked_section; DELETE FROM suggestion_let_go;"
                                    " DELETE FROM copies_of;"));
    RETURN_IF_FAILED(m_database.run("INSERT INTO copies_of(only_row, space) VALUES(1, ?)", space));
    for (const PlanLine& line : mine)
        RETURN_IF_FAILED(insert(m_database, Purpose::Own, line));
    return transaction->commit();
}

sql::SqlResult<std::vector<PlanLine>> PlanCopies::own() {
    return copiesFor(m_database, Purpose::Own);
}

sql::SqlResult<std::optional<PlanLine>> PlanCopies::own(const LineId& id) {
    auto keys = m_database.prepare("SELECT key FROM plan_copy WHERE purpose = ? AND id = ?");
    if (keys)
        keys->bindAll(numberOf(Purpose::Own), id);
    auto found = storedLines(m_database, std::move(keys), kCopyTable);
    if (!found)
        return Fail{found.error()};
    return found->empty() ? std::nullopt : std::optional(std::move(found->front().line));
}

sql::SqlResult<std::vector<PlanLine>> PlanCopies::takenOut(records::PlanSection section) {
    auto keys = m_database.prepare("SELECT key FROM plan_copy WHERE purpose = ? AND section = ? AND is_removed = 1"
                                   " ORDER BY position, id");
    if (keys)
        keys->bindAll(numberOf(Purpose::Own), static_cast<std::int64_t>(section));
    return storedLines(m_database, std::move(keys), kCopyTable).map(linesOf);
}

sql::SqlResult<std::vector<PlanLine>> PlanCopies::before() {
    return copiesFor(m_database, Purpose::Before);
}

sql::SqlResult<void> PlanCopies::keepOwn(const PlanLine& next, const std::optional<PlanLine>& before) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    RETURN_IF_FAILED(put(m_database, Purpose::Own, next));
    RETURN_IF_FAILED(put(m_database, Purpose::Before, before.value_or(nothingBefore(next))));
    return transaction->commit();
}

sql::SqlResult<void> PlanCopies::keepNew(std::span<const PlanLine> lines) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    for (const PlanLine& line : lines) {
        RETURN_IF_FAILED(put(m_database, Purpose::Own, line));
        RETURN_IF_FAILED(put(m_database, Purpose::Before, nothingBefore(line)));
    }
    return transaction->commit();
}

sql::SqlResult<void> PlanCopies::forgetNew(std::span<const PlanLine> lines) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    for (const PlanLine& line : lines) {
        RETURN_IF_FAILED(forget(m_database, Purpose::Own, line.id));
        RETURN_IF_FAILED(forget(m_database, Purpose::Before, line.id));
    }
    return transaction->commit();
}

sql::SqlResult<void> PlanCopies::forgetOwn(const LineId& id) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    RETURN_IF_FAILED(forget(m_database, Purpose::Own, id));
    RETURN_IF_FAILED(forget(m_database, Purpose::Before, id));
    return transaction->commit();
}

sql::SqlResult<void> PlanCopies::settle(const LineId& id) {
    return forget(m_database, Purpose::Before, id);
}

sql::SqlResult<void> PlanCopies::keepTalked(records::PlanSection section, std::span<const PlanLine> lines) {
    const auto number = static_cast<std::int64_t>(section);
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    RETURN_IF_FAILED(
        m_database.run("DELETE FROM plan_copy WHERE purpose = ? AND section = ?", numberOf(Purpose::Talked), number));
    for (const PlanLine& line : lines)
        RETURN_IF_FAILED(put(m_database, Purpose::Talked, line));
    RETURN_IF_FAILED(
        m_database.run("INSERT INTO talked_section(section) VALUES(?) ON CONFLICT(section) DO NOTHING", number));
    return transaction->commit();
}

sql::SqlResult<std::vector<PlanLine>> PlanCopies::talked(records::PlanSection section) {
    auto keys = m_database.prepare("SELECT key FROM plan_copy WHERE purpose = ? AND section = ? ORDER BY position, id");
    if (keys)
        keys->bindAll(numberOf(Purpose::Talked), static_cast<std::int64_t>(section));
    return storedLines(m_database, std::move(keys), kCopyTable).map(linesOf);
}

sql::SqlResult<bool> PlanCopies::isTalked(records::PlanSection section) {
    auto statement = m_database.prepare("SELECT 1 FROM talked_section WHERE section = ?");
    if (!statement)
        return Fail{statement.error()};
    statement->bind(1, static_cast<std::int64_t>(section));
    return statement->step();
}

sql::SqlResult<std::vector<PlanLine>> PlanCopies::talked() {
    return copiesFor(m_database, Purpose::Talked);
}

sql::SqlResult<std::vector<records::PlanSection>> PlanCopies::talkedSections() {
    return collected(m_database.prepare("SELECT section FROM talked_section"), [](const sql::Statement& row) {
        return std::optional(static_cast<records::PlanSection>(row.integer(0)));
    });
}

sql::SqlResult<void> PlanCopies::letGo(const Id<records::Suggestion>& suggestion) {
    return m_database.run("INSERT INTO suggestion_let_go(suggestion) VALUES(?) ON CONFLICT(suggestion) DO NOTHING",
                          suggestion);
}

sql::SqlResult<std::set<Id<records::Suggestion>>> PlanCopies::letGo() {
    const auto ids = collected(m_database.prepare("SELECT suggestion FROM suggestion_let_go"),
                               [](const sql::Statement& row) { return row.id<records::Suggestion>(0); });
    if (!ids)
        return Fail{ids.error()};
    return std::set<Id<records::Suggestion>>(ids->begin(), ids->end());
}

} // namespace leeward::store
