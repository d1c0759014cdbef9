#pragma once

#include "core/base/clock.h"
#include "core/sql/database.h"

#include <chrono>
#include <cstdint>

namespace leeward::store {

/// How much time counts at most between two moments at which the program was there. Whoever sets the clock to 2100
/// loses no more than this of an entry's thirty days; set back, it counts nothing.
inline constexpr std::chrono::days kMostAtOnce{7};

/// Counts the time up to \p now for the bin, within a transaction of the caller's.
/// \return all that has been counted, in milliseconds
sql::SqlResult<std::int64_t> letBinTimePass(sql::Database& database, base::Time now);

} // namespace leeward::store
