#include "ui/journal/auto_saver.h"

#include "core/store/entries.h"
#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

#include <chrono>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using records::Entry;
using records::Question;

/// A saver over a real file.
class AutoSaving : public testing::Test {
protected:
    Entry aNewEntry() {
        return records::newEntry(random.newId<Entry>(), records::EntryKind::FreeWriting, clock.localNow());
    }

    void type(const std::string& text) { records::setText(saver.change(), Question::Text, text); }

    std::string storedText(const Id<Entry>& id) {
        const auto found = entries.byId(id);
        return found && *found ? records::textOf(**found, Question::Text) : "(not there)";
    }

    void fillTheDisk() { ASSERT_TRUE(space.database().run("PRAGMA max_page_count = 1")); }
    void makeRoom() { ASSERT_TRUE(space.database().run("PRAGMA max_page_count = 1000000")); }

    tests::ASpace space{store::privateMigrations()};
    store::ChangeListeners listeners;
    store::Entries entries{space.database(), listeners};
    tests::FixedClock clock;
    tests::FixedRandom random;
    AutoSaver saver{entries, clock, random};
};

TEST_F(AutoSaving, IsDueWithinASecondOfTheFirstChange) {
    saver.begin(aNewEntry());
    type("a");

    ASSERT_TRUE(saver.dueIn().has_value());
    EXPECT_LT(*saver.dueIn(), 1s);
}

TEST_F(AutoSaving, IsNotPutOffByMoreTyping) {
    saver.begin(aNewEntry());
    type("a");
    clock.advance(AutoSaver::kDelay);
    type("ab");

    EXPECT_EQ(saver.dueIn(), 0ms);
}

TEST_F(AutoSaving, IsNotDueWithoutAChange) {
    saver.begin(aNewEntry());

    EXPECT_EQ(saver.dueIn(), std::nullopt);
}

TEST_F(AutoSaving, PutsTheTextOnDisk) {
    saver.begin(aNewEntry());
    type("the lamp stayed on");

    EXPECT_EQ(saver.save(), AutoSaver::Outcome::Saved);

    EXPECT_EQ(storedText(saver.entry().id), "the lamp stayed on");
    EXPECT_TRUE(saver.isSaved());
}

TEST_F(AutoSaving, SaysWhenItWasSaved) {
    saver.begin(aNewEntry());
    type("a");
    saver.save();

    EXPECT_EQ(saver.savedAt(), clock.localNow());
}

TEST_F(AutoSaving, KeepsNoPageThatIsEmpty) {
    saver.begin(aNewEntry());
    type("");

    EXPECT_EQ(saver.save(), AutoSaver::Outcome::NothingToDo);

    EXPECT_EQ(entries.count(), 0);
    EXPECT_EQ(saver.dueIn(), std::nullopt);
}

TEST_F(AutoSaving, KeepsAnEntryThatWasEmptiedLater) {
    saver.begin(aNewEntry());
    type("a");
    saver.save();
    type("");

    EXPECT_EQ(saver.save(), AutoSaver::Outcome::Saved);

    EXPECT_EQ(storedText(saver.entry().id), "");
}

TEST_F(AutoSaving, NeverMixesTheTextsOfTwoEntries) {
    saver.begin(aNewEntry());
    const Id<Entry> first = saver.entry().id;
    type("first");
    saver.save();
    saver.begin(aNewEntry());
    const Id<Entry> second = saver.entry().id;
    type("second");
    saver.save();

    EXPECT_EQ(storedText(first), "first");
    EXPECT_EQ(storedText(second), "second");
}

TEST_F(AutoSaving, LetsGoOfWhatWasInHand) {
    saver.begin(aNewEntry());
    type("first");
    saver.begin(aNewEntry());

    EXPECT_EQ(saver.dueIn(), std::nullopt);
    EXPECT_EQ(saver.save(), AutoSaver::Outcome::NothingToDo);
}

TEST_F(AutoSaving, KeepsBothWhenSomebodyElseWasFaster) {
    saver.begin(aNewEntry());
    type("mine");
    saver.save();
    Entry elsewhere = saver.entry();
    records::setText(elsewhere, Question::Text, "elsewhere");
    ASSERT_TRUE(entries.save(elsewhere));
    type("mine, and more");

    EXPECT_EQ(saver.save(), AutoSaver::Outcome::KeptBoth);

    EXPECT_EQ(storedText(elsewhere.id), "elsewhere");
    EXPECT_NE(saver.entry().id, elsewhere.id);
    EXPECT_EQ(storedText(saver.entry().id), "mine, and more");
}

TEST_F(AutoSaving, GoesOnWithItsOwnAfterKeepingBoth) {
    saver.begin(aNewEntry());
    type("mine");
    saver.save();
    ASSERT_TRUE(entries.save(saver.entry()));
    type("mine, and more");
    saver.save();
    type("mine, and more, and more");

    EXPECT_EQ(saver.save(), AutoSaver::Outcome::Saved);

    EXPECT_EQ(entries.count(), 2);
}

TEST_F(AutoSaving, KeepsTheTextWhenTheDiskIsFull) {
    saver.begin(aNewEntry());
    fillTheDisk();
    type(std::string(100000, 'a'));

    EXPECT_EQ(saver.save(), AutoSaver::Outcome::NotSaved);

    EXPECT_EQ(saver.problem(), store::SaveError::NoRoom);
    EXPECT_FALSE(saver.isSaved());
    EXPECT_EQ(records::textOf(saver.entry(), Question::Text), std::string(100000, 'a'));
}

TEST_F(AutoSaving, TriesAgainAfterAFewSecondsUntilThereIsRoom) {
    saver.begin(aNewEntry());
    fillTheDisk();
    type(std::string(100000, 'a'));
    saver.save();
    EXPECT_EQ(saver.dueIn(), AutoSaver::kRetry);
    clock.advance(AutoSaver::kRetry);
    makeRoom();

    EXPECT_EQ(saver.dueIn(), 0ms);
    EXPECT_EQ(saver.save(), AutoSaver::Outcome::Saved);

    EXPECT_EQ(saver.problem(), std::nullopt);
    EXPECT_EQ(storedText(saver.entry().id), std::string(100000, 'a'));
}

TEST_F(AutoSaving, SaysWhatWasSafeBeforeTheDiskWasFull) {
    saver.begin(aNewEntry());
    type("a");
    saver.save();
    const base::LocalTime before = clock.localNow();
    clock.advance(10min);
    fillTheDisk();
    type(std::string(100000, 'a'));
    saver.save();

    EXPECT_EQ(saver.savedAt(), before);
}

} // namespace
} // namespace leeward::ui
