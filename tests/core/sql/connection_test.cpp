#include "core/sql/connection.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::sql {
namespace {

TEST(ConnectionDeathTest, AStatementDoesNotOutliveItsDatabase) {
    EXPECT_DEATH(
        {
            tests::ASpace space({});
            const Statement left = space.database().prepare("SELECT 1").value();
            space.close();
        },
        "Broken promise");
}

} // namespace
} // namespace leeward::sql
