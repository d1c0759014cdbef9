#include "core/records/text_check.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

TEST(ProblemOf, IsNothingUpToTheLimit) {
    EXPECT_EQ(problemOf("", 0), std::nullopt);
    EXPECT_EQ(problemOf("日本", 6), std::nullopt);
    EXPECT_EQ(problemOf("日本", 5), ProblemCode::TooLong);
    EXPECT_EQ(problemOf("\xFF", 5), ProblemCode::NotText);
}

} // namespace
} // namespace leeward::records
