#include "ui/pause/grounding_walk.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

GroundingScript fiveSenses() {
    GroundingScript script;
    for (int circles = 5; circles > 0; --circles)
        script.steps.push_back({{}, {}, {}, {}, circles});
    return script;
}

TEST(GroundingWalk, BeginsAtTheFirstPageWithNothingTapped) {
    const GroundingWalk walk(fiveSenses());

    EXPECT_EQ(walk.stepIndex(), 0u);
    EXPECT_EQ(walk.step().circles, 5);
    EXPECT_FALSE(walk.isTapped(0));
}

TEST(GroundingWalk, CirclesAreTappedInAnyOrderAndEmptiedAgain) {
    GroundingWalk walk(fiveSenses());

    walk.toggle(3);
    walk.toggle(1);
    walk.toggle(3);

    EXPECT_TRUE(walk.isTapped(1));
    EXPECT_FALSE(walk.isTapped(3));
}

TEST(GroundingWalk, NextGoesOnWithoutACircleTapped) {
    GroundingWalk walk(fiveSenses());

    walk.next();

    EXPECT_EQ(walk.stepIndex(), 1u);
    EXPECT_TRUE(walk.isDone(0));
}

TEST(GroundingWalk, SkippingGoesAsFarAsNext) {
    GroundingWalk walk(fiveSenses());

    walk.skip();

    EXPECT_EQ(walk.stepIndex(), 1u);
    EXPECT_FALSE(walk.isDone(0));
}

TEST(GroundingWalk, IsOverAfterItsLastPage) {
    GroundingWalk walk(fiveSenses());

    while (!walk.isOver())
        walk.next();

    EXPECT_EQ(walk.stepIndex(), walk.script().steps.size());
}

TEST(GroundingWalk, TapsOfOnePageAreForgottenOnTheNext) {
    GroundingWalk walk(fiveSenses());
    walk.toggle(0);

    walk.next();

    EXPECT_FALSE(walk.isTapped(0));
}

} // namespace
} // namespace leeward::ui
