#include "ui/plan/line_keeper.h"

#include "core/store/migrations.h"
#include "core/store/people.h"
#include "core/store/plan_lines.h"
#include "tests/support/a_space.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Level;
using records::LineKind;
using records::PlanLine;
using records::PlanSection;
using Outcome = LineKeeper::Outcome;
using Step = LineKeeper::Step;

/// The plan of two people, in the hand of one of them.
class Keeper : public testing::Test {
protected:
    Keeper() {
        EXPECT_TRUE(store::People(m_space.database()).save({m_me, "Ada"}));
        EXPECT_TRUE(store::People(m_space.database()).save({m_other, "Ben"}));
    }

    /// A word of mine in hand, not saved.
    PlanLine begun(std::string text, Level level = Level::Red) {
        PlanLine line = m_keeper.newLine(LineKind::Word, level);
        line.text = std::move(text);
        m_keeper.add(line);
        return line;
    }

    /// A word of the other's, stored and read.
    PlanLine theirs(std::string text, std::int64_t position) {
        PlanLine line = m_keeper.newLine(LineKind::Word, Level::Red);
        line.owner = m_other;
        line.text = std::move(text);
        line.position = position;
        EXPECT_TRUE(m_theirStore.save(line));
        EXPECT_TRUE(m_keeper.load());
        return line;
    }

    std::vector<std::string> stored() {
        std::vector<std::string> texts;
        const auto lines = m_store.section(PlanSection::WordsAndSignals);
        for (const PlanLine& line : *lines)
            texts.push_back(line.text);
        return texts;
    }

    std::vector<std::string> inHand() const {
        std::vector<std::string> texts;
        for (const PlanLine& line : m_keeper.lines())
            texts.push_back(line.text);
        return texts;
    }

    using Texts = std::vector<std::string>;

    tests::ASpace m_space{store::sharedMigrations(), sql::Trust::Hostile};
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
    store::ChangeListeners m_listeners;
    Id<records::Person> m_me = m_random.newId<records::Person>();
    Id<records::Person> m_other = m_random.newId<records::Person>();
    store::PlanLines m_store{m_space.database(), m_listeners, m_me};
    store::PlanLines m_theirStore{m_space.database(), m_listeners, m_other};
    LineKeeper m_keeper{m_store, m_clock, m_random, m_me, PlanSection::WordsAndSignals};
};

TEST_F(Keeper, ASaveIsDueWithinASecondOfTheFirstChangeAlsoWhileTypingGoesOn) {
    PlanLine line = begun("L");
    m_clock.advance(std::chrono::milliseconds(500));

    line.text = "La";
    m_keeper.change(line);

    ASSERT_TRUE(m_keeper.dueIn());
    EXPECT_LE(*m_keeper.dueIn(), std::chrono::milliseconds(500));
}

TEST_F(Keeper, WhatWasTypedIsStoredAndNothingMoreIsDue) {
    begun("Lantern");

    EXPECT_EQ(m_keeper.save(), Outcome::Saved);

    EXPECT_EQ(stored(), Texts{"Lantern"});
    EXPECT_FALSE(m_keeper.dueIn());
    EXPECT_TRUE(m_keeper.isSaved());
}

TEST_F(Keeper, ALineWithoutATextIsInHandAndNowhereElse) {
    begun("");

    EXPECT_EQ(m_keeper.save(), Outcome::NothingToDo);

    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(m_keeper.lines().size(), 1u);
}

TEST_F(Keeper, ALineBegunAndLeftEmptyIsLetGoOf) {
    const PlanLine line = begun("");

    m_keeper.dropIfEmpty(line.id);

    EXPECT_TRUE(m_keeper.lines().empty());
}

TEST_F(Keeper, TheLastTextStandsWhileANewOneIsBeingWritten) {
    PlanLine line = begun("Lantern");
    m_keeper.save();

    line.text = "";
    line.meaning = "Stop now.";
    m_keeper.change(line);
    m_keeper.save();

    EXPECT_EQ(stored(), Texts{"Lantern"});
    EXPECT_EQ(m_store.section(PlanSection::WordsAndSignals)->front().meaning, "Stop now.");
}

TEST_F(Keeper, EmptyStepsAreNotStored) {
    PlanLine line = begun("Lantern");

    line.steps = {"Hands off", "", "  ", "Lights on"};
    m_keeper.change(line);
    m_keeper.save();

    EXPECT_EQ(m_store.section(PlanSection::WordsAndSignals)->front().steps, (Texts{"Hands off", "Lights on"}));
}

TEST_F(Keeper, TheOthersWordsAreNeverChanged) {
    PlanLine line = theirs("Harbour", 5);

    line.text = "Amber";
    m_keeper.change(line);

    EXPECT_EQ(inHand(), Texts{"Harbour"});
    EXPECT_FALSE(m_keeper.dueIn());
    EXPECT_FALSE(m_keeper.remove(line.id));
    EXPECT_FALSE(m_keeper.canMove(line.id, Step::Up));
}

TEST_F(Keeper, ALineThatIsBehindIsKeptBesideTheNewerOne) {
    PlanLine line = begun("Lantern");
    m_keeper.save();
    PlanLine elsewhere = m_store.section(PlanSection::WordsAndSignals)->front();
    elsewhere.text = "Candle";
    ASSERT_TRUE(m_store.save(elsewhere));

    line.text = "Beacon";
    m_keeper.change(line);
    const Outcome outcome = m_keeper.save();

    EXPECT_EQ(outcome, Outcome::KeptBoth);
    EXPECT_THAT(stored(), testing::UnorderedElementsAre("Candle", "Beacon"));
    EXPECT_EQ(m_keeper.find(line.id)->text, "Beacon");
}

TEST_F(Keeper, ARemovedLineComesBackAsItWas) {
    const PlanLine line = begun("Lantern");
    m_keeper.save();

    EXPECT_TRUE(m_keeper.remove(line.id));
    const bool wasGone = stored().empty() && m_keeper.lines().empty();
    EXPECT_TRUE(m_keeper.bringBack(line.id));

    EXPECT_TRUE(wasGone);
    EXPECT_EQ(stored(), Texts{"Lantern"});
    EXPECT_EQ(inHand(), Texts{"Lantern"});
}

TEST_F(Keeper, TheLastWordsAreSavedBeforeALineIsRemoved) {
    PlanLine line = begun("Lantern");
    m_keeper.save();
    line.meaning = "Stop now.";
    m_keeper.change(line);

    m_keeper.remove(line.id);
    m_keeper.bringBack(line.id);

    EXPECT_EQ(m_keeper.find(line.id)->meaning, "Stop now.");
}

TEST_F(Keeper, MovesALineOfOnesOwnPastItsNeighbourAndStoresThat) {
    begun("first");
    const PlanLine second = begun("second");
    m_keeper.save();

    EXPECT_TRUE(m_keeper.move(second.id, Step::Up));
    m_keeper.save();

    EXPECT_EQ(stored(), (Texts{"second", "first"}));
    EXPECT_FALSE(m_keeper.canMove(second.id, Step::Up));
    EXPECT_TRUE(m_keeper.canMove(second.id, Step::Down));
}

TEST_F(Keeper, MovesPastTheOthersLineWithoutTouchingIt) {
    const PlanLine their = theirs("theirs", 1'000'000);
    const PlanLine mine = begun("mine");
    m_keeper.save();

    EXPECT_TRUE(m_keeper.move(mine.id, Step::Up));
    m_keeper.save();

    EXPECT_EQ(stored(), (Texts{"mine", "theirs"}));
    EXPECT_EQ(m_keeper.find(their.id)->position, their.position);
}

TEST_F(Keeper, WordsMoveAmongTheWordsOfTheirLevel) {
    begun("green", Level::Green);
    const PlanLine red = begun("red", Level::Red);

    EXPECT_FALSE(m_keeper.canMove(red.id, Step::Up));
}

TEST_F(Keeper, ALineOfTheOthersThatStandsVeryFarBackKeepsNobodyFromAdding) {
    theirs("theirs", records::kMaxPosition);

    begun("mine");

    EXPECT_EQ(m_keeper.save(), Outcome::Saved);
}

TEST_F(Keeper, ATextThatIsTooLongStaysInHandAndIsTriedAgain) {
    begun(std::string(records::kMaxLineBytes + 1, 'a'));

    EXPECT_EQ(m_keeper.save(), Outcome::NotSaved);

    EXPECT_EQ(m_keeper.problem(), store::SaveError::Refused);
    EXPECT_EQ(inHand().front().size(), records::kMaxLineBytes + 1);
    EXPECT_EQ(m_keeper.dueIn(), LineKeeper::kRetry);
}

TEST_F(Keeper, ReadingAnewKeepsWhatIsNotOnDisk) {
    PlanLine line = begun("Lantern");
    m_keeper.save();
    line.text = "Lanterns";
    m_keeper.change(line);

    ASSERT_TRUE(m_keeper.load());

    EXPECT_EQ(inHand(), Texts{"Lanterns"});
}

} // namespace
} // namespace leeward::ui
