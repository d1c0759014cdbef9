#include "core/store/bin_clock.h"

#include "core/store/rows.h"

#include <algorithm>

namespace leeward::store {

namespace {

/// The row of bin_clock.
struct Counted {
    std::int64_t ms;
    base::Time seen;
};

/// A clock may say anything; what it says is subtracted.
base::Time believable(base::Time time) {
    using namespace std::chrono;
    return std::clamp<base::Time>(time, sys_days(year(1) / 1 / 1), sys_days(year(9999) / 12 / 31));
}

} // namespace

sql::SqlResult<std::int64_t> letBinTimePass(sql::Database& database, base::Time now) {
    const auto rows =
        collected(database.prepare("SELECT counted_ms, seen_ms FROM bin_clock"), [](const sql::Statement& row) {
            return std::optional(Counted{row.integer(0), row.time(1)});
        });
    if (!rows)
        return Fail{rows.error()};
    const base::Time today = believable(now);
    const Counted before = rows->empty() ? Counted{0, today} : rows->front();
    const auto passed = std::clamp<std::chrono::milliseconds>(today - believable(before.seen),
                                                              std::chrono::milliseconds(0), kMostAtOnce);
    const std::int64_t counted = before.ms + passed.count();
    RETURN_IF_FAILED(database.run("INSERT INTO bin_clock(only_row, counted_ms, seen_ms) VALUES(1, ?1, ?2)"
                                  " ON CONFLICT(only_row) DO UPDATE SET counted_ms = ?1, seen_ms = ?2",
                                  counted, today));
    return counted;
}

} // namespace leeward::store
