#include "tests/ui/pause/on_pause.h"

#include "ui/base/text_label.h"
#include "ui/base/tile.h"
#include "ui/pause/tap_circle.h"

#include <QSignalSpy>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;
using tests::seen;

class Pause : public tests::OnPause {
protected:
    int chosenTiles() const {
        int count = 0;
        for (const Tile* tile : m_view.findChildren<Tile*>())
            count += tile->isChecked() ? 1 : 0;
        return count;
    }
};

TEST_F(Pause, TheFocusStartsOnTheHeadingSoThatAStraySpaceDoesNothing) {
    PauseView& view = paused();
    const QSignalSpy back(&view, &PauseView::goBackRequested);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    EXPECT_NE(qobject_cast<HeadingLabel*>(QApplication::focusWidget()), nullptr);
    EXPECT_EQ(chosenTiles(), 0);
    EXPECT_EQ(back.count(), 0);
}

TEST_F(Pause, EscDoesNothingOnTheFirstPage) {
    PauseView& view = paused();
    const QSignalSpy back(&view, &PauseView::goBackRequested);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_EQ(back.count(), 0);
    EXPECT_TRUE(says(view, QStringLiteral("We’ve paused.")));
}

TEST_F(Pause, ANeedIsSaidAsChosen) {
    PauseView& view = paused();

    press(view, QStringLiteral("Water"));

    EXPECT_NE(seen<Tile>(view, QStringLiteral("Water, chosen")), nullptr);
}

TEST_F(Pause, SomethingElseShowsNineMoreAndTheWayBack) {
    PauseView& view = paused();

    press(view, QStringLiteral("Something else…"));

    int visible = 0;
    for (const Tile* tile : view.findChildren<Tile*>())
        visible += tile->isVisible() ? 1 : 0;
    EXPECT_EQ(visible, 9);
    EXPECT_EQ(seen<Tile>(view, QStringLiteral("Water")), nullptr);
    press(view, QStringLiteral("The first ones"));
    EXPECT_NE(seen<Tile>(view, QStringLiteral("Water")), nullptr);
}

TEST_F(Pause, EscLeadsFromTheSecondNineToTheFirst) {
    PauseView& view = paused();
    const QSignalSpy back(&view, &PauseView::goBackRequested);
    press(view, QStringLiteral("Something else…"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_NE(seen(view, QStringLiteral("Water")), nullptr);
    EXPECT_EQ(tests::nameOf(*QApplication::focusWidget()), QStringLiteral("Something else…"));
    EXPECT_EQ(back.count(), 0);
}

TEST_F(Pause, BeginningAgainRemembersNothing) {
    PauseView& view = paused();
    press(view, QStringLiteral("Water"));
    press(view, QStringLiteral("Something else…"));
    press(view, QStringLiteral("Fresh air"));

    view.begin(PauseFrom::Locked);

    EXPECT_EQ(chosenTiles(), 0);
    EXPECT_NE(seen<Tile>(view, QStringLiteral("Water")), nullptr);
}

TEST_F(Pause, WritingIsOfferedWhileUnlockedAlone) {
    PauseView& view = paused(PauseFrom::Open);
    const bool isOfferedOpen = seen(view, QStringLiteral("Write a little, only for me")) != nullptr;

    view.begin(PauseFrom::Locked);

    EXPECT_TRUE(isOfferedOpen);
    EXPECT_EQ(seen(view, QStringLiteral("Write a little, only for me")), nullptr);
}

TEST_F(Pause, TheFooterLeadsBackToWritingAndToTheEnd) {
    PauseView& view = paused();
    const QSignalSpy back(&view, &PauseView::goBackRequested);
    const QSignalSpy write(&view, &PauseView::writeRequested);
    const QSignalSpy close(&view, &PauseView::closeRequested);

    press(view, QStringLiteral("Go back"));
    press(view, QStringLiteral("Write a little, only for me"));
    press(view, QStringLiteral("Close for tonight"));

    EXPECT_EQ(back.count(), 1);
    EXPECT_EQ(write.count(), 1);
    EXPECT_EQ(close.count(), 1);
}

TEST_F(Pause, BreathIsTheLastOfTheWaysAndNeverTheFirst) {
    const PauseView& view = paused();
    const auto topOf = [&view](const char* words) {
        const QWidget* row = seen(view, QString::fromUtf8(words));
        return row ? row->mapTo(&view, QPoint(0, 0)).y() : -1;
    };

    for (const char* other : {"Look around the room", "Feet on the floor", "Name what you feel"})
        EXPECT_GT(topOf("Paced breath"), topOf(other)) << other;
}

TEST_F(Pause, TheNeedsAreOneTabStop) {
    PauseView& view = paused();

    int stops = 0;
    for (const Tile* tile : view.findChildren<Tile*>())
        stops += tile->isVisible() && (tile->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ? 1 : 0;

    EXPECT_EQ(stops, 1);
}

TEST_F(Pause, GroundingOpensAtItsFirstPageWithTheFocusOnTheHeading) {
    PauseView& view = paused();

    press(view, QStringLiteral("Five, four, three, two, one"));

    press(view, QStringLiteral("Begin"));

    EXPECT_TRUE(view.isGrounding());
    EXPECT_TRUE(says(view, QStringLiteral("Five things you can see.")));
    EXPECT_TRUE(says(view, QStringLiteral("Step 1 of 5")));
    EXPECT_NE(qobject_cast<HeadingLabel*>(QApplication::focusWidget()), nullptr);
}

TEST_F(Pause, TappedCirclesAreSaidAsDone) {
    PauseView& view = paused();
    view.showGrounding(Grounding::FiveSenses);
    press(view, QStringLiteral("Begin"));

    press(view, QStringLiteral("Second thing"));

    EXPECT_NE(seen<TapCircle>(view, QStringLiteral("Second thing, done")), nullptr);
}

TEST_F(Pause, SkipLeadsOnAsNextDoes) {
    PauseView& view = paused();
    view.showGrounding(Grounding::FiveSenses);
    press(view, QStringLiteral("Begin"));

    press(view, QStringLiteral("Skip this one"));

    EXPECT_TRUE(says(view, QStringLiteral("Four things you can touch.")));
}

TEST_F(Pause, StoppingAnExerciseLeadsBackToTheNeeds) {
    PauseView& view = paused();
    press(view, QStringLiteral("Look around the room"));

    press(view, QStringLiteral("Stop here"));

    EXPECT_FALSE(view.isGrounding());
    EXPECT_TRUE(says(view, QStringLiteral("We’ve paused.")));
}

TEST_F(Pause, EscLeavesAnExerciseAndNothingElse) {
    PauseView& view = paused();
    const QSignalSpy back(&view, &PauseView::goBackRequested);
    press(view, QStringLiteral("Look around the room"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_FALSE(view.isGrounding());
    EXPECT_EQ(back.count(), 0);
}

TEST_F(Pause, AnExerciseOpenedFromAPageLeadsBackToIt) {
    PauseView& view = paused();
    view.showGrounding(Grounding::LookAround);
    const QSignalSpy back(&view, &PauseView::goBackRequested);

    press(view, QStringLiteral("Stop here"));

    EXPECT_EQ(back.count(), 1);
}

TEST_F(Pause, AnExerciseThroughToItsEndCanBeDoneOnceMore) {
    PauseView& view = paused();
    view.showGrounding(Grounding::LookAround);
    for (int page = 0; page < 4; ++page)
        press(view, QStringLiteral("Skip this one"));
    press(view, QStringLiteral("The same"));
    const bool isAtTheEnd = says(view, QStringLiteral("That was all of it."));

    press(view, QStringLiteral("Once more"));

    EXPECT_TRUE(isAtTheEnd);
    EXPECT_TRUE(says(view, QStringLiteral("Step 1 of 4")));
}

TEST_F(Pause, InATightWindowGoBackStaysInReach) {
    PauseView& view = paused();
    m_theme.setLook({.textPercent = 200});
    view.resize(900, 600);
    view.setReflow(Reflow::Tight);
    QCoreApplication::processEvents();

    const QWidget* goBack = seen(view, QStringLiteral("Go back"));

    ASSERT_NE(goBack, nullptr);
    EXPECT_TRUE(view.rect().contains(QRect(goBack->mapTo(&view, QPoint(0, 0)), goBack->size())));
}

} // namespace
} // namespace leeward::ui
