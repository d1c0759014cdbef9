#include "core/store/our_plan.h"
#include "tests/support/small_files_only.h"
#include "tests/ui/plan/plan_sections.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::PlanSection;
using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

/// Our plan in which Ben has suggested other words for a ritual of Ada's.
class PlanSuggestionTest : public PlanSectionsTest {
protected:
    void suggestAsBen() {
        open(AVault::Two);
        press(*m_page, QStringLiteral("Rituals"));
        add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
        reopenAs(tests::kSecondPassphrase);
        press(*m_page, QStringLiteral("Rituals"));
        rows().front()->click();
        seen<QLineEdit>(*m_page, QStringLiteral("In your words"))->setText(QStringLiteral("Tea for two"));
        press(*m_page, QStringLiteral("Suggest these words"));
    }

    void backToAda() {
        reopenAs(tests::kFirstPassphrase);
        press(*m_page, QStringLiteral("Rituals"));
    }

    std::string text() { return stored(PlanSection::Rituals).front().text; }
};

TEST_F(PlanSuggestionTest, ASuggestionChangesNothingByItself) {
    suggestAsBen();
    backToAda();

    EXPECT_EQ(text(), "Tea");
    EXPECT_TRUE(says(*m_page, QStringLiteral("Instead: Tea for two.")));
}

TEST_F(PlanSuggestionTest, ItsWordsCanBeTaken) {
    suggestAsBen();
    backToAda();

    press(*m_page, QStringLiteral("Take these words"));

    EXPECT_EQ(text(), "Tea for two");
    EXPECT_FALSE(says(*m_page, QStringLiteral("Instead:")));
}

TEST_F(PlanSuggestionTest, TheKeyboardStaysAtTheLineWhoseWordsWereTaken) {
    suggestAsBen();
    backToAda();
    seen(*m_page, QStringLiteral("Take these words"))->setFocus(Qt::TabFocusReason);

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);

    EXPECT_EQ(m_page->focusWidget(), rows().front());
}

TEST_F(PlanSuggestionTest, TakingAndChangingGivesTheKeyboardToTheWords) {
    suggestAsBen();
    backToAda();

    press(*m_page, QStringLiteral("Take and change"));

    EXPECT_EQ(m_page->focusWidget(), seen<QLineEdit>(*m_page, QStringLiteral("In your words")));
}

TEST_F(PlanSuggestionTest, ItsWordsCanBeTakenAndChanged) {
    suggestAsBen();
    backToAda();

    press(*m_page, QStringLiteral("Take and change"));
    seen<QLineEdit>(*m_page, QStringLiteral("In your words"))->setText(QStringLiteral("Tea for three"));
    press(*m_page, QStringLiteral("Done"));

    EXPECT_EQ(text(), "Tea for three");
}

TEST_F(PlanSuggestionTest, LettingGoLooksToItsWriterAsIfNobodyHadAnswered) {
    suggestAsBen();
    backToAda();
    press(*m_page, QStringLiteral("Let it go"));
    const bool isGone = !says(*m_page, QStringLiteral("Instead:"));

    reopenAs(tests::kSecondPassphrase);
    press(*m_page, QStringLiteral("Rituals"));
    rows().front()->click();

    EXPECT_TRUE(isGone);
    EXPECT_EQ(seen<QLineEdit>(*m_page, QStringLiteral("In your words"))->text(), QStringLiteral("Tea for two"));
    EXPECT_NE(seen(*m_page, QStringLiteral("Take my suggestion back")), nullptr);
}

TEST_F(PlanSuggestionTest, ItsWriterCanTakeItBack) {
    suggestAsBen();
    rows().front()->click();
    press(*m_page, QStringLiteral("Take my suggestion back"));

    backToAda();

    EXPECT_FALSE(says(*m_page, QStringLiteral("Instead:")));
}

TEST_F(PlanSuggestionTest, WhatCannotBeStoredStaysInTheFieldsAndCanBeTriedAgain) {
    open(AVault::Two);
    press(*m_page, QStringLiteral("Rituals"));
    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
    reopenAs(tests::kSecondPassphrase);
    press(*m_page, QStringLiteral("Rituals"));
    rows().front()->click();
    seen<QLineEdit>(*m_page, QStringLiteral("In your words"))->setText(QStringLiteral("Tea for two"));
    {
        const tests::SmallFilesOnly full(1000);
        press(*m_page, QStringLiteral("Suggest these words"));
    }
    const bool wasSaid = says(*m_page, QStringLiteral("so that was not done"));
    const auto* field = seen<QLineEdit>(*m_page, QStringLiteral("In your words"));
    ASSERT_NE(field, nullptr);
    const QString kept = field->text();

    press(*m_page, QStringLiteral("Suggest these words"));

    EXPECT_TRUE(wasSaid);
    EXPECT_EQ(kept, QStringLiteral("Tea for two"));
    backToAda();
    EXPECT_TRUE(says(*m_page, QStringLiteral("Instead: Tea for two.")));
}

TEST_F(PlanSuggestionTest, AnAnswerThatCannotBeStoredSaysSoAndIsStillThere) {
    suggestAsBen();
    backToAda();
    {
        const tests::SmallFilesOnly full(1000);
        press(*m_page, QStringLiteral("Take these words"));
    }
    const bool wasSaid = says(*m_page, QStringLiteral("so that was not done"));
    const std::string before = text();

    press(*m_page, QStringLiteral("Take these words"));

    EXPECT_TRUE(wasSaid);
    EXPECT_EQ(before, "Tea");
    EXPECT_EQ(text(), "Tea for two");
}

TEST_F(PlanSuggestionTest, OffersStayAsTheyAreWhileSomethingElseIsWritten) {
    suggestAsBen();
    backToAda();
    const QPointer<QAbstractButton> take = seen<QAbstractButton>(*m_page, QStringLiteral("Take these words"));

    press(*m_page, QStringLiteral("Add a ritual"));
    type(QStringLiteral("A walk"));

    EXPECT_EQ(seen<QAbstractButton>(*m_page, QStringLiteral("Take these words")), take);
}

} // namespace
} // namespace leeward::ui
