#include "core/store/row_counts.h"

#include "core/store/rows.h"

#include <optional>

namespace leeward::store {

sql::SqlResult<std::map<std::string, std::int64_t>> rowCounts(sql::Database& space) {
    const auto names = collected(space.prepare("SELECT name FROM sqlite_master WHERE type = 'table'"),
                                 [](const sql::Statement& row) { return std::optional(row.text(0)); });
    if (!names)
        return Fail{names.error()};
    std::map<std::string, std::int64_t> counts;
    for (const std::string& name : *names) {
        const auto count = collected(space.prepare(("SELECT count(*) FROM \"" + name + '"').c_str()),
                                     [](const sql::Statement& row) { return std::optional(row.integer(0)); });
        if (!count)
            return Fail{count.error()};
        counts[name] = count->empty() ? 0 : count->front();
    }
    return counts;
}

} // namespace leeward::store
