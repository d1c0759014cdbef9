#include "ui/journal/entry_words.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Entry;
using records::EntryKind;
using records::Question;

class EntryWords : public testing::Test {
protected:
    EntryWords() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    Entry anEntry(EntryKind kind, const std::string& text) {
        Entry entry = records::newEntry(random.newId<Entry>(), kind, clock.localNow());
        records::setText(entry, Question::Text, text);
        return entry;
    }

    store::EntryRow aRow(EntryKind kind, const std::string& text) {
        const Entry entry = anEntry(kind, text);
        return {.id = entry.id,
                .kind = kind,
                .writtenAt = entry.writtenAt,
                .title = {},
                .beginning = text,
                .feltSafety = std::nullopt,
                .forTherapy = false,
                .isDraft = false};
    }

    tests::FixedClock clock;
    tests::FixedRandom random;
};

TEST_F(EntryWords, TitlesAreShownAsWritten) {
    Entry entry = anEntry(EntryKind::FreeWriting, "text");
    entry.title = "A detour, and back";

    EXPECT_EQ(shownTitle(entry), QStringLiteral("A detour, and back"));
}

TEST_F(EntryWords, PagesWithoutATitleAreCalledByTheirDay) {
    EXPECT_EQ(shownTitle(anEntry(EntryKind::FreeWriting, "text")), QStringLiteral("Saturday evening"));
    EXPECT_EQ(shownTitle(anEntry(EntryKind::AfterBeingClose, "text")), QStringLiteral("After Saturday evening"));
}

TEST_F(EntryWords, ASmallWinIsCalledByItsFirstLine) {
    EXPECT_EQ(shownTitle(anEntry(EntryKind::SmallWin, "The whole film\nSide by side.")),
              QStringLiteral("The whole film"));
}

TEST_F(EntryWords, ASmallWinsLineIsNotSaidTwice) {
    EXPECT_EQ(beyondTitle(aRow(EntryKind::SmallWin, "The whole film\nSide by side."), "The whole film\nSide by side."),
              "Side by side.");
    EXPECT_EQ(beyondTitle(aRow(EntryKind::SmallWin, "The whole film"), "The whole film"), "");
}

TEST_F(EntryWords, OtherPagesBeginWithTheirFirstWord) {
    EXPECT_EQ(beyondTitle(aRow(EntryKind::FreeWriting, "One.\nTwo."), "One.\nTwo."), "One.\nTwo.");
}

TEST_F(EntryWords, AfterBeingCloseAsksFiveQuestionsInTheOrderOfTheRecords) {
    const auto questions = questionsOf(EntryKind::AfterBeingClose);

    ASSERT_EQ(questions.size(), 5U);
    EXPECT_EQ(questions.front().asks, QStringLiteral("What felt safe"));
    EXPECT_EQ(questions.back().question, Question::PauseAndHowItWasMet);
}

TEST_F(EntryWords, TheMenuHasTheKindsThatThereAre) {
    EXPECT_EQ(kindsToBegin(), (std::vector{EntryKind::AfterBeingClose, EntryKind::AfterHardMoment,
                                           EntryKind::AfterTherapy, EntryKind::BetweenSessions, EntryKind::SmallWin,
                                           EntryKind::Detour, EntryKind::FreeWriting}));
}

TEST_F(EntryWords, EveryQuestionOfAGuidedPageHasAHint) {
    for (const EntryKind kind : kindsToBegin()) {
        if (!isGuided(kind))
            continue;
        for (const QuestionWords& words : questionsOf(kind))
            EXPECT_FALSE(words.hint.isEmpty()) << words.asks.toStdString();
    }
}

TEST_F(EntryWords, ADetourIsCalledByItsFirstLine) {
    EXPECT_EQ(shownTitle(anEntry(EntryKind::Detour, "Two steps back, and tea")),
              QStringLiteral("Two steps back, and tea"));
}

} // namespace
} // namespace leeward::ui
