#include "core/vault/session.h"
#include "core/vault/together.h"
#include "tests/support/a_page_context.h"
#include "tests/support/some_records.h"
#include "ui/today/today_presenter.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Level;
using records::PlanLine;

/// Ada's Today, after Ada and Ben talked one red word through.
class WordsThatCount : public testing::Test {
protected:
    WordsThatCount() : m_lantern(write("Lantern")) {
        auto together = m_at.session().openTogether(tests::passphrase(tests::kSecondPassphrase));
        EXPECT_TRUE(together && (*together)->markTalkedThrough(records::PlanSection::WordsAndSignals));
    }

    PlanLine write(const char* text) {
        PlanLine line = tests::aWord(m_random, m_at.session().me().id, text);
        line.meaning = "Stop now";
        save(line);
        return line;
    }

    void save(PlanLine& line) {
        const auto revision = m_at.session().ourPlan().save(line);
        EXPECT_TRUE(revision);
        line.revision = revision.value_or(-1);
    }

    QStringList atAGlance() {
        TodayPresenter presenter(m_at.context());
        presenter.load();
        QStringList said;
        for (const GlanceWord& word : presenter.words())
            said << word.word + u'|' + word.words;
        return said;
    }

    tests::FixedRandom m_random{3};
    tests::APageContext m_at{tests::AVault::Two};
    PlanLine m_lantern;
};

TEST_F(WordsThatCount, AChangedLineIsShownAsItWasTalkedThrough) {
    m_lantern.text = "Harbour";
    save(m_lantern);

    EXPECT_EQ(atAGlance(), QStringList{QStringLiteral("Lantern|Red. Stop now.")});
}

TEST_F(WordsThatCount, ARemovedLineIsStillShown) {
    ASSERT_TRUE(m_at.session().ourPlan().remove(m_lantern.id));

    EXPECT_EQ(atAGlance(), QStringList{QStringLiteral("Lantern|Red. Stop now.")});
}

TEST_F(WordsThatCount, ANewLineWaitsUntilItIsTalkedThrough) {
    write("Harbour");

    EXPECT_EQ(atAGlance(), QStringList{QStringLiteral("Lantern|Red. Stop now.")});
}

TEST_F(WordsThatCount, AStricterLineIsShownBelowWithWhoseWordsItIs) {
    m_lantern.meaning = "Stop, and step back";
    m_lantern.isStricter = true;
    save(m_lantern);

    EXPECT_EQ(
        atAGlance(),
        (QStringList{QStringLiteral("Lantern|Red. Stop now."),
                     QStringLiteral("Lantern|Red. Stop, and step back. Stricter since you talked, in your words.")}));
}

TEST_F(WordsThatCount, TheOtherPersonIsNamedWhereTheyAreStricter) {
    m_lantern.meaning = "Stop, and step back";
    m_lantern.isStricter = true;
    save(m_lantern);
    m_at.reopenAs(tests::kSecondPassphrase);

    EXPECT_TRUE(atAGlance().last().endsWith(QStringLiteral("Stricter since you talked, in Ada’s words.")));
}

} // namespace
} // namespace leeward::ui
