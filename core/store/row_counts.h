#pragma once

#include "core/sql/database.h"

#include <cstdint>
#include <map>
#include <string>

namespace leeward::store {

/// How many rows every table of \p space holds: what a copy must hold, too. Its schema has been compared before.
sql::SqlResult<std::map<std::string, std::int64_t>> rowCounts(sql::Database& space);

} // namespace leeward::store
