#include "ui/plan/plan_presenter.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "ui/base/text.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Level;
using records::LineKind;
using records::PlanLine;
using tests::AVault;

/// A word typed and closed.
void write(PlanPresenter& presenter, LineKind kind, Level level, const char* text,
           records::NoticedBy noticedBy = records::NoticedBy::Unsaid) {
    presenter.begin(kind, level);
    PlanLine line = *presenter.edited();
    line.text = text;
    line.noticedBy = noticedBy;
    presenter.change(line);
    presenter.finish();
}

/// Stop with everything it needs.
void writeAStop(PlanPresenter& presenter) {
    write(presenter, LineKind::Word, Level::Red, "Lantern");
    write(presenter, LineKind::Signal, Level::Red, "Two taps", records::NoticedBy::Touch);
}

TEST(PlanPresenter, AFreshPlanIsUntouchedUntilSomebodyBegins) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    presenter.load();
    const bool wasUntouched = presenter.isUntouched();

    presenter.begin(LineKind::Word, Level::Red);

    EXPECT_TRUE(wasUntouched);
    EXPECT_FALSE(presenter.isUntouched());
}

TEST(PlanPresenter, AWordThatWasTypedIsThereAfterUnlockingAgain) {
    tests::APageContext at(AVault::One);
    {
        PlanPresenter presenter(at.context(), PlanOf::Mine);
        presenter.load();
        write(presenter, LineKind::Word, Level::Red, "Lantern");
    }

    at.reopenAs(tests::kFirstPassphrase);

    PlanPresenter again(at.context(), PlanOf::Mine);
    again.load();
    ASSERT_EQ(again.words(Level::Red).size(), 1u);
    EXPECT_EQ(again.words(Level::Red).front().text, QStringLiteral("Lantern"));
}

TEST(PlanPresenter, AnInterruptionKeepsTheWordThatIsBeingTyped) {
    tests::APageContext at(AVault::One);
    {
        PlanPresenter presenter(at.context(), PlanOf::Mine);
        presenter.load();
        presenter.begin(LineKind::Word, Level::Red);
        PlanLine line = *presenter.edited();
        line.text = "Lant";
        presenter.change(line);
        EXPECT_TRUE(presenter.save());
    }

    at.reopenAs(tests::kFirstPassphrase);

    PlanPresenter again(at.context(), PlanOf::Mine);
    again.load();
    EXPECT_EQ(again.words(Level::Red).front().text, QStringLiteral("Lant"));
}

TEST(PlanPresenter, APlanOfOneNamesNobody) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);

    write(presenter, LineKind::Word, Level::Red, "Lantern");

    EXPECT_TRUE(presenter.words(Level::Red).front().whose.isEmpty());
}

TEST(PlanPresenter, EachSeesWhoseWordsTheyAre) {
    tests::APageContext at(AVault::Two);
    PlanPresenter hers(at.context(), PlanOf::Ours);
    write(hers, LineKind::Word, Level::Red, "Lantern");
    const QString inHerEyes = hers.words(Level::Red).front().whose;

    at.reopenAs(tests::kSecondPassphrase);

    PlanPresenter his(at.context(), PlanOf::Ours);
    his.load();
    const LineView line = his.words(Level::Red).front();
    EXPECT_EQ(inHerEyes, QStringLiteral("Your words"));
    EXPECT_EQ(line.whose, QStringLiteral("Ada’s words"));
    EXPECT_FALSE(line.isMine);
    EXPECT_TRUE(his.canAddWord(Level::Red));
}

TEST(PlanPresenter, TheOthersWordsCannotBeTakenInHand) {
    tests::APageContext at(AVault::Two);
    PlanPresenter hers(at.context(), PlanOf::Ours);
    write(hers, LineKind::Word, Level::Red, "Lantern");
    at.reopenAs(tests::kSecondPassphrase);
    PlanPresenter his(at.context(), PlanOf::Ours);
    his.load();
    const auto id = his.words(Level::Red).front().id;

    his.edit(id);
    his.remove(id);

    EXPECT_EQ(his.edited(), nullptr);
    EXPECT_EQ(his.words(Level::Red).size(), 1u);
}

TEST(PlanPresenter, WhereNothingIsWrittenNothingIsMissing) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);

    presenter.load();

    EXPECT_TRUE(presenter.notices().empty());
    EXPECT_TRUE(presenter.needsSignal());
}

TEST(PlanPresenter, AStopWithoutASignalSaysWhatIsNeeded) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);

    write(presenter, LineKind::Word, Level::Red, "Lantern");

    ASSERT_FALSE(presenter.notices().empty());
    EXPECT_TRUE(presenter.notices().front().lead.contains(QStringLiteral("takes no words")));
    EXPECT_EQ(presenter.notices().front().add, LineKind::Signal);
}

TEST(PlanPresenter, ASharedSectionStaysADraftUntilStopHasBoth) {
    tests::APageContext at(AVault::Two);
    PlanPresenter presenter(at.context(), PlanOf::Ours);

    write(presenter, LineKind::Word, Level::Red, "Lantern");

    ASSERT_FALSE(presenter.notices().empty());
    EXPECT_TRUE(presenter.notices().front().rest.contains(QStringLiteral("It stays a draft")));
}

TEST(PlanPresenter, ACompleteStopHasNothingToSay) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);

    writeAStop(presenter);

    EXPECT_TRUE(presenter.notices().empty());
    EXPECT_FALSE(presenter.needsSignal());
}

TEST(PlanPresenter, NothingNewIsSaidWhileSomebodyWrites) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    writeAStop(presenter);

    presenter.begin(LineKind::Word, Level::Green);
    PlanLine line = *presenter.edited();
    line.text = "Lanterns";
    presenter.change(line);
    presenter.save();

    EXPECT_TRUE(presenter.notices().empty());
}

TEST(PlanPresenter, WordsThatSoundAlikeAreMentionedOnTheCardToo) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    writeAStop(presenter);
    write(presenter, LineKind::Word, Level::Green, "Harbour");

    write(presenter, LineKind::Word, Level::Yellow, "Amber");

    ASSERT_EQ(presenter.notices().size(), 1u);
    EXPECT_TRUE(presenter.notices().front().isPair);
    EXPECT_TRUE(presenter.words(Level::Yellow).front().notice.contains(QStringLiteral("Harbour")) ||
                presenter.words(Level::Green).front().notice.contains(QStringLiteral("Amber")));
}

TEST(PlanPresenter, AKeptPairIsNotMentionedAgainAlsoAfterUnlocking) {
    tests::APageContext at(AVault::One);
    {
        PlanPresenter presenter(at.context(), PlanOf::Mine);
        writeAStop(presenter);
        write(presenter, LineKind::Word, Level::Green, "Harbour");
        write(presenter, LineKind::Word, Level::Yellow, "Amber");
        presenter.keep(presenter.notices().front().key);
        EXPECT_TRUE(presenter.notices().empty());
    }

    at.reopenAs(tests::kFirstPassphrase);

    PlanPresenter again(at.context(), PlanOf::Mine);
    again.load();
    EXPECT_TRUE(again.notices().empty());
}

TEST(PlanPresenter, WordsThatAreTheOthersAloneAreTheirsToThinkAbout) {
    tests::APageContext at(AVault::Two);
    PlanPresenter hers(at.context(), PlanOf::Ours);
    writeAStop(hers);
    write(hers, LineKind::Word, Level::Green, "Harbour");
    write(hers, LineKind::Word, Level::Yellow, "Amber");
    const std::size_t saidToHer = hers.notices().size();

    at.reopenAs(tests::kSecondPassphrase);

    PlanPresenter his(at.context(), PlanOf::Ours);
    his.load();
    EXPECT_EQ(saidToHer, 1u);
    EXPECT_TRUE(his.notices().empty());
}

TEST(PlanPresenter, ANameOfOneOfTheTwoIsWorthAThought) {
    tests::APageContext at(AVault::Two);
    PlanPresenter presenter(at.context(), PlanOf::Ours);
    writeAStop(presenter);

    write(presenter, LineKind::Word, Level::Green, "Ben");

    ASSERT_EQ(presenter.notices().size(), 1u);
    EXPECT_TRUE(presenter.notices().front().lead.contains(QStringLiteral("a name")));
}

TEST(PlanPresenter, WhatWasRemovedComesBackByUndo) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    writeAStop(presenter);
    const QSignalSpy offered(&presenter, &PlanPresenter::undoOffered);

    presenter.remove(presenter.words(Level::Red).front().id);
    const bool wasGone = presenter.words(Level::Red).empty();
    presenter.undo();

    EXPECT_TRUE(wasGone);
    EXPECT_EQ(offered.count(), 1);
    EXPECT_EQ(presenter.words(Level::Red).front().text, QStringLiteral("Lantern"));
}

TEST(PlanPresenter, TheGentleExampleIsThereAtOnceAndCanBeTakenBack) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    presenter.load();

    presenter.addExample();
    const std::size_t words = presenter.words(Level::Red).size();
    const bool isComplete = presenter.notices().empty();
    presenter.undo();

    EXPECT_EQ(words, 1u);
    EXPECT_TRUE(isComplete);
    EXPECT_TRUE(presenter.isUntouched());
}

TEST(PlanPresenter, ASuggestionThatWasPickedIsNotOfferedAgain) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    const std::size_t before = presenter.openSuggestions().size();

    presenter.begin(presenter.openSuggestions().front());
    presenter.finish();

    EXPECT_EQ(presenter.openSuggestions().size(), before - 1);
}

TEST(PlanPresenter, AWordThatWasEmptiedIsWhatItWas) {
    tests::APageContext at(AVault::One);
    PlanPresenter presenter(at.context(), PlanOf::Mine);
    writeAStop(presenter);
    presenter.edit(presenter.words(Level::Red).front().id);
    PlanLine line = *presenter.edited();
    line.text = "";
    presenter.change(line);

    presenter.finish();

    EXPECT_EQ(presenter.words(Level::Red).front().text, QStringLiteral("Lantern"));
}

} // namespace
} // namespace leeward::ui
