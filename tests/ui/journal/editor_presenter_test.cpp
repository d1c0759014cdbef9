#include "ui/journal/editor_presenter.h"

#include "tests/support/small_files_only.h"
#include "tests/ui/journal/a_journal.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Entry;
using records::EntryKind;
using records::Question;
using tests::comesTrue;

/// A presenter of an editor over a journal.
class Writing : public testing::Test {
protected:
    Id<Entry> id() const { return presenter.entry().id; }

    tests::AJournal journal;
    EditorPresenter presenter{*journal.session, journal.clock, journal.random, journal.library};
};

TEST_F(Writing, SavesByItselfWithinASecond) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QStringLiteral("the lamp"));
    QElapsedTimer waited;
    waited.start();

    EXPECT_TRUE(comesTrue([this] { return journal.storedText(id()) == "the lamp"; }));
    EXPECT_LT(waited.elapsed(), 1000);
}

TEST_F(Writing, SavesWhatItIsToldToSave) {
    presenter.begin(EntryKind::AfterBeingClose);
    presenter.setTitle(QStringLiteral("After Tuesday"));
    presenter.setText(Question::FeltSafe, QStringLiteral("the lamp"));
    presenter.setFeltSafety(records::FeltSafety::MostlySafe);
    presenter.setFeelings({QStringLiteral("Tender")});
    presenter.setBodySignals({QStringLiteral("Warm hands")});
    presenter.setTags({QStringLiteral("night")});
    presenter.toggleForTherapy();

    EXPECT_TRUE(presenter.flush());

    EXPECT_EQ(journal.stored(id()), presenter.entry());
}

TEST_F(Writing, KeepsNothingOfAPageThatWasLeftEmpty) {
    presenter.begin(EntryKind::AfterBeingClose);

    EXPECT_TRUE(presenter.leave());

    EXPECT_EQ(journal.session->entries().count(), 0);
}

TEST_F(Writing, PutsAPageThatWasEmptiedAgainIntoTheBin) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QStringLiteral("a"));
    presenter.flush();
    presenter.setText(Question::Text, {});

    EXPECT_TRUE(presenter.leave());

    EXPECT_EQ(journal.session->entries().count(), 0);
}

TEST_F(Writing, IsADraftUntilItIsDone) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QStringLiteral("a"));
    presenter.flush();
    EXPECT_TRUE(journal.newest().isDraft);

    EXPECT_TRUE(presenter.finish());

    EXPECT_FALSE(journal.newest().isDraft);
    EXPECT_FALSE(presenter.isOpen());
}

TEST_F(Writing, NeverMixesTwoPages) {
    const auto other = journal.write("other");
    presenter.begin(EntryKind::FreeWriting);
    const Id<Entry> first = id();
    presenter.setText(Question::Text, QStringLiteral("first"));
    presenter.leave();
    ASSERT_TRUE(presenter.open(other));
    presenter.setText(Question::Text, QStringLiteral("other, changed"));
    presenter.leave();

    EXPECT_EQ(journal.storedText(first), "first");
    EXPECT_EQ(journal.storedText(other), "other, changed");
}

TEST_F(Writing, MovesToFreeWritingAndBackWithoutLoss) {
    presenter.begin(EntryKind::AfterBeingClose);
    presenter.setText(Question::FeltSafe, QStringLiteral("the lamp"));
    presenter.setFeelings({QStringLiteral("Tender")});
    const Entry guided = presenter.entry();
    presenter.writeFreely();
    EXPECT_TRUE(presenter.entry().isFree);
    presenter.useQuestions();

    EXPECT_EQ(presenter.entry(), guided);
}

TEST_F(Writing, FreeWritingHasEveryAnswerBelowItsQuestion) {
    presenter.begin(EntryKind::AfterBeingClose);
    presenter.setText(Question::FeltSafe, QStringLiteral("the lamp"));
    presenter.writeFreely();
    presenter.flush();

    EXPECT_EQ(journal.storedText(id()), "## What felt safe\n\nthe lamp");
    EXPECT_EQ(journal.newest().kind, EntryKind::AfterBeingClose);
}

TEST_F(Writing, WhatIsWrittenFreelyBelowAQuestionIsItsAnswer) {
    presenter.begin(EntryKind::AfterTherapy);
    presenter.writeFreely();
    presenter.setText(Question::Text, QStringLiteral("## What I want to keep from today\n\nthe lamp"));
    presenter.useQuestions();

    EXPECT_EQ(records::textOf(presenter.entry(), Question::KeepFromSession), "the lamp");
    EXPECT_EQ(records::textOf(presenter.entry(), Question::Text), "");
}

TEST_F(Writing, AnswersThatWouldNotFitBelowTheirQuestionsStayAnswers) {
    const QSignalSpy refused(&presenter, &EditorPresenter::tooLong);
    presenter.begin(EntryKind::AfterBeingClose);
    presenter.setText(Question::FeltSafe, QString(static_cast<int>(records::kMaxEntryBytes), QLatin1Char('a')));
    presenter.writeFreely();

    EXPECT_FALSE(presenter.entry().isFree);
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(Writing, FreeWritingBeginsWithAnInvitationThatIsRemembered) {
    presenter.begin(EntryKind::FreeWriting);
    const std::string prompt = presenter.entry().prompt;
    EXPECT_NE(prompt, "");
    presenter.setText(Question::Text, QStringLiteral("the lamp"));
    presenter.flush();

    EXPECT_EQ(journal.newest().prompt, prompt);
}

TEST_F(Writing, AnInvitationAloneIsNoPage) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.takeAnotherPrompt();
    presenter.leave();

    EXPECT_EQ(journal.session->entries().count(), 0);
}

TEST_F(Writing, TheInvitationCanBeChangedAndSentAway) {
    presenter.begin(EntryKind::FreeWriting);
    const std::string first = presenter.entry().prompt;
    presenter.takeAnotherPrompt();
    EXPECT_NE(presenter.entry().prompt, first);
    presenter.dismissPrompt();
    EXPECT_EQ(presenter.entry().prompt, "");
    presenter.takeAnotherPrompt();

    EXPECT_EQ(presenter.entry().prompt, first);
}

TEST_F(Writing, OnlyFreeWritingAndBetweenSessionsHaveInvitations) {
    presenter.begin(EntryKind::AfterHardMoment);
    EXPECT_FALSE(presenter.hasPrompts());
    EXPECT_EQ(presenter.entry().prompt, "");
    presenter.begin(EntryKind::BetweenSessions);

    EXPECT_TRUE(presenter.hasPrompts());
    EXPECT_NE(presenter.entry().prompt, "");
}

TEST_F(Writing, ASoftTimeIsOverOnceAndNothingOfItIsKept) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.timeBox().start(TimeBox::kLengths[0]);
    journal.clock.advance(TimeBox::kLengths[0] - std::chrono::seconds(1));
    presenter.setText(Question::Text, QStringLiteral("a"));
    EXPECT_EQ(presenter.timeBox().state(), TimeBox::State::Running);
    journal.clock.advance(std::chrono::seconds(1));
    presenter.setText(Question::Text, QStringLiteral("ab"));

    EXPECT_EQ(presenter.timeBox().state(), TimeBox::State::Over);
    presenter.flush();
    Entry without = presenter.entry();
    presenter.leave();
    EXPECT_EQ(journal.newest(), without);
    EXPECT_EQ(presenter.timeBox().state(), TimeBox::State::Off);
}

TEST_F(Writing, ASoftTimeCanBeStopped) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.timeBox().start(TimeBox::kLengths[2]);
    presenter.timeBox().stop();
    journal.clock.advance(std::chrono::hours(1));
    presenter.timeBox().look();

    EXPECT_EQ(presenter.timeBox().state(), TimeBox::State::Off);
}

TEST_F(Writing, NumbersForHowHeavyItIsCanBeGivenAndTakenBack) {
    presenter.begin(EntryKind::AfterHardMoment);
    presenter.setDistressBefore(7);
    presenter.setDistressAfter(4);
    presenter.flush();
    EXPECT_EQ(journal.newest().distressBefore, 7);
    EXPECT_EQ(journal.newest().distressAfter, 4);

    presenter.setDistressBefore(std::nullopt);
    presenter.flush();

    EXPECT_EQ(journal.newest().distressBefore, std::nullopt);
}

TEST_F(Writing, GoesOnInTheQuestionAndAtTheLetterWhereItWasLeft) {
    presenter.begin(EntryKind::AfterBeingClose);
    presenter.setText(Question::FeltSafe, QStringLiteral("the lamp"));
    presenter.setText(Question::AdjustNextTime, QStringLiteral("the door"));
    presenter.setPlace({Question::FeltSafe, 3});
    const Id<Entry> left = id();
    presenter.leave();

    ASSERT_TRUE(presenter.open(left));

    EXPECT_EQ(presenter.placeToGoOn().question, Question::FeltSafe);
    EXPECT_EQ(presenter.placeToGoOn().cursor, 3);
}

TEST_F(Writing, GoesOnAtTheEndWhenNobodyKnowsWhereItWasLeft) {
    const auto draft = journal.write("text", [](Entry& entry) {
        entry.isDraft = true;
        records::setText(entry, Question::AdjustNextTime, "the door");
    });

    ASSERT_TRUE(presenter.open(draft));

    EXPECT_EQ(presenter.placeToGoOn().question, Question::AdjustNextTime);
    EXPECT_EQ(presenter.placeToGoOn().cursor, 8);
}

TEST_F(Writing, SaysWhenItWasSaved) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QStringLiteral("a"));
    presenter.flush();

    EXPECT_EQ(presenter.saveLine().sentence, QStringLiteral("Saved on this computer, 21:15"));
    EXPECT_FALSE(presenter.notice().has_value());
}

TEST_F(Writing, KeepsBothWhenThePageWasChangedElsewhere) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QStringLiteral("mine"));
    presenter.flush();
    const Entry before = presenter.entry();
    Entry elsewhere = before;
    records::setText(elsewhere, Question::Text, "elsewhere");
    ASSERT_TRUE(journal.session->entries().save(elsewhere));
    presenter.setText(Question::Text, QStringLiteral("mine, too"));

    EXPECT_TRUE(presenter.flush());

    EXPECT_EQ(journal.storedText(before.id), "elsewhere");
    EXPECT_EQ(journal.storedText(id()), "mine, too");
    EXPECT_EQ(presenter.notice()->kind, EditorNotice::Kind::KeptBoth);
}

TEST_F(Writing, KeepsTheTextWhileTheDiskIsFullAndSavesItLater) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QString(200'000, QLatin1Char('a')));
    {
        const tests::SmallFilesOnly full(1000);
        EXPECT_FALSE(presenter.flush());
        EXPECT_EQ(presenter.notice()->kind, EditorNotice::Kind::NotSaved);
        EXPECT_TRUE(presenter.saveLine().isTrouble);
        EXPECT_FALSE(presenter.leave());
        EXPECT_TRUE(presenter.isOpen());
    }

    EXPECT_TRUE(presenter.flush());

    EXPECT_EQ(journal.storedText(id()), std::string(200'000, 'a'));
    EXPECT_FALSE(presenter.notice().has_value());
}

TEST_F(Writing, TriesAgainByItself) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QString(200'000, QLatin1Char('a')));
    {
        const tests::SmallFilesOnly full(1000);
        EXPECT_FALSE(presenter.flush());
    }
    journal.clock.advance(AutoSaver::kRetry);

    // Any later change asks how long to wait; the time is over.
    presenter.setText(Question::Text, QStringLiteral("shorter"));

    EXPECT_TRUE(comesTrue([this] { return journal.storedText(id()) == "shorter"; }));
}

TEST_F(Writing, LetsGoWithoutSavingWhenAskedTo) {
    presenter.begin(EntryKind::FreeWriting);
    presenter.setText(Question::Text, QStringLiteral("a"));

    presenter.abandon();

    EXPECT_FALSE(presenter.isOpen());
    EXPECT_EQ(journal.session->entries().count(), 0);
}

TEST_F(Writing, OpensNothingThatIsInTheBin) {
    const auto removed = journal.write("text");
    ASSERT_TRUE(journal.session->entries().moveToBin(removed, journal.clock.now()));

    EXPECT_FALSE(presenter.open(removed));
}

} // namespace
} // namespace leeward::ui
