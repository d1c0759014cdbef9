#include "core/store/rows.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

constexpr const char* kThree = "SELECT * FROM (VALUES(1), (2), (3))";

std::optional<std::int64_t> oddOf(const sql::Statement& row) {
    return row.integer(0) % 2 == 1 ? std::optional(row.integer(0)) : std::nullopt;
}

TEST(Collected, LeavesOutWhatReadsAsNothing) {
    tests::ASpace space({});
    EXPECT_EQ(collected(space.database().prepare(kThree), oddOf), (std::vector<std::int64_t>{1, 3}));
}

TEST(Collected, HandsOnWhyAStatementWasNotPrepared) {
    tests::ASpace space({});
    EXPECT_FALSE(collected(space.database().prepare("SELECT * FROM nowhere"), oddOf));
}

TEST(ForEachRow, ReadiesTheStatementForAnotherRound) {
    tests::ASpace space({});
    auto statement = space.database().prepare("SELECT ?").value();
    std::int64_t sum = 0;
    for (const int each : {1, 2, 3}) {
        statement.bind(1, each);
        ASSERT_TRUE(forEachRow(statement, [&](const sql::Statement& row) { sum += row.integer(0); }));
    }
    EXPECT_EQ(sum, 6);
}

} // namespace
} // namespace leeward::store
