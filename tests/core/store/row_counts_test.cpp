#include "core/store/row_counts.h"

#include "core/store/migrations.h"
#include "core/store/people.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

TEST(RowCounts, AreOfEveryTable) {
    tests::FixedRandom random;
    tests::ASpace own(privateMigrations());
    const auto before = rowCounts(own.database());
    ASSERT_TRUE(before.has_value());
    EXPECT_GT(before->size(), 10U);
    EXPECT_EQ(before->at("person"), 0);

    ASSERT_TRUE(People(own.database()).save({random.newId<records::Person>(), "Ada"}));

    EXPECT_EQ(rowCounts(own.database())->at("person"), 1);
}

} // namespace
} // namespace leeward::store
