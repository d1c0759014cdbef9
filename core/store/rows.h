#pragma once

#include "core/sql/statement.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/// Reading rows, for the stores alone.
namespace leeward::store {

/// Calls \p visit with every row that is left.
template <typename Visit>
sql::SqlResult<void> forEachRow(sql::Statement& statement, Visit visit) {
    while (true) {
        const auto more = statement.step();
        if (!more)
            return Fail{more.error()};
        if (!*more)
            return {};
        visit(std::as_const(statement));
    }
}

/// What \p read makes of every row, without the rows that it makes nothing of.
/// \param read from a `const sql::Statement&` to a `std::optional` of some record
template <typename Read, typename Record = typename std::invoke_result_t<Read, const sql::Statement&>::value_type>
sql::SqlResult<std::vector<Record>> collected(sql::SqlResult<sql::Statement> statement, Read read) {
    if (!statement)
        return Fail{statement.error()};
    std::vector<Record> records;
    const auto all = forEachRow(*statement, [&](const sql::Statement& row) {
        if (auto record = read(row))
            records.push_back(std::move(*record));
    });
    if (!all)
        return Fail{all.error()};
    return records;
}

} // namespace leeward::store
