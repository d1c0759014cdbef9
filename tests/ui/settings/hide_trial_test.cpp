#include "ui/settings/hide_trial.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/on_screen.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// A trial in a window beside the guard that really hides.
class Trying : public testing::Test {
protected:
    Trying() {
        qApp->installEventFilter(&guard);
        trial.show();
    }

    void pressShift() {
        QTest::keyPress(trial.windowHandle(), Qt::Key_Shift);
        QTest::keyRelease(trial.windowHandle(), Qt::Key_Shift);
    }

    void pressShiftThreeTimes() {
        pressShift();
        pressShift();
        pressShift();
    }

    Theme theme{*qApp};
    tests::FixedClock clock;
    HideGuard guard{clock};
    HideTrial trial{theme, clock};
    QSignalSpy hidden{&guard, &HideGuard::hideRequested};
    QSignalSpy said{&trial, &HideTrial::said};
};

TEST_F(Trying, HidesNothingAndSaysThatItWouldHave) {
    ASSERT_TRUE(tests::press(trial, QStringLiteral("Try quick hide")));

    pressShiftThreeTimes();

    EXPECT_EQ(hidden.count(), 0);
    EXPECT_EQ(said.last().first().toString(), QStringLiteral("That would have hidden and locked this window."));
    EXPECT_FALSE(trial.isRunning());
}

TEST_F(Trying, HidesForRealAfterATrial) {
    tests::press(trial, QStringLiteral("Try quick hide"));
    pressShiftThreeTimes();

    pressShiftThreeTimes();

    EXPECT_EQ(hidden.count(), 1);
}

TEST_F(Trying, HidesForRealWhenNoTrialRuns) {
    pressShiftThreeTimes();

    EXPECT_EQ(hidden.count(), 1);
}

TEST_F(Trying, EndsWhenThePageIsLeft) {
    tests::press(trial, QStringLiteral("Try quick hide"));

    trial.hide();

    EXPECT_FALSE(trial.isRunning());
}

} // namespace
} // namespace leeward::ui
