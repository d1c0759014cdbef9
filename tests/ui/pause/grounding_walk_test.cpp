#include "ui/pause/grounding_walk.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(GroundingWalk, BeginsAtTheFirstPageWithNothingTapped) {
    const GroundingWalk walk(scriptOf(Grounding::FiveSenses));

    EXPECT_EQ(walk.stepIndex(), 0u);
    EXPECT_EQ(walk.step().circles, 5);
    EXPECT_FALSE(walk.isTapped(0));
}

TEST(GroundingWalk, CirclesAreTappedInAnyOrderAndEmptiedAgain) {
    GroundingWalk walk(scriptOf(Grounding::FiveSenses));

    walk.toggle(3);
    walk.toggle(1);
    walk.toggle(3);

    EXPECT_TRUE(walk.isTapped(1));
    EXPECT_FALSE(walk.isTapped(3));
}

TEST(GroundingWalk, NextGoesOnWithoutACircleTapped) {
    GroundingWalk walk(scriptOf(Grounding::FiveSenses));

    walk.next();

    EXPECT_EQ(walk.stepIndex(), 1u);
    EXPECT_TRUE(walk.isDone(0));
}

TEST(GroundingWalk, SkippingGoesAsFarAsNext) {
    GroundingWalk walk(scriptOf(Grounding::FiveSenses));

    walk.skip();

    EXPECT_EQ(walk.stepIndex(), 1u);
    EXPECT_FALSE(walk.isDone(0));
}

TEST(GroundingWalk, IsOverAfterItsLastPage) {
    GroundingWalk walk(scriptOf(Grounding::LookAround));

    while (!walk.isOver())
        walk.next();

    EXPECT_EQ(walk.stepIndex(), walk.script().steps.size());
}

TEST(GroundingWalk, TapsOfOnePageAreForgottenOnTheNext) {
    GroundingWalk walk(scriptOf(Grounding::FiveSenses));
    walk.toggle(0);

    walk.next();

    EXPECT_FALSE(walk.isTapped(0));
}

TEST(GroundingScript, EveryExerciseIsOfferedOnceAndHasPages) {
    const std::vector<Grounding> all = allGroundings();

    ASSERT_EQ(all.size(), 2u);
    EXPECT_NE(scriptOf(all[0]).name, scriptOf(all[1]).name);
    EXPECT_FALSE(scriptOf(all[0]).steps.empty());
    EXPECT_FALSE(scriptOf(all[1]).steps.empty());
}

TEST(GroundingScript, LooksOutwardFirst) {
    EXPECT_EQ(allGroundings().front(), Grounding::LookAround);
}

} // namespace
} // namespace leeward::ui
