#include "ui/base/hide_guard.h"

#include "tests/support/fixed_clock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// A guard that listens to a window, and somebody typing into that window.
class HideGuardTest : public ::testing::Test {
protected:
    HideGuardTest() { m_window.installEventFilter(&m_guard); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { sendKey(QEvent::KeyPress, key, modifiers); }
    void release(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { sendKey(QEvent::KeyRelease, key, modifiers); }

    void shift() {
        press(Qt::Key_Shift, Qt::ShiftModifier);
        release(Qt::Key_Shift);
    }

    void sendKey(QEvent::Type type, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(&m_window, &event);
    }

    tests::FixedClock m_clock;
    QWindow m_window;
    HideGuard m_guard{m_clock};
    QSignalSpy m_hides{&m_guard, &HideGuard::hideRequested};
};

TEST_F(HideGuardTest, ThreeShiftsHide) {
    shift();
    shift();
    shift();

    EXPECT_EQ(m_hides.count(), 1);
    EXPECT_EQ(m_guard.presses(), 0);
}

TEST_F(HideGuardTest, TwoShiftsOnlyFillTwoDots) {
    QSignalSpy dots(&m_guard, &HideGuard::pressesChanged);

    shift();
    shift();

    EXPECT_EQ(m_hides.count(), 0);
    ASSERT_EQ(dots.count(), 2);
    EXPECT_EQ(dots[1][0].toInt(), 2);
}

TEST_F(HideGuardTest, FiveSecondsAreEnough) {
    shift();
    m_clock.advance(std::chrono::milliseconds(2500));
    shift();
    m_clock.advance(std::chrono::milliseconds(2500));
    shift();

    EXPECT_EQ(m_hides.count(), 1);
}

TEST_F(HideGuardTest, AThirdShiftTooLateIsTheFirstOfThree) {
    shift();
    shift();
    m_clock.advance(std::chrono::milliseconds(5001));
    shift();

    EXPECT_EQ(m_hides.count(), 0);
    EXPECT_EQ(m_guard.presses(), 1);
}

TEST_F(HideGuardTest, AnotherKeyBetweenStartsAnew) {
    shift();
    shift();
    press(Qt::Key_A);
    release(Qt::Key_A);
    shift();

    EXPECT_EQ(m_hides.count(), 0);
    EXPECT_EQ(m_guard.presses(), 1);
}

TEST_F(HideGuardTest, ShiftWithALetterDoesNotCount) {
    press(Qt::Key_Shift, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ShiftModifier);
    release(Qt::Key_A, Qt::ShiftModifier);
    release(Qt::Key_Shift);

    EXPECT_EQ(m_guard.presses(), 0);
}

TEST_F(HideGuardTest, AShortcutWithShiftDoesNotCount) {
    for (int time = 0; time < 3; ++time) {
        press(Qt::Key_Shift, Qt::ShiftModifier);
        sendKey(QEvent::ShortcutOverride, Qt::Key_F6, Qt::ShiftModifier);
        release(Qt::Key_Shift);
    }

    EXPECT_EQ(m_hides.count(), 0);
}

TEST_F(HideGuardTest, ShiftWithControlDoesNotCount) {
    press(Qt::Key_Control, Qt::ControlModifier);
    press(Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier);
    release(Qt::Key_Shift, Qt::ControlModifier);

    EXPECT_EQ(m_guard.presses(), 0);
}

TEST_F(HideGuardTest, AShiftedClickDoesNotCount) {
    press(Qt::Key_Shift, Qt::ShiftModifier);
    QMouseEvent click(QEvent::MouseButtonPress, QPointF(), QPointF(), Qt::LeftButton, Qt::LeftButton,
                      Qt::ShiftModifier);
    QCoreApplication::sendEvent(&m_window, &click);
    release(Qt::Key_Shift);

    EXPECT_EQ(m_guard.presses(), 0);
}

TEST_F(HideGuardTest, HoldingShiftCountsOnce) {
    press(Qt::Key_Shift, Qt::ShiftModifier);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier, QString(), true);
    QCoreApplication::sendEvent(&m_window, &again);
    QCoreApplication::sendEvent(&m_window, &again);
    release(Qt::Key_Shift);

    EXPECT_EQ(m_guard.presses(), 1);
}

TEST_F(HideGuardTest, SwitchedOffItHearsNothing) {
    m_guard.setListening(HideGuard::Listening::Off);

    shift();
    shift();
    shift();

    EXPECT_EQ(m_hides.count(), 0);
}

TEST_F(HideGuardTest, LetsEveryKeyThrough) {
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier);

    EXPECT_FALSE(m_guard.eventFilter(&m_window, &event));
}

} // namespace
} // namespace leeward::ui
