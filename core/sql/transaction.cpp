#include "core/sql/transaction.h"

#include "core/base/check.h"
#include "core/sql/connection.h"

#include <sqlite3.h>

#include <utility>

namespace leeward::sql {

namespace {

/// Some failures have taken it back already.
void takeBack(sqlite3* connection) {
    if (sqlite3_get_autocommit(connection) == 0)
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

SqlResult<Transaction> Transaction::begin(Database& database) {
    CHECK(sqlite3_get_autocommit(database.m_handle->connection) != 0);
    RETURN_IF_FAILED(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database != nullptr)
        takeBack(m_database->m_handle->connection);
}

SqlResult<void> Transaction::commit() {
    CHECK(m_database != nullptr);
    Database& database = *std::exchange(m_database, nullptr);
    const auto committed = database.run("COMMIT");
    if (!committed)
        takeBack(database.m_handle->connection);
    return committed;
}

} // namespace leeward::sql
