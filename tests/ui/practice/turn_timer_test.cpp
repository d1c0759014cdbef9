#include "ui/practice/turn_timer.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/on_screen.h"
#include "ui/base/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;

class TurnTimerTest : public testing::Test {
protected:
    TurnTimerTest() { m_turn.show(); }

    bool says(const char* words) { return tests::says(m_turn, QString::fromUtf8(words)); }

    void letPass(std::chrono::milliseconds time) {
        m_clock.advance(time);
        m_turn.look();
    }

    Theme m_theme{*qApp};
    tests::FixedClock m_clock;
    TurnTimer m_turn{m_theme, m_clock, {2, 3, 5}};
};

TEST_F(TurnTimerTest, BeginsOnlyWhenSomebodyBeginsIt) {
    EXPECT_FALSE(m_turn.isGoing());
    EXPECT_TRUE(says("There is no sound."));
}

TEST_F(TurnTimerTest, SaysLooselyHowMuchIsLeftAndThenThatItIsOver) {
    tests::press(m_turn, QStringLiteral("Begin a turn"));
    letPass(50s);
    EXPECT_TRUE(says("About a minute left"));
    letPass(50s);
    EXPECT_TRUE(says("A little while left"));
    letPass(20s);
    EXPECT_TRUE(says("The turn is over."));
    EXPECT_FALSE(m_turn.isGoing());
}

TEST_F(TurnTimerTest, StopsAtAnyMoment) {
    tests::press(m_turn, QStringLiteral("Begin a turn"));
    letPass(10s);
    tests::press(m_turn, QStringLiteral("Stop here"));

    EXPECT_FALSE(m_turn.isGoing());
    EXPECT_TRUE(says("Stopped."));
}

} // namespace
} // namespace leeward::ui
