#pragma once

#include "core/sql/database.h"

namespace leeward::sql {

/// All or nothing: what is done while it lives is kept at commit() and taken back without it. Not nested.
class Transaction {
public:
    /// Takes the write lock at once, so that a later statement cannot find it taken.
    static SqlResult<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable once this says so: synced to the disk.
    SqlResult<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace leeward::sql
