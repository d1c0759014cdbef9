#include "ui/plan/plan_page.h"

#include "tests/support/small_files_only.h"
#include "tests/ui/plan/plan_sections.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"
#include "ui/plan/level_card.h"
#include "ui/plan/line_editor.h"
#include "ui/plan/safety_band.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <ctime>

namespace leeward::ui {
namespace {

using records::PlanLine;
using records::PlanSection;
using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

/// A plan of which nobody has seen the sections.
class PlanPageTest : public PlanSectionsTest {
protected:
    /// \p people with their plan, opened by Ada.
    PlanPage& open(AVault::People people = AVault::One) { return openUntouched(people); }

    std::vector<PlanLine> stored() { return PlanSectionsTest::stored(PlanSection::WordsAndSignals); }
};

TEST_F(PlanPageTest, AnEmptyPlanIsKindAndOffersFirstSteps) {
    PlanPage& page = open();

    EXPECT_TRUE(says(page, QStringLiteral("Nothing here, and no hurry")));
    EXPECT_NE(seen(page, QStringLiteral("Choose how I stop")), nullptr);
    EXPECT_FALSE(says(page, QStringLiteral("Needed")));
}

TEST_F(PlanPageTest, QuestionsCanBeReadFirstAndNothingIsKept) {
    PlanPage& page = open(AVault::Two);

    press(page, QStringLiteral("Talk first"));

    EXPECT_TRUE(says(page, QStringLiteral("To read to each other")));
    press(page, QStringLiteral("Back to the first steps"));
    EXPECT_NE(seen(page, QStringLiteral("Choose how we stop")), nullptr);
    EXPECT_TRUE(stored().empty());
}

TEST_F(PlanPageTest, ChoosingHowToStopLeadsStraightToTheWord) {
    PlanPage& page = open();

    press(page, QStringLiteral("Choose how I stop"));
    type(QStringLiteral("Lantern"));
    page.flush();

    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored().front().text, "Lantern");
    EXPECT_EQ(stored().front().level, records::Level::Red);
}

TEST_F(PlanPageTest, WhatIsTypedIsSavedByItself) {
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));

    type(QStringLiteral("Lantern"));

    EXPECT_TRUE(QTest::qWaitFor([this] { return stored().size() == 1 && stored().front().text == "Lantern"; }, 1500));
}

TEST_F(PlanPageTest, EveryFieldOfALineIsStored) {
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));
    type(QStringLiteral("Lantern"));

    seen<QLineEdit>(page, QStringLiteral("In one sentence"))->setText(QStringLiteral("Stop now."));
    seen<QTextEdit>(page, QStringLiteral("What happens next"))->setPlainText(QStringLiteral("Hands off\nLights on"));
    seen<QTextEdit>(page, QStringLiteral("A note"))->setPlainText(QStringLiteral("Since spring."));
    seen<QComboBox>(page, QStringLiteral("It means"))->setCurrentIndex(1);
    page.flush();

    const PlanLine line = stored().front();
    EXPECT_EQ(line.meaning, "Stop now.");
    EXPECT_EQ(line.steps, (std::vector<std::string>{"Hands off", "Lights on"}));
    EXPECT_EQ(line.note, "Since spring.");
    EXPECT_EQ(line.level, records::Level::Yellow);
}

TEST_F(PlanPageTest, ASuggestedSignalIsThereAtAPress) {
    PlanPage& page = open();
    add(QStringLiteral("Choose how I stop"), QStringLiteral("Lantern"));

    press(page, QStringLiteral("Two taps"));
    press(page, QStringLiteral("Done"));

    ASSERT_EQ(stored().size(), 2u);
    EXPECT_EQ(stored().back().text, "Two taps, anywhere");
    EXPECT_EQ(stored().back().noticedBy, records::NoticedBy::Touch);
}

TEST_F(PlanPageTest, TheFixedRowsAlwaysStandAndHaveNoControl) {
    PlanPage& page = open();
    add(QStringLiteral("Choose how I stop"), QStringLiteral("Lantern"));

    const QWidget* plain =
        seen(page, QStringLiteral("A plain “no”, “stop” or “wait”. Means red. Stop. It counts every time. Always. "
                                  "Cannot be changed."));

    ASSERT_NE(plain, nullptr);
    EXPECT_TRUE(plain->findChildren<QAbstractButton*>().empty());
    EXPECT_TRUE(says(page, QStringLiteral("Silence, or going still")));
}

TEST_F(PlanPageTest, EditSaysWhatItIsAbout) {
    PlanPage& page = open(AVault::Two);
    add(QStringLiteral("Choose how we stop"), QStringLiteral("Lantern"));

    press(page, QStringLiteral("Two taps"));
    press(page, QStringLiteral("Done"));

    EXPECT_NE(seen(page, QStringLiteral("Two taps, anywhere. Means red. Stop. Hands off, then wait. Your words, edit")),
              nullptr);
}

TEST_F(PlanPageTest, TheOtherSeesTheWordsAndNoWayToEditThem) {
    open(AVault::Two);
    add(QStringLiteral("Choose how we stop"), QStringLiteral("Lantern"));

    PlanPage& his = reopenAs(tests::kSecondPassphrase);

    EXPECT_TRUE(says(his, QStringLiteral("Lantern")));
    EXPECT_TRUE(says(his, QStringLiteral("Ada’s words")));
    EXPECT_FALSE(says(his, QStringLiteral("edit")));
}

TEST_F(PlanPageTest, TheOtherCanAddAWordOfTheirOwnBesideIt) {
    open(AVault::Two);
    add(QStringLiteral("Choose how we stop"), QStringLiteral("Lantern"));
    reopenAs(tests::kSecondPassphrase);

    add(QStringLiteral("Add a red word"), QStringLiteral("Pebble"));

    EXPECT_EQ(stored().size(), 2u);
    EXPECT_TRUE(says(*m_page, QStringLiteral("Ada’s words")));
    EXPECT_TRUE(says(*m_page, QStringLiteral("Your words")));
}

TEST_F(PlanPageTest, TheSafetyBandTellsWhatIsNeededAndGoesWhenItIsThere) {
    PlanPage& page = open();
    add(QStringLiteral("Choose how I stop"), QStringLiteral("Lantern"));
    const bool wasSaid = says(page, QStringLiteral("Needed: a signal for stop"));

    press(page, QStringLiteral("Two taps"));
    press(page, QStringLiteral("Done"));

    EXPECT_TRUE(wasSaid);
    EXPECT_FALSE(says(page, QStringLiteral("Needed: a signal for stop")));
}

TEST_F(PlanPageTest, TheSafetyBandLooksAgainWhenAFieldIsLeft) {
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));
    type(QStringLiteral("Lantern"));
    const bool wasSaidWhileTyping = says(page, QStringLiteral("Needed"));

    seen<QLineEdit>(page, QStringLiteral("In one sentence"))->setFocus(Qt::TabFocusReason);

    EXPECT_FALSE(wasSaidWhileTyping);
    EXPECT_TRUE(QTest::qWaitFor([&page] { return says(page, QStringLiteral("Needed: a signal for stop")); }, 1500));
}

TEST_F(PlanPageTest, TheEditorIsSeenWithItsDone) {
    PlanPage& page = open(AVault::Two);
    page.resize(828, 524);
    page.setReflow(Reflow::Narrow);
    press(page, QStringLiteral("Start from a gentle example"));

    press(page, QStringLiteral("Add a signal"));
    type(QStringLiteral("Keys fall"));

    const auto* done = seen(page, QStringLiteral("Done"));
    ASSERT_NE(done, nullptr);
    const auto isSeen = [&page, done] { return page.rect().contains(done->mapTo(&page, done->rect().bottomRight())); };
    EXPECT_TRUE(QTest::qWaitFor(isSeen, 1500));
}

TEST_F(PlanPageTest, TheRingStandsAroundTheFieldInHandWhereverItWasScrolledTo) {
    PlanPage& page = open(AVault::Two);
    page.resize(828, 524);
    page.setReflow(Reflow::Narrow);
    press(page, QStringLiteral("Start from a gentle example"));

    press(page, QStringLiteral("Add a signal"));

    const auto isAround = [&page] {
        const QWidget* field = QApplication::focusWidget();
        const auto* ring = page.findChild<QFocusFrame*>();
        return ring && ring->isVisible() &&
               ring->geometry().center() == field->mapTo(ring->parentWidget(), field->rect().center());
    };
    EXPECT_TRUE(QTest::qWaitFor(isAround, 500));
}

TEST_F(PlanPageTest, RemovingOffersToUndo) {
    PlanPage& page = open();
    add(QStringLiteral("Choose how I stop"), QStringLiteral("Lantern"));
    std::function<void()> undo;
    QObject::connect(&page, &Page::toastRequested, &page,
                     [&undo](const QString&, const QString&, const std::function<void()>& back) { undo = back; });
    press(page, QStringLiteral("Lantern. Means red. Edit"));

    press(page, QStringLiteral("Remove this word or signal"));
    const bool wasGone = stored().empty();
    ASSERT_TRUE(undo);
    undo();

    EXPECT_TRUE(wasGone);
    EXPECT_EQ(stored().size(), 1u);
}

TEST_F(PlanPageTest, AltUpMovesTheLineInHand) {
    PlanPage& page = open();
    add(QStringLiteral("Choose how I stop"), QStringLiteral("Lantern"));
    add(QStringLiteral("Add a signal"), QStringLiteral("first"));
    press(page, QStringLiteral("Add a signal"));
    type(QStringLiteral("second"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    page.flush();

    ASSERT_EQ(stored().size(), 3u);
    EXPECT_EQ(stored()[1].text, "second");
    EXPECT_EQ(stored()[2].text, "first");
}

TEST_F(PlanPageTest, EscClosesTheEditorAndKeepsTheWords) {
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));
    type(QStringLiteral("Lantern"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_FALSE(page.findChild<LineEditor*>()->isVisible());
    EXPECT_EQ(stored().size(), 1u);
    EXPECT_EQ(tests::nameOf(*QApplication::focusWidget()), QStringLiteral("Lantern. Means red. Edit"));
}

TEST_F(PlanPageTest, AWordThatWasNeverWrittenLeavesNothing) {
    PlanPage& page = open();
    add(QStringLiteral("Choose how I stop"), QStringLiteral("Lantern"));
    press(page, QStringLiteral("Add a green word"));

    press(page, QStringLiteral("Not now"));

    EXPECT_EQ(stored().size(), 1u);
    EXPECT_TRUE(says(page, QStringLiteral("A word for when it is good as it is.")));
}

TEST_F(PlanPageTest, WhatCannotBeSavedStaysAndSaysSo) {
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));
    type(QStringLiteral("Lantern"));
    auto* note = seen<WritingEdit>(page, QStringLiteral("A note"));
    note->setPlainText(QString(30000, u'n'));

    EXPECT_FALSE(page.flush());

    EXPECT_EQ(note->words().size(), 30000);
    EXPECT_TRUE(says(page, QStringLiteral("This can’t be saved as it stands.")));
}

TEST_F(PlanPageTest, AFullDiskKeepsTheWordsSaysSoAndSavesThemLater) {
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));
    type(QStringLiteral("Lantern"));
    auto* note = seen<WritingEdit>(page, QStringLiteral("A note"));
    note->setPlainText(QString(9000, u'n'));
    {
        const tests::SmallFilesOnly full(1000);
        EXPECT_FALSE(page.flush());
        EXPECT_TRUE(says(page, QStringLiteral("Not saved. What you typed is here, and is tried again.")));
        EXPECT_EQ(note->words().size(), 9000);
    }

    EXPECT_TRUE(page.flush());

    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored().front().note.size(), 9000u);
}

TEST_F(PlanPageTest, MarksAndBidiAreTakenWithoutAFreeze) {
    const QString strange =
        QStringLiteral("\u202E txet \u202C \U0001F469\u200D\U0001F467 a") + QString(10'000, QChar(0x301));
    PlanPage& page = open();
    press(page, QStringLiteral("Choose how I stop"));
    const std::clock_t start = std::clock();
    auto* word = seen<QLineEdit>(page, QStringLiteral("The word"));
    word->insert(strange);
    seen<QTextEdit>(page, QStringLiteral("A note"))->insertPlainText(strange.left(5000));
    page.grab();
    press(page, QStringLiteral("Done"));
    page.grab();

    EXPECT_LT(std::clock() - start, 2 * CLOCKS_PER_SEC); // of work, in a debug build
    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored().front().note, strange.left(5000).toStdString());
}

TEST_F(PlanPageTest, SharedAndPrivatePlansSayWhoCanReadThem) {
    PlanPage& mine = open(AVault::One);
    const Place private_ = mine.place();

    PlanPage& ours = open(AVault::Two);

    EXPECT_EQ(private_, Place::Private);
    EXPECT_EQ(ours.place(), Place::Shared);
    EXPECT_EQ(ours.title(), QStringLiteral("Our plan"));
}

TEST_F(PlanPageTest, FitsATightWindowWithLargeText) {
    PlanPage& page = open(AVault::Two);
    press(page, QStringLiteral("Start from a gentle example"));
    m_at->theme().setLook({.textPercent = 200});
    page.resize(900, 448);

    page.setReflow(Reflow::Tight);
    QCoreApplication::processEvents();

    EXPECT_LE(page.minimumSizeHint().width(), 900);
    const auto cards = page.findChildren<LevelCard*>();
    EXPECT_LE(cards.first()->mapTo(&page, QPoint(cards.first()->width(), 0)).x(), page.width());
}

} // namespace
} // namespace leeward::ui
