#include "core/content/library.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/folder_source.h"
#include "tests/support/on_screen.h"
#include "tests/support/temp_folder.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/pause/breath_circle.h"
#include "ui/pause/breath_still.h"
#include "ui/pause/pause_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using tests::press;
using tests::says;

/// Pause before unlocking, from which a breath is opened: nothing of it needs a vault.
class Breath : public testing::Test {
protected:
    Breath() {
        m_view.resize(1280, 820);
        m_view.begin(PauseFrom::Locked);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
    }

    ~Breath() override { m_theme.setLook({}); }

    void open(const char* breath) { m_view.showExercise(breath); }

    BreathCircle& circle() { return *m_view.findChild<BreathCircle*>(); }

    void letPass(std::chrono::milliseconds time) {
        m_clock.advance(time);
        circle().look();
    }

    Theme m_theme{*qApp};
    tests::TempFolder m_folder;
    Preferences m_preferences{m_folder / "preferences.json"};
    tests::FolderSource m_source{tests::contentFolder()};
    content::Library m_library{m_source, {"en"}};
    tests::FixedClock m_clock;
    PauseView m_view{m_theme, m_preferences, m_clock, m_library};
};

TEST_F(Breath, BeginsWithItsNoteEveryTimeAndNeverByItself) {
    for (int time = 0; time < 2; ++time) {
        open("paced");
        EXPECT_TRUE(says(m_view, QStringLiteral("With a heart or lung condition"))) << time;
        EXPECT_FALSE(circle().isMoving()) << time;
        EXPECT_FALSE(circle().isVisible()) << time;
        press(m_view, QStringLiteral("Begin"));
        EXPECT_TRUE(circle().isMoving()) << time;
        press(m_view, QStringLiteral("Stop here"));
        EXPECT_FALSE(circle().isMoving()) << time;
    }
}

TEST_F(Breath, SaysWhatToDoToAScreenReaderAsItChanges) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    const QString first = tests::nameOf(*QApplication::focusWidget());
    letPass(4s);

    EXPECT_EQ(first, QStringLiteral("Breathe in"));
    EXPECT_EQ(tests::nameOf(*QApplication::focusWidget()), QStringLiteral("Breathe out"));
}

TEST_F(Breath, AsksAfterAMinuteAndWorseLeadsToLookingAround) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    letPass(59s);
    const bool isEarly = says(m_view, QStringLiteral("Better, the same, or worse?"));
    letPass(1s);
    const bool isAsked = says(m_view, QStringLiteral("Better, the same, or worse?"));
    press(m_view, QStringLiteral("Worse"));
    press(m_view, QStringLiteral("Slow look"));

    EXPECT_FALSE(isEarly);
    EXPECT_TRUE(isAsked);
    EXPECT_FALSE(circle().isMoving());
    EXPECT_TRUE(says(m_view, QStringLiteral("Step 1 of")));
}

TEST_F(Breath, ShorterIsHalfAsLong) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    press(m_view, QStringLiteral("Shorter"));
    letPass(30s);

    EXPECT_TRUE(says(m_view, QStringLiteral("Better, the same, or worse?")));
}

TEST_F(Breath, TheStillVersionMovesNothing) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    press(m_view, QStringLiteral("Still version"));

    EXPECT_FALSE(circle().isMoving());
    EXPECT_TRUE(says(m_view, QStringLiteral("Nothing moves here.")));
    EXPECT_TRUE(says(m_view, QStringLiteral("count six")));
}

TEST_F(Breath, ReducedMotionOpensTheStillVersion) {
    Look look;
    look.reducedMotion = true;
    m_theme.setLook(look);
    open("longer-out");
    press(m_view, QStringLiteral("Begin"));

    EXPECT_FALSE(circle().isMoving());
    EXPECT_TRUE(m_view.findChild<BreathStill*>()->isVisible());
}

TEST_F(Breath, EscStopsAtAnyMoment) {
    press(m_view, QStringLiteral("Paced breath"));
    press(m_view, QStringLiteral("Begin"));
    letPass(2s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_FALSE(circle().isMoving());
    EXPECT_TRUE(says(m_view, QStringLiteral("We’ve paused.")));
}

TEST_F(Breath, SpaceDoesNothingWhileItGoesOn) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    EXPECT_TRUE(circle().isMoving());
}

TEST_F(Breath, EyesOpenIsOnAndItsSentenceGoesWithIt) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    const bool isSaid = says(m_view, QStringLiteral("Let your eyes rest on anything plain."));
    press(m_view, QStringLiteral("Eyes open"));

    EXPECT_TRUE(isSaid);
    EXPECT_FALSE(says(m_view, QStringLiteral("Let your eyes rest on anything plain.")));
}

TEST_F(Breath, ALongHoldIsNotOfferedAgain) {
    open("four-seven-eight");
    press(m_view, QStringLiteral("Begin"));
    letPass(57s);
    press(m_view, QStringLiteral("Better"));

    EXPECT_TRUE(says(m_view, QStringLiteral("That was all of it.")));
    EXPECT_FALSE(says(m_view, QStringLiteral("Once more")));
}

TEST_F(Breath, OnesOwnSecondsStayWithinTheirLimits) {
    open("own-pace");
    for (int time = 0; time < 9; ++time)
        press(m_view, QStringLiteral("Breathe in, longer. Now: %1 seconds").arg(std::min(8, 4 + time)));
    press(m_view, QStringLiteral("Begin"));
    letPass(7900ms);

    EXPECT_EQ(circle().accessibleName(), QStringLiteral("Breathe in"));
    letPass(200ms);
    EXPECT_EQ(circle().accessibleName(), QStringLiteral("Breathe out"));
}

TEST_F(Breath, LeavingOneThatAPageOpenedLeadsBackToThePage) {
    const QSignalSpy back(&m_view, &PauseView::goBackRequested);
    open("paced");
    press(m_view, QStringLiteral("Not this one"));

    EXPECT_EQ(back.count(), 1);
}

TEST_F(Breath, NothingOfItIsWritten) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    letPass(60s);
    press(m_view, QStringLiteral("Better"));
    press(m_view, QStringLiteral("Done"));

    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

} // namespace
} // namespace leeward::ui
