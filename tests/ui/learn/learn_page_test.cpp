#include "ui/learn/learn_page.h"

#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/scroll_page.h"
#include "ui/base/theme.h"
#include "ui/learn/shelf_presenter.h"
#include "ui/learn/word_note.h"
#include "ui/reading/piece_body.h"

#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using content::Kind;
using tests::AVault;

class LearnPageTest : public testing::Test {
protected:
    LearnPageTest() {
        m_page.resize(1040, 700);
        m_page.enter({PageName::Learn, {}, {}});
        m_page.show();
        settle();
    }

    static void settle() {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }

    void open(const char* title) {
        auto* row = tests::seen<ListRow>(m_page, QString::fromUtf8(title));
        ASSERT_NE(row, nullptr) << title;
        row->click();
        settle();
    }

    ScrollPage* scrolled() {
        const auto pages = m_page.findChildren<ScrollPage*>();
        const auto found = std::ranges::find_if(pages, [](const ScrollPage* page) { return page->isVisible(); });
        return found == pages.end() ? nullptr : *found;
    }

    bool says(const char* words) { return tests::says(m_page, QString::fromUtf8(words)); }
    settings::SpaceChoices& choices() { return m_context.session().choices(); }

    tests::APageContext m_context{AVault::One};
    LearnPage m_page{m_context.context()};
};

TEST_F(LearnPageTest, HasPathsShortOnesAndWords) {
    for (const char* heading : {"For myself", "For partners", "For both of you", "Short ones",
                                "Words, and what is meant by them", "Pausing well", "Dissociation"})
        EXPECT_TRUE(says(heading)) << heading;
}

TEST_F(LearnPageTest, APageSaysWhereItComesFromAndThatNobodyReviewedItYet) {
    open("Apology and repair");
    EXPECT_TRUE(says("Christina Neumeyer, on repair in couples, 2016"));
    EXPECT_TRUE(says("Checked 21 November 2026. Reviewed by: not yet."));
    EXPECT_TRUE(says("Gentle: it speaks of having hurt someone close"));
    EXPECT_TRUE(says("Pressure and control"));
}

TEST_F(LearnPageTest, OnlyTheLastPlaceIsKept) {
    open("Apology and repair");
    m_page.flush();
    EXPECT_EQ(choices().readingPlace()->piece, "apology-and-repair");
    QTest::keyClick(&m_page, Qt::Key_Escape);
    EXPECT_TRUE(says("Where you were"));
}

TEST_F(LearnPageTest, WhatIsReadStaysWhenTheTextGrows) {
    open("Pausing well");
    auto* scroll = scrolled();
    const auto* body = m_page.findChild<PieceBody*>();
    ASSERT_TRUE(scroll && body);
    scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    settle();
    const int before = body->partAt(body->mapFrom(scroll->viewport(), QPoint(0, 0)).y());
    Look larger;
    larger.textPercent = 180;
    m_context.theme().setLook(larger);
    settle();
    const int after = body->partAt(body->mapFrom(scroll->viewport(), QPoint(0, 0)).y());
    m_context.theme().setLook({});

    EXPECT_GT(before, 3);
    EXPECT_EQ(after, before);
}

TEST_F(LearnPageTest, GoingBackAndForthLosesNoPlace) {
    open("Pausing well");
    scrolled()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    scrolled()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    settle();
    m_page.flush();
    const auto first = choices().readingPlace();
    for (int round = 0; round < 3; ++round) {
        QTest::keyClick(&m_page, Qt::Key_Escape);
        settle();
        open("Pausing well");
        m_page.flush();
    }
    ASSERT_TRUE(first);
    EXPECT_GT(first->part, 3);
    EXPECT_EQ(choices().readingPlace(), first);
}

TEST_F(LearnPageTest, AMarkStandsOnTheShelfUntilItIsTakenAway) {
    open("Apology and repair");
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Mark to talk about")));
    EXPECT_EQ(choices().talkMarks(), std::vector<std::string>{"apology-and-repair"});
    QTest::keyClick(&m_page, Qt::Key_Escape);
    EXPECT_TRUE(says("Marked to talk about"));
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Take place and marks away")));
    settle();
    EXPECT_FALSE(says("Marked to talk about"));
    EXPECT_TRUE(choices().talkMarks().empty());
    EXPECT_FALSE(choices().readingPlace());
}

TEST_F(LearnPageTest, BackLeadsToThePageOneCameFromThenToAllPages) {
    open("Apology and repair");
    open("Pressure and control");
    QTest::keyClick(&m_page, Qt::Key_Escape);
    EXPECT_TRUE(says("Four parts"));
    QTest::keyClick(&m_page, Qt::Key_Escape);
    EXPECT_TRUE(says("Short ones"));
}

TEST_F(LearnPageTest, AWordIsExplainedBesideTheText) {
    open("Apology and repair");
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Limit")));
    EXPECT_TRUE(says("All words"));
}

TEST_F(LearnPageTest, AWordsNoteStandsBesideItsLine) {
    m_page.resize(1280, 820);
    m_page.setReflow(Reflow::Wide);
    open("Apology and repair");
    EXPECT_TRUE(tests::press(m_page, QStringLiteral("Limit")));
    settle();
    const auto* note = m_page.findChild<WordNote*>();
    const auto* body = m_page.findChild<PieceBody*>();
    ASSERT_TRUE(note && body && body->lineOf("limit"));
    const int line = body->mapTo(&m_page, QPoint(0, *body->lineOf("limit"))).y();
    EXPECT_NEAR(note->mapTo(&m_page, QPoint(0, 0)).y(), line, 40);
}

TEST_F(LearnPageTest, SearchFindsWordsOfTheTextWhateverTheirAccents) {
    EXPECT_TRUE(m_page.startSearch());
    m_page.findChild<SearchField*>()->setText(QStringLiteral("FORGIVING dutý"));
    settle();
    EXPECT_TRUE(says("What has these words"));
    EXPECT_TRUE(says("Apology and repair"));
    EXPECT_FALSE(says("Rest seasons"));
    m_page.findChild<SearchField*>()->setText(QStringLiteral("qqqq"));
    settle();
    EXPECT_TRUE(says("Nothing has these words"));
}

TEST(ShelfPresenter, EveryArticleIsOnAPath) {
    tests::APageContext context(AVault::One);
    const PageContext page = context.context();
    const ShelfPresenter shelf(page);
    EXPECT_EQ(shelf.paths().size(), 3U);
    for (const content::Piece& piece : page.library.all(Kind::Article))
        EXPECT_TRUE(std::ranges::any_of(shelf.paths(), [&](const ShelfPresenter::Row& row) {
            return std::ranges::find(row.pieces, &piece) != row.pieces.end();
        })) << piece.id;
}

TEST(ShelfPresenter, APlaceInAPageThatIsGoneIsNone) {
    tests::APageContext context(AVault::One);
    const PageContext page = context.context();
    context.session().choices().setReadingPlace({"no-such-page", 2});
    EXPECT_TRUE(context.session().choices().setTalkMarks({"no-such-page", "apology-and-repair"}));
    const ShelfPresenter shelf(page);
    EXPECT_FALSE(shelf.place());
    EXPECT_EQ(shelf.marked().size(), 1U);
}

} // namespace
} // namespace leeward::ui
