#include "core/store/departures.h"

#include "core/store/migrations.h"
#include "core/store/people.h"
#include "core/store/plan_copies.h"
#include "core/store/plan_lines.h"
#include "tests/support/a_space.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using tests::FaultyDisk;

constexpr auto kSection = records::PlanSection::WordsAndSignals;

/// A shared space with one line of each of two.
struct Two {
    explicit Two(secret::Random& random)
        : one(random.newId<records::Person>()), other(random.newId<records::Person>()) {
        EXPECT_TRUE(People(space.database()).save({one, "Ada"}));
        EXPECT_TRUE(People(space.database()).save({other, "Ben"}));
        EXPECT_TRUE(PlanLines(space.database(), listeners, one).save(tests::aWord(random, one, "Harbour")));
        EXPECT_TRUE(PlanLines(space.database(), listeners, other).save(tests::aWord(random, other, "Lighthouse")));
    }

    std::size_t lines() { return PlanLines(space.database(), listeners, one).section(kSection)->size(); }
    Departures departures() { return Departures(space.database()); }

    ChangeListeners listeners;
    tests::ASpace space{sharedMigrations(), sql::Trust::Hostile};
    Id<records::Person> one;
    Id<records::Person> other;
};

TEST(Departures, NameWhoLeft) {
    tests::FixedRandom random;
    Two two(random);
    EXPECT_TRUE(two.departures().all()->empty());

    ASSERT_TRUE(two.departures().depart(two.one, OwnWords::LeaveThem));

    EXPECT_EQ(*two.departures().all(), std::vector{two.one});
    EXPECT_EQ(two.lines(), 2U);
}

TEST(Departures, TakeOnesOwnWordsAndNobodyElses) {
    tests::FixedRandom random;
    Two two(random);

    ASSERT_TRUE(two.departures().depart(two.one, OwnWords::TakeThemOut));

    EXPECT_EQ(two.lines(), 1U);
}

TEST(Departures, CanBeRepeatedAndTakenBack) {
    tests::FixedRandom random;
    Two two(random);
    ASSERT_TRUE(two.departures().depart(two.one, OwnWords::LeaveThem));

    EXPECT_TRUE(two.departures().depart(two.one, OwnWords::LeaveThem));
    EXPECT_TRUE(two.departures().forget(two.one));

    EXPECT_TRUE(two.departures().all()->empty());
}

TEST(Departures, NeedNoRowOfNames) {
    tests::FixedRandom random;
    Two two(random);
    const auto third = random.newId<records::Person>();

    EXPECT_TRUE(two.departures().depart(third, OwnWords::LeaveThem));
}

TEST(Departures, UnderTroubleAreWholeOrNot) {
    for (int step = 1; step < 200; ++step) {
        SCOPED_TRACE(step);
        tests::FixedRandom random;
        FaultyDisk disk;
        Two two(random);
        disk.failAt(step, tests::Trouble::Broken, tests::Lasting::ForEver);
        const auto left = two.departures().depart(two.one, OwnWords::TakeThemOut);
        const bool hasFailed = disk.hasFailed();
        two.space.close();
        disk.mend();
        two.space.reopen();
        EXPECT_EQ(two.lines(), two.departures().all()->empty() ? 2U : 1U);
        if (!hasFailed) {
            EXPECT_TRUE(left.has_value());
            return;
        }
    }
    FAIL() << "it never came to an end";
}

TEST(Departures, AreFollowedByForgettingWhatWasShared) {
    tests::FixedRandom random;
    tests::ASpace own(privateMigrations());
    PlanCopies copies(own.database());
    const auto me = random.newId<records::Person>();
    ASSERT_TRUE(copies.begin(random.newId<Space>(), std::vector{tests::aWord(random, me, "Harbour")}));
    ASSERT_TRUE(copies.keepTalked(kSection, {}));

    ASSERT_TRUE(forgetShared(own.database()));

    EXPECT_EQ(*copies.space(), std::nullopt);
    EXPECT_TRUE(copies.own()->empty());
    EXPECT_FALSE(*copies.isTalked(kSection));
}

} // namespace
} // namespace leeward::store
