#include "ui/shell/idle_guard.h"

#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QWidget>

namespace leeward::ui {

namespace {

using namespace std::chrono_literals;

/// Lets a timer that is due ring, without waiting longer than it takes.
void letTimersRing(QSignalSpy& spy) {
    if (spy.isEmpty())
        spy.wait(1000);
}

void pressKey(QWidget& widget) {
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QApplication::sendEvent(&widget, &press);
}

} // namespace

TEST(IdleGuard, SaysSoWhenTheTimeIsUp) {
    tests::FixedClock clock;
    IdleGuard guard(clock);
    QSignalSpy idle(&guard, &IdleGuard::idle);

    guard.watch(20ms);
    clock.advance(20ms);
    letTimersRing(idle);

    EXPECT_EQ(idle.count(), 1);
}

TEST(IdleGuard, CountsFromTheLastKey) {
    tests::FixedClock clock;
    IdleGuard guard(clock);
    QWidget widget;
    QSignalSpy idle(&guard, &IdleGuard::idle);
    guard.watch(50ms);

    clock.advance(40ms);
    pressKey(widget);
    clock.advance(40ms);
    idle.wait(120);

    EXPECT_EQ(idle.count(), 0);
}

TEST(IdleGuard, DoesNotMindTheComputersClockBeingSet) {
    tests::FixedClock clock;
    IdleGuard guard(clock);
    QSignalSpy idle(&guard, &IdleGuard::idle);
    guard.watch(20ms);

    clock.set(clock.now() + std::chrono::hours(24));
    idle.wait(80);

    EXPECT_EQ(idle.count(), 0);
}

TEST(IdleGuard, AtRestSaysNothing) {
    tests::FixedClock clock;
    IdleGuard guard(clock);
    QSignalSpy idle(&guard, &IdleGuard::idle);
    guard.watch(20ms);

    guard.rest();
    clock.advance(1h);
    idle.wait(80);

    EXPECT_EQ(idle.count(), 0);
}

} // namespace leeward::ui
