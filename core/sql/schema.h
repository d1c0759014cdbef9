#pragma once

#include "core/sql/database.h"

#include <cstdint>
#include <span>

namespace leeward::sql {

/// One numbered step from a schema to the next. Never edited once released.
struct Migration {
    std::int64_t number; ///< counted from 1; PRAGMA user_version after it ran
    const char* sql;
};

/// Brings \p database to the last of \p migrations, each in one transaction, in order.
/// NewerVersion, and nothing changed, when it is beyond the last.
SqlResult<void> migrate(Database& database, std::span<const Migration> migrations);

/// The schema version of an open file.
SqlResult<std::int64_t> schemaVersion(Database& database);

/// ForeignSchema unless sqlite_master holds exactly what \p migrations up to its version make:
/// every type, name and SQL text.
SqlResult<void> compareSchema(Database& database, std::span<const Migration> migrations);

} // namespace leeward::sql
