#include "core/paper/can_be_set.h"

#include "tests/support/a_paper.h"

#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

TEST(CanBeSet, IsWhatIsTextAndNotTooMuch) {
    PaperPlan plan = tests::paperPlan("Going blank", {tests::paperLine("Water")});
    EXPECT_TRUE(canBeSet(plan, tests::paperWords()));
    plan.sections[0].items[0].note = std::string(kMaxTextBytes, 'x');
    EXPECT_FALSE(canBeSet(plan, tests::paperWords()));
    plan.sections[0].items[0].note = "caf\xE9";
    EXPECT_FALSE(canBeSet(plan, tests::paperWords()));
}

TEST(CanBeSet, LooksAtCardsAndAtTheWordsAround) {
    PaperCard card{"Card", "en-GB", {{Level::Red, "Lantern"}}};
    EXPECT_TRUE(canBeSet(card, tests::paperWords()));
    Words words = tests::paperWords();
    words.empty = "caf\xE9";
    EXPECT_FALSE(canBeSet(card, words));
    card.always.push_back({Level::None, "caf\xE9"});
    EXPECT_FALSE(canBeSet(card, tests::paperWords()));
}

} // namespace
} // namespace leeward::paper
