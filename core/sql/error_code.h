#pragma once

#include "core/sql/sql_error.h"

struct sqlite3;

namespace leeward::sql {

/// What \p result, an extended result code of SQLite, means to us.
/// \param systemError errno or its like at that moment, 0 if none: tells a full disk from a broken one
Error errorFrom(int result, int systemError);

/// What the last failure on \p connection was; \p result is what the call returned.
Error lastError(sqlite3* connection, int result);

} // namespace leeward::sql
