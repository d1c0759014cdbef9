#include "core/sql/connection.h"

#include "core/base/check.h"
#include "core/base/file.h"
#include "core/sql/error_code.h"

#include <sqlite3.h>

#include <system_error>

namespace leeward::sql {

namespace {

/// TRUNCATE leaves an empty journal behind; at rest a space is one file. One that is not empty is never touched.
void removeEmptyJournal(const std::filesystem::path& database) {
    std::filesystem::path journal = database;
    journal += "-journal";
    std::error_code ignored;
    if (base::sizeOfOwnFile(journal) == 0U)
        std::filesystem::remove(journal, ignored);
}

} // namespace

Database::Handle::~Handle() {
    // Before closing: the lock on the file still keeps everybody else from having begun a journal.
    if (holdsFile)
        removeEmptyJournal(path);
    // A statement that outlives its database would keep the file locked and the key in memory.
    CHECK(sqlite3_close(connection) == SQLITE_OK);
}

SqlResult<void> execute(sqlite3* connection, const char* sql) {
    const int result = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return Fail{lastError(connection, result)};
    return {};
}

SqlResult<Statement> prepareOn(sqlite3* connection, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    if (result != SQLITE_OK)
        return Fail{lastError(connection, result)};
    CHECK(statement != nullptr);
    return Statement(statement);
}

SqlResult<std::string> firstText(sqlite3* connection, const char* sql) {
    auto statement = prepareOn(connection, sql);
    if (!statement)
        return Fail{statement.error()};
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    return *hasRow ? statement->text(0) : std::string();
}

} // namespace leeward::sql
