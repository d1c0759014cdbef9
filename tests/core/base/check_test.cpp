#include "core/base/check.h"

#include <gtest/gtest.h>

namespace leeward::base {
namespace {

TEST(CheckDeathTest, EndsTheProgramAndNamesThePromise) {
    const int found = 1;
    EXPECT_DEATH(CHECK(found == 2), "Broken promise: found == 2 .*check_test");
}

TEST(Check, DoesNothingWhenThePromiseIsKept) {
    int asked = 0;
    CHECK(++asked == 1);
    EXPECT_EQ(asked, 1);
}

} // namespace
} // namespace leeward::base
