#include "ui/practice/practice_page.h"

#include "core/store/entries.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/combo_box.h"
#include "ui/base/line_field.h"
#include "ui/base/segments.h"
#include "ui/practice/practice_card.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using tests::AVault;

class PracticePageTest : public testing::Test {
protected:
    PracticePageTest() {
        m_page.resize(1040, 700);
        m_page.enter({PageName::Practice, {}, {}});
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    static void settle() {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }

    bool press(const char* words) {
        const bool isThere = tests::press(m_page, QString::fromUtf8(words));
        settle();
        return isThere;
    }

    bool says(const char* words) { return tests::says(m_page, QString::fromUtf8(words)); }

    ComboBox* openingsBox() {
        const auto boxes = m_page.findChildren<ComboBox*>();
        const auto found = std::ranges::find_if(
            boxes, [](const ComboBox* box) { return box->accessibleName() == QStringLiteral("How it begins"); });
        return found == boxes.end() ? nullptr : *found;
    }

    void choose(int shelf) {
        m_page.findChild<Segments*>()->choose(shelf);
        settle();
    }

    tests::APageContext m_context{AVault::One};
    PracticePage m_page{m_context.context()};
};

TEST_F(PracticePageTest, ShowsTheFirstFewOfEveryShelf) {
    for (const char* heading : {"Grounding", "Rituals", "Touch at your own pace", "Talking", "Question cards"})
        EXPECT_TRUE(says(heading)) << heading;
    EXPECT_EQ(m_page.findChildren<PracticeCard*>().size(), 15);
}

TEST_F(PracticePageTest, AShelfOfItsOwnShowsAllOfIt) {
    choose(2);
    EXPECT_EQ(m_page.findChildren<PracticeCard*>().size(), 32);
}

TEST_F(PracticePageTest, AWayBackToTheRoomOpensOnPause) {
    const QSignalSpy asked(&m_page, &Page::exerciseRequested);
    EXPECT_TRUE(press("Slow look"));
    ASSERT_EQ(asked.count(), 1);
}

TEST_F(PracticePageTest, ACardOpensWithItsNoteAndEscLeadsBackToIt) {
    choose(3);
    EXPECT_TRUE(press("Brief eye contact"));
    EXPECT_TRUE(says("After a no, it is not asked again that day."));
    EXPECT_TRUE(says("Wait. Look somewhere else while you do."));
    QTest::keyClick(&m_page, Qt::Key_Escape);
    settle();
    EXPECT_EQ(tests::nameOf(*QApplication::focusWidget()), QStringLiteral("Brief eye contact"));
}

TEST_F(PracticePageTest, TouchHasNoNumberOfAnythingDone) {
    choose(3);
    for (const char* words : {"rung", "level", "progress", "next step", "of 14"})
        EXPECT_FALSE(says(words)) << words;
}

TEST_F(PracticePageTest, StepsCanBeReadOneAtATimeWithTheKeyboard) {
    choose(3);
    press("Brief eye contact");
    press("One step at a time, larger");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_TRUE(tests::nameOf(*QApplication::focusWidget()).startsWith(QStringLiteral("Step 2 of 6")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_TRUE(tests::nameOf(*QApplication::focusWidget()).startsWith(QStringLiteral("Step 1 of 6")));
}

TEST_F(PracticePageTest, AFilterThatNothingFitsSaysSoAndLeadsBack) {
    choose(3);
    press("Alone");
    EXPECT_TRUE(says("Nothing here fits all of that."));
    press("Show everything again");
    EXPECT_TRUE(says("Brief eye contact"));
}

TEST_F(PracticePageTest, AQuestionCardSaysThatEveryAnswerIsWholeAndDrawsAnother) {
    choose(5);
    press("Draw a card");
    EXPECT_TRUE(says("Answer, not now, no, or no answer at all."));
    EXPECT_TRUE(press("Draw another"));
    EXPECT_TRUE(says("Answer, not now, no, or no answer at all."));
}

TEST_F(PracticePageTest, AHiddenCardCanBeFoundAgain) {
    press("Hands held, one song");
    press("Hide this card");
    press("Leave it here");
    EXPECT_TRUE(says("Hidden"));
    press("Hands held, one song");
    EXPECT_FALSE(says("Hidden"));
}

TEST_F(PracticePageTest, SentencesBeginWithIAndNothingIsKeptUnlessAsked) {
    choose(4);
    EXPECT_TRUE(press("Put it softly, in sentences with “I”…"));
    const auto fields = m_page.findChildren<LineField*>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setText(QStringLiteral("rushed"));
    fields[1]->setText(QStringLiteral("the door shut"));
    EXPECT_TRUE(says("I felt rushed when the door shut."));
    press("Leave it here");
    EXPECT_TRUE(m_context.session().entries().newestFirst({}, 5, std::nullopt)->empty());
    press("Put it softly, in sentences with “I”…");
    EXPECT_FALSE(says("rushed"));
}

TEST_F(PracticePageTest, BlameIsMetWithAnotherWayToPutItAndNeverBlocked) {
    choose(4);
    press("Put it softly, in sentences with “I”…");
    const auto field = [this](int number) { return m_page.findChildren<LineField*>().value(number); };
    field(1)->setText(QStringLiteral("you always interrupt"));
    EXPECT_TRUE(says("“Always” and “never” can be hard to hear."));
    EXPECT_TRUE(press("Keep mine"));
    EXPECT_FALSE(says("“Always” and “never” can be hard to hear."));
    EXPECT_TRUE(says("I felt … when you always interrupt."));
}

TEST_F(PracticePageTest, AnotherOpeningTakesTheWordsAlong) {
    choose(4);
    press("Put it softly, in sentences with “I”…");
    ComboBox* openings = openingsBox();
    ASSERT_NE(openings, nullptr);
    openings->setCurrentIndex(openings->findText(QStringLiteral("I noticed that I …")));
    settle();
    m_page.findChild<LineField*>()->setText(QStringLiteral("think it’s your fault"));
    EXPECT_TRUE(press("Use it"));
    EXPECT_TRUE(says("I felt … when think it’s your fault."));
}

TEST_F(PracticePageTest, CopiedWordsAreMarkedForNoHistory) {
    const QSignalSpy said(&m_page, &Page::toastRequested);
    choose(4);
    press("Put it softly, in sentences with “I”…");
    m_page.findChildren<LineField*>()[0]->setText(QStringLiteral("rushed"));
    EXPECT_TRUE(press("Copy"));
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("I felt rushed when …"));
    EXPECT_EQ(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    EXPECT_EQ(said.count(), 1);
}

TEST_F(PracticePageTest, WordsThatAreKeptOpenAsADraft) {
    const QSignalSpy asked(&m_page, &Page::openRequested);
    choose(4);
    press("Put it softly, in sentences with “I”…");
    m_page.findChildren<LineField*>()[0]->setText(QStringLiteral("rushed"));
    press("Keep it in my journal");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<Destination>().page, PageName::Journal);
    EXPECT_TRUE(asked[0][0].value<Destination>().entry);
}

TEST_F(PracticePageTest, WhatWasOpenedIsRecordedNowhere) {
    choose(3);
    press("Brief eye contact");
    press("Leave it here");
    m_page.flush();
    m_page.enter({PageName::Practice, {}, {}});
    EXPECT_FALSE(says("Kept"));
    EXPECT_FALSE(m_context.session().choices().readingPlace());
    EXPECT_EQ(m_page.findChildren<PracticeCard*>().size(), 15);
}

} // namespace
} // namespace leeward::ui
