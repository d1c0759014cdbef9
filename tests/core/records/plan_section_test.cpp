#include "core/records/plan_section.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::records {
namespace {

TEST(PlanSections, AreTwelveInThreeGroupsOfFour) {
    ASSERT_EQ(allSections().size(), 12U);
    for (std::size_t i = 0; i < 12; ++i) {
        EXPECT_EQ(static_cast<std::size_t>(allSections()[i]), i + 1);
        EXPECT_EQ(static_cast<std::size_t>(groupOf(allSections()[i])), i / 4);
    }
}

TEST(PlanSections, TakeAPlainLineEverywhere) {
    for (const PlanSection section : allSections())
        EXPECT_EQ(std::ranges::count(kindsOf(section), LineKind::Line), 1);
}

TEST(PlanSections, LeaveNoKindWithoutAPlace) {
    for (auto kind = LineKind::Line; kind <= LineKind::Agreement;
         kind = static_cast<LineKind>(static_cast<int>(kind) + 1))
        EXPECT_TRUE(std::ranges::any_of(
            allSections(), [kind](PlanSection section) { return std::ranges::count(kindsOf(section), kind) > 0; }));
}

TEST(PlanSections, StepsOfTheCovenantAndSignalsStandInAnOrderOfBoth) {
    EXPECT_TRUE(isOrderOfBoth(LineKind::Clause));
    EXPECT_TRUE(isOrderOfBoth(LineKind::Signal));
    EXPECT_FALSE(isOrderOfBoth(LineKind::Line));
    EXPECT_FALSE(isOrderOfBoth(LineKind::Agreement));
}

} // namespace
} // namespace leeward::records
