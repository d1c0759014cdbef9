#include "tests/ui/pause/on_pause.h"
#include "ui/pause/breath_circle.h"
#include "ui/pause/breath_still.h"
#include "ui/pause/breath_view.h"

#include <QLineF>
#include <QScreen>
#include <QSignalSpy>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using tests::press;
using tests::says;

/// Of one channel of one pixel, among those that are nearer to the middle than \p reach.
int greatestDifference(const QImage& one, const QImage& other, double reach) {
    int greatest = 0;
    const QPointF middle = QRectF(one.rect()).center();
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            if (QLineF(middle, QPointF(x, y)).length() > reach)
                continue;
            const QColor first = one.pixelColor(x, y);
            const QColor second = other.pixelColor(x, y);
            greatest = std::max({greatest, std::abs(first.red() - second.red()),
                                 std::abs(first.green() - second.green()), std::abs(first.blue() - second.blue())});
        }
    return greatest;
}

/// Pause before unlocking, from which a breath is opened: nothing of it needs a vault.
class Breath : public tests::OnPause {
protected:
    Breath() { paused(PauseFrom::Locked); }

    ~Breath() override { m_theme.setLook({}); }

    void open(const char* breath) { m_view.showExercise(breath); }

    BreathCircle& circle() { return *m_view.findChild<BreathCircle*>(); }

    void letPass(std::chrono::milliseconds time) {
        m_clock.advance(time);
        circle().look();
    }
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

TEST_F(Breath, TheStillVersionAsksAfterAMinuteOrHalfOfIt) {
    auto* breath = m_view.findChild<BreathView*>();
    for (const auto& [isShorter, seconds] : {std::pair{false, 60s}, std::pair{true, 30s}}) {
        open("paced");
        press(m_view, QStringLiteral("Begin"));
        press(m_view, QStringLiteral("Still version"));
        if (isShorter)
            press(m_view, QStringLiteral("Shorter"));
        m_clock.advance(seconds - 1s);
        breath->look();
        const bool isEarly = says(m_view, QStringLiteral("Better, the same, or worse?"));
        m_clock.advance(1s);
        breath->look();

        EXPECT_FALSE(isEarly) << isShorter;
        EXPECT_TRUE(says(m_view, QStringLiteral("Better, the same, or worse?"))) << isShorter;
        EXPECT_TRUE(says(m_view, QStringLiteral("Nothing moves here."))) << isShorter;
        press(m_view, QStringLiteral("Stop here"));
    }
}

TEST_F(Breath, OnceMoreBeginsWithItsNoteAgain) {
    open("own-pace");
    press(m_view, QStringLiteral("Begin"));
    letPass(60s);
    press(m_view, QStringLiteral("The same"));
    press(m_view, QStringLiteral("Once more"));

    EXPECT_FALSE(circle().isMoving());
    EXPECT_TRUE(says(m_view, QStringLiteral("With a heart or lung condition")));
    EXPECT_NE(tests::seen(m_view, QStringLiteral("Breathe in, longer. Now: 4 seconds")), nullptr);
}

TEST_F(Breath, PaintsNoMoreThanWhatIsAnotherAndThatRightly) {
    open("paced");
    press(m_view, QStringLiteral("Begin"));
    const auto shown = [this] {
        const QRect there(circle().mapTo(&m_view, QPoint(0, 0)), circle().size());
        return m_view.screen()->grabWindow(m_view.winId()).toImage().copy(there);
    };
    for (int step = 0; step < 40; ++step) {
        letPass(130ms);
        QCoreApplication::processEvents();
    }
    const QImage inParts = shown();
    circle().repaint();
    const QImage whole = shown();

    ASSERT_FALSE(inParts.isNull());
    EXPECT_LE(greatestDifference(inParts, whole, 150), 4);
    EXPECT_LE(greatestDifference(inParts, whole, 200), 64); // an arc that is longer has its edge a hair elsewhere
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
