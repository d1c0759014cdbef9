#include "ui/settings/guarding.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/temp_folder.h"
#include "ui/base/preferences.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using std::chrono::minutes;

/// A person's own side, on a computer where somebody else has just been.
class Guarding : public testing::Test {
protected:
    void leaveBehind(minutes lockAfter, bool hides) {
        settings::DevicePreferences theirs = m_preferences.now();
        theirs.lockAfter = lockAfter;
        theirs.shiftThreeTimesHides = hides;
        m_preferences.change(theirs);
    }

    settings::SpaceChoices::Guarding applied() {
        applyGuarding(m_choices, m_preferences);
        return {m_preferences.now().lockAfter, m_preferences.now().shiftThreeTimesHides};
    }

    tests::TempFolder m_place;
    Preferences m_preferences{m_place / "preferences.json"};
    tests::ASpace m_space{store::privateMigrations()};
    settings::SpaceChoices m_choices{m_space.database()};
};

TEST_F(Guarding, SomebodyElseLoosensNothingOfMine) {
    leaveBehind(minutes(60), false);

    EXPECT_EQ(applied(), (settings::SpaceChoices::Guarding{minutes(5), true}));
}

TEST_F(Guarding, WhatIsStricterHoldsUntilIChoose) {
    leaveBehind(minutes(1), true);

    EXPECT_EQ(applied(), (settings::SpaceChoices::Guarding{minutes(1), true}));
}

TEST_F(Guarding, IsAsIChoseIt) {
    const settings::SpaceChoices::Guarding mine{minutes(20), false};
    ASSERT_TRUE(m_choices.setGuarding(mine));
    leaveBehind(minutes(1), true);

    EXPECT_EQ(applied(), mine);
}

} // namespace
} // namespace leeward::ui
