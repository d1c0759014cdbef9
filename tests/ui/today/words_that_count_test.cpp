#include "core/vault/session.h"
#include "core/vault/together.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"
#include "ui/today/today_page.h"
#include "ui/today/today_presenter.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Level;
using records::PlanLine;

/// Ada's Today, after Ada and Ben talked one red word through.
class WordsThatCount : public testing::Test {
protected:
    enum class Stricter : bool { No, Yes };

    WordsThatCount() : m_lantern(write("Lantern")) { talkThrough(); }

    void talkThrough() {
        auto together = m_at.session().openTogether(tests::passphrase(tests::kSecondPassphrase));
        EXPECT_TRUE(together && (*together)->markTalkedThrough(records::PlanSection::WordsAndSignals));
    }

    PlanLine write(const char* text) {
        PlanLine line = tests::aWord(m_random, m_at.session().me().id, text);
        line.meaning = "Stop now";
        save(line);
        return line;
    }

    PlanLine writeSignal(const char* text, Stricter stricter, Level level = Level::Red) {
        PlanLine line = tests::aWord(m_random, m_at.session().me().id, text);
        line.kind = records::LineKind::Signal;
        line.isStricter = stricter == Stricter::Yes;
        line.level = level;
        save(line);
        return line;
    }

    QString withoutWords() {
        TodayPresenter presenter(m_at.context());
        presenter.load();
        return presenter.withoutWords();
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

TEST_F(WordsThatCount, AStricterSignalIsShownHoweverManyThereAre) {
    for (const char* text : {"One tap", "Two taps", "A squeeze"})
        writeSignal(text, Stricter::No);
    talkThrough();

    writeSignal("Open palm", Stricter::Yes);

    const QString said = withoutWords();
    EXPECT_TRUE(said.contains(QStringLiteral("Open palm (Stricter since you talked, in your words)")))
        << said.toStdString();
}

TEST_F(WordsThatCount, AStricterSignalThatDoesNotMeanStopIsShownToo) {
    writeSignal("A tap on the wrist", Stricter::Yes, Level::Yellow);

    TodayPage today(m_at.context());
    today.enter({});
    today.show();

    EXPECT_TRUE(tests::says(today, QStringLiteral("A tap on the wrist. Means yellow. Stricter since you talked, in "
                                                  "your words.")));
    EXPECT_FALSE(withoutWords().contains(QStringLiteral("wrist")));
}

TEST_F(WordsThatCount, ASignalThatWasTakenOutStillMeansStop) {
    const PlanLine palm = writeSignal("Open palm", Stricter::No);
    talkThrough();

    ASSERT_TRUE(m_at.session().ourPlan().remove(palm.id));

    EXPECT_TRUE(withoutWords().contains(QStringLiteral("Open palm")));
}

} // namespace
} // namespace leeward::ui
