#include "core/sql/schema.h"

#include "core/sql/connection.h"
#include "core/sql/transaction.h"

#include <sqlite3.h>

#include <memory>
#include <string>
#include <vector>

namespace leeward::sql {

namespace {

/// One row of sqlite_master.
struct Object {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;
    bool operator==(const Object&) const = default;
};

constexpr const char* kObjects =
    "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name, tbl_name, sql";

SqlResult<std::vector<Object>> objectsIn(SqlResult<Statement> statement) {
    if (!statement)
        return Fail{statement.error()};
    std::vector<Object> objects;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return Fail{more.error()};
        if (!*more)
            return objects;
        objects.push_back({statement->text(0), statement->text(1), statement->text(2), statement->text(3)});
    }
}

SqlResult<std::vector<Object>> expectedObjects(std::span<const Migration> migrations, std::int64_t version) {
    sqlite3* connection = nullptr;
    const int result = sqlite3_open_v2(":memory:", &connection, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(connection, &sqlite3_close);
    if (result != SQLITE_OK)
        return Fail{Error::Failed};
    for (const Migration& migration : migrations)
        if (migration.number <= version)
            RETURN_IF_FAILED(execute(connection, migration.sql));
    return objectsIn(prepareOn(connection, kObjects));
}

std::int64_t lastNumber(std::span<const Migration> migrations) {
    return migrations.empty() ? 0 : migrations.back().number;
}

} // namespace

SqlResult<std::int64_t> schemaVersion(Database& database) {
    auto statement = database.prepare("PRAGMA user_version");
    if (!statement)
        return Fail{statement.error()};
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    return *hasRow ? statement->integer(0) : 0;
}

SqlResult<void> migrate(Database& database, std::span<const Migration> migrations) {
    const auto version = schemaVersion(database);
    if (!version)
        return Fail{version.error()};
    if (*version > lastNumber(migrations))
        return Fail{Error::NewerVersion};
    for (const Migration& migration : migrations) {
        if (migration.number <= *version)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return Fail{transaction.error()};
        RETURN_IF_FAILED(database.run(migration.sql));
        RETURN_IF_FAILED(database.run(("PRAGMA user_version=" + std::to_string(migration.number)).c_str()));
        RETURN_IF_FAILED(transaction->commit());
    }
    return {};
}

SqlResult<void> compareSchema(Database& database, std::span<const Migration> migrations) {
    const auto version = schemaVersion(database);
    if (!version)
        return Fail{version.error()};
    if (*version > lastNumber(migrations))
        return Fail{Error::NewerVersion};
    const auto expected = expectedObjects(migrations, *version);
    if (!expected)
        return Fail{expected.error()};
    const auto found = objectsIn(database.prepare(kObjects));
    if (!found)
        return Fail{found.error()};
    if (*found != *expected)
        return Fail{Error::ForeignSchema};
    return {};
}

} // namespace leeward::sql
