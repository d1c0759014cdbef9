// Whatever the disk does, what is stored is the old or the new, and what was said to be kept is kept.
#include "core/store/entries.h"
#include "core/store/migrations.h"
#include "core/store/our_plan.h"
#include "core/store/people.h"
#include "core/store/plan_lines.h"
#include "tests/support/a_space.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace leeward::store {
namespace {

namespace fs = std::filesystem;
using records::Entry;
using records::Question;
using tests::FaultyDisk;
using tests::Lasting;
using tests::Trouble;

/// Far more steps than any of these saves takes.
constexpr int kManySteps = 200;

class DiskTrouble : public testing::TestWithParam<std::tuple<Trouble, Lasting>> {
protected:
    Trouble trouble() const { return std::get<0>(GetParam()); }
    Lasting lasting() const { return std::get<1>(GetParam()); }

    SaveError expectedError() const { return trouble() == Trouble::Full ? SaveError::NoRoom : SaveError::Failed; }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    ChangeListeners m_listeners;
};

/// A space with one entry, and what its writer has made of it since.
struct Editing {
    Editing(secret::Random& random, const base::Clock& clock, ChangeListeners& listeners)
        : entries(own.database(), listeners), old(tests::aFullEntry(random, clock)) {
        old.revision = entries.save(old).value();
        changed = old;
        setText(changed, Question::FeltSafe, std::string(30'000, 'x'));
        setText(changed, Question::AdjustNextTime, "");
        changed.tags = {"new"};
    }
    bool isOldOrNew() {
        Entry after = changed;
        ++after.revision;
        const auto stored = entries.byId(old.id);
        return stored && *stored && (**stored == old || **stored == after);
    }

    tests::ASpace own{privateMigrations()};
    Entries entries;
    Entry old;
    Entry changed = old;
};

TEST_P(DiskTrouble, ASaveIsOldOrNewAndCanBeTriedAgain) {
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        Editing editing(m_random, m_clock, m_listeners);
        disk.failAt(step, trouble(), lasting());
        const auto saved = editing.entries.save(editing.changed);
        const bool hasFailed = disk.hasFailed();
        disk.mend();
        EXPECT_TRUE(editing.isOldOrNew());
        EXPECT_EQ(editing.entries.save(editing.changed), 2) << "the next try keeps it";
        editing.own.reopen();
        EXPECT_TRUE(editing.own.database().checkEveryPage());
        EXPECT_EQ(editing.entries.byId(editing.old.id)->value().tags, editing.changed.tags);
        if (!hasFailed) {
            EXPECT_GT(step, 5) << "the disk had its chances";
            return;
        }
        if (!saved) {
            EXPECT_EQ(saved.error(), expectedError());
        }
    }
    FAIL() << "it never came to an end";
}

TEST_P(DiskTrouble, ASaveIsOldOrNewWhenTheProgramEndsMeanwhile) {
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        Editing editing(m_random, m_clock, m_listeners);
        disk.failAt(step, trouble(), lasting());
        const auto saved = editing.entries.save(editing.changed);
        const bool hasFailed = disk.hasFailed();
        editing.own.close();
        disk.mend();
        editing.own.reopen();
        EXPECT_TRUE(editing.own.database().checkEveryPage());
        EXPECT_TRUE(editing.isOldOrNew());
        if (saved) {
            EXPECT_EQ(editing.entries.byId(editing.old.id)->value().revision, 2) << "what was said to be kept is";
        }
        if (!hasFailed)
            return;
    }
    FAIL() << "it never came to an end";
}

TEST_P(DiskTrouble, LinesAddedToOurPlanAreAllThereOrNone) {
    const auto me = m_random.newId<records::Person>();
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        tests::ASpace own(privateMigrations());
        tests::ASpace shared(sharedMigrations(), sql::Trust::Hostile);
        ASSERT_TRUE(SpaceMeta(shared.database()).begin(m_random.newId<Space>(), SpaceKind::Shared));
        ASSERT_TRUE(People(shared.database()).save({me, "Ada"}));
        bool hasAdded = false;
        {
            OurPlan plan(shared.database(), own.database(), m_listeners, me);
            ASSERT_TRUE(plan.begin());
            disk.failAt(step, trouble(), lasting());
            hasAdded = plan.addAll(std::vector{tests::aWord(m_random, me, "Harbour"),
                                               tests::aWord(m_random, me, "Lighthouse")})
                           .has_value();
        }
        const bool hasFailed = disk.hasFailed();
        own.close();
        shared.close();
        disk.mend();
        own.reopen();
        shared.reopen();
        OurPlan plan(shared.database(), own.database(), m_listeners, me);
        ASSERT_TRUE(plan.begin());
        const std::size_t found = plan.section(records::PlanSection::WordsAndSignals)->size();
        EXPECT_TRUE(found == 2 || (found == 0 && !hasAdded)) << found;
        EXPECT_TRUE(plan.differences()->empty());
        if (!hasFailed)
            return;
    }
    FAIL() << "it never came to an end";
}

TEST_P(DiskTrouble, APlanLineIsOldOrNew) {
    const auto me = m_random.newId<records::Person>();
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        tests::ASpace shared(sharedMigrations(), sql::Trust::Hostile);
        ASSERT_TRUE(People(shared.database()).save({me, "Ada"}));
        PlanLines plan(shared.database(), m_listeners, me);
        records::PlanLine line = tests::aWord(m_random, me, "Harbour");
        line.steps = {"Stop."};
        disk.failAt(step, trouble(), lasting());
        (void)plan.save(line);
        const bool hasFailed = disk.hasFailed();
        disk.mend();
        EXPECT_EQ(plan.save(line), 1);
        shared.reopen();
        const auto lines = plan.section(records::PlanSection::WordsAndSignals);
        ASSERT_TRUE(lines);
        ASSERT_EQ(lines->size(), 1U);
        EXPECT_EQ(lines->front().steps, line.steps);
        if (!hasFailed)
            return;
    }
    FAIL() << "it never came to an end";
}

TEST_P(DiskTrouble, ASpaceThatCannotBeMadeLeavesNothing) {
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        const tests::TempFolder folder;
        disk.failAt(step, trouble(), lasting());
        auto created = sql::Database::create(folder / "new.db", tests::testKey());
        if (!disk.hasFailed()) {
            EXPECT_TRUE(created);
            return;
        }
        disk.mend();
        if (!created) {
            EXPECT_TRUE(fs::is_empty(folder.path()));
        }
    }
    FAIL() << "it never came to an end";
}

TEST_P(DiskTrouble, AMigrationIsDoneOrNot) {
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        tests::ASpace empty({});
        disk.failAt(step, trouble(), lasting());
        const auto migrated = sql::migrate(empty.database(), privateMigrations());
        const bool hasFailed = disk.hasFailed();
        disk.mend();
        EXPECT_TRUE(sql::compareSchema(empty.database(), privateMigrations()));
        if (!migrated) {
            EXPECT_TRUE(sql::migrate(empty.database(), privateMigrations()));
        }
        EXPECT_EQ(sql::schemaVersion(empty.database()), privateMigrations().back().number);
        if (!hasFailed)
            return;
    }
    FAIL() << "it never came to an end";
}

TEST_P(DiskTrouble, ACopyThatFailsLeavesTheSpaceWholeAndNothingBeside) {
    for (int step = 1; step < kManySteps; ++step) {
        SCOPED_TRACE(step);
        FaultyDisk disk;
        Editing editing(m_random, m_clock, m_listeners);
        const fs::path target = editing.own.folder() / "copy.db";
        disk.failAt(step, trouble(), lasting());
        const auto copied = editing.own.database().copyInto(target, tests::testKey(0x33));
        const bool hasFailed = disk.hasFailed();
        disk.mend();
        EXPECT_EQ(editing.entries.save(editing.changed), 2);
        EXPECT_EQ(copied.has_value(), fs::exists(target));
        if (!copied) {
            EXPECT_EQ(saveErrorFrom(copied.error()), expectedError());
        }
        if (copied) {
            auto copy = sql::Database::open(target, tests::testKey(0x33), sql::Trust::Own);
            ASSERT_TRUE(copy);
            EXPECT_TRUE(copy->checkEveryPage());
            EXPECT_EQ(Entries(*copy, m_listeners).byId(editing.old.id)->value(), editing.old);
        }
        if (!hasFailed)
            return;
    }
    FAIL() << "it never came to an end";
}

std::string nameOf(const testing::TestParamInfo<DiskTrouble::ParamType>& each) {
    return std::string(std::get<0>(each.param) == Trouble::Full ? "Full" : "Broken") +
           (std::get<1>(each.param) == Lasting::Once ? "Once" : "ForEver");
}
INSTANTIATE_TEST_SUITE_P(Disk, DiskTrouble,
                         testing::Combine(testing::Values(Trouble::Full, Trouble::Broken),
                                          testing::Values(Lasting::Once, Lasting::ForEver)),
                         nameOf);

class SavingCosts : public testing::TestWithParam<int> {
protected:
    SavingCosts() {
        std::vector<Entry> many;
        for (int i = 0; i < GetParam(); ++i)
            many.push_back(aNewEntry());
        EXPECT_TRUE(m_entries.saveAll(many, [](std::size_t) { return true; }));
    }
    Entry aNewEntry() {
        m_clock.advance(std::chrono::hours(7));
        Entry entry = tests::anEntry(m_random, m_clock, std::string(950, 'w'));
        entry.tags = {"evening"};
        return entry;
    }
    std::int64_t bytesToSave(Entry& entry) {
        m_disk.startCounting();
        const auto revision = m_entries.save(entry);
        EXPECT_TRUE(revision);
        EXPECT_LE(m_disk.syncs(), 4);
        entry.revision = revision.value_or(-1);
        return m_disk.bytesWritten();
    }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    ChangeListeners m_listeners;
    FaultyDisk m_disk;
    tests::ASpace m_own{privateMigrations()};
    Entries m_entries{m_own.database(), m_listeners};
};

TEST_P(SavingCosts, FewBytesForANewEntryHoweverManyThereAre) {
    std::vector<std::int64_t> bytes;
    for (int i = 0; i < 51; ++i) {
        Entry entry = aNewEntry();
        bytes.push_back(bytesToSave(entry));
    }
    std::ranges::sort(bytes);
    EXPECT_LE(bytes[bytes.size() / 2], 64 * 1024) << "usually";
    EXPECT_LE(bytes.back(), 128 * 1024) << "when pages happen to be full";
}

TEST_P(SavingCosts, TwoPagesForSomeMoreWords) {
    Entry entry = aNewEntry();
    bytesToSave(entry);
    for (int i = 0; i < 10; ++i) {
        setText(entry, Question::Text, textOf(entry, Question::Text) + " more");
        EXPECT_LE(bytesToSave(entry), 20 * 1024);
    }
}

INSTANTIATE_TEST_SUITE_P(Entries, SavingCosts, testing::Values(0, 2000));

} // namespace
} // namespace leeward::store
