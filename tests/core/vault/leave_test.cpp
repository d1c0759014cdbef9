#include "core/vault/session.h"

#include "tests/support/a_vault.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using store::OwnWords;
using tests::AVault;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kNextPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::putContent;
using tests::snapshotOf;
using tests::TempFolder;

constexpr auto kSection = records::PlanSection::WordsAndSignals;

GoOn always(LeaveStep) {
    return GoOn::Yes;
}

/// Ada, who has written five entries, and a place to go to.
struct Leaver {
    explicit Leaver(AVault::People people) : vault(people) {
        const auto ada = vault.open();
        for (int i = 0; i < 5; ++i)
            EXPECT_TRUE(ada->entries().save(tests::anEntry(random, clock, std::string(3000, 'a'))));
        if (people == AVault::Two) {
            EXPECT_TRUE(ada->ourPlan().save(tests::aWord(random, ada->me().id, "Harbour")));
        }
    }

    fs::path there() const { return place / "new" / "journal"; }

    VaultResult<void> leave(Session& session, const LeaveProgress& progress = &always,
                            OwnWords words = OwnWords::LeaveThem) {
        return session.leaveTo(there(), passphrase(kNextPassphrase), words, progress);
    }

    VaultResult<void> leave() { return leave(*vault.open()); }

    VaultResult<std::unique_ptr<Session>> arrive() {
        return Vault::open(there(), passphrase(kNextPassphrase), {clock, random});
    }

    FixedRandom random{12};
    FixedClock clock;
    AVault vault;
    TempFolder place;
};

TEST(Leaving, TakesTheWholeJournalAlong) {
    Leaver leaver(AVault::Two);
    const auto me = leaver.vault.open()->me();

    ASSERT_TRUE(leaver.leave());

    const auto session = leaver.arrive();
    ASSERT_TRUE(session.has_value());
    EXPECT_EQ((*session)->me(), me);
    EXPECT_EQ((*session)->entries().count(), 5);
    EXPECT_FALSE((*session)->hasShared());
    EXPECT_FALSE((*session)->notes().privateIsOlder);
    EXPECT_TRUE((*session)->checkEverything());
}

TEST(Leaving, OpensNothingHereAnyMore) {
    Leaver leaver(AVault::Two);
    const auto before = leaver.vault.spaces();

    ASSERT_TRUE(leaver.leave());

    EXPECT_EQ(leaver.vault.refusal(kFirstPassphrase), ErrorKind::WrongPassphrase);
    EXPECT_EQ(leaver.vault.refusal(kNextPassphrase), ErrorKind::WrongPassphrase);
    EXPECT_EQ(leaver.vault.spaces().size(), before.size() - 1);
}

// Somebody kept a copy of the key file and learnt the old passphrase.
TEST(Leaving, UsesNoKeyAgain) {
    Leaver leaver(AVault::Two);
    const std::string oldKeys = contentOf(leaver.vault.keys());
    ASSERT_TRUE(leaver.leave());

    putContent(leaver.there() / "keys", oldKeys);
    putContent(leaver.there() / "keys.2", oldKeys);

    const auto opened = Vault::open(leaver.there(), passphrase(kFirstPassphrase), {leaver.clock, leaver.random});
    ASSERT_FALSE(opened.has_value());
    EXPECT_NE(opened.error().kind, ErrorKind::WrongPassphrase);
}

TEST(Leaving, KeepsOnesOwnLinesOfTheSharedPlan) {
    Leaver leaver(AVault::Two);
    ASSERT_TRUE(leaver.leave());

    const auto session = leaver.arrive();
    const auto lines = (*session)->myPlan().section(kSection);

    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ(lines->front().text, "Harbour");
}

TEST(Leaving, LeavesTheOtherTheirJournalAndTellsThemThatItIsClosed) {
    Leaver leaver(AVault::Two);
    ASSERT_TRUE(leaver.leave());

    const auto ben = leaver.vault.open(kSecondPassphrase);

    EXPECT_TRUE(ben->notes().sharedIsClosed);
    EXPECT_EQ(ben->ourPlan().section(kSection)->size(), 1U);
    EXPECT_TRUE(ben->checkEverything());
}

TEST(Leaving, CanTakeOnesOwnWordsAlong) {
    Leaver leaver(AVault::Two);
    ASSERT_TRUE(leaver.leave(*leaver.vault.open(), &always, OwnWords::TakeThemOut));

    EXPECT_TRUE(leaver.vault.open(kSecondPassphrase)->ourPlan().section(kSection)->empty());
}

TEST(Leaving, LetsSomebodyNewComeThere) {
    Leaver leaver(AVault::Two);
    ASSERT_TRUE(leaver.leave());

    EXPECT_TRUE((*leaver.arrive())->addPerson("Cleo", passphrase(kSecondPassphrase)));
}

TEST(Leaving, AVaultOfOneLeavesNothingBehind) {
    Leaver leaver(AVault::One);

    ASSERT_TRUE(leaver.leave());

    EXPECT_EQ(Vault::presenceAt(leaver.vault.folder()), Presence::Nothing);
    EXPECT_EQ((*leaver.arrive())->entries().count(), 5);
}

TEST(Leaving, AfterTheOtherLeavesNoSpaceBehind) {
    Leaver leaver(AVault::Two);
    ASSERT_TRUE(leaver.vault.open(kSecondPassphrase)->closeShared(OwnWords::LeaveThem));

    ASSERT_TRUE(leaver.leave());

    EXPECT_EQ(leaver.vault.spaces().size(), 1U) << "the other's own";
}

TEST(Leaving, KeepsNoWordThatIsWrittenAfterwards) {
    Leaver leaver(AVault::Two);
    const auto ada = leaver.vault.open();
    ASSERT_TRUE(leaver.leave(*ada));

    EXPECT_FALSE(ada->entries().save(tests::anEntry(leaver.random, leaver.clock, "Too late.")).has_value());
    EXPECT_EQ(ada->entries().count(), 5);
}

TEST(Leaving, TellsHowFarItIs) {
    Leaver leaver(AVault::One);
    std::vector<LeaveStep> steps;

    ASSERT_TRUE(leaver.leave(*leaver.vault.open(), [&steps](LeaveStep step) {
        steps.push_back(step);
        return GoOn::Yes;
    }));

    EXPECT_EQ(steps, (std::vector{LeaveStep::Copying, LeaveStep::Opening, LeaveStep::Finishing}));
}

/// Why leaving was refused; nothing may have changed here, and nothing may be there.
ErrorKind refusal(Leaver& leaver, Session& session, const fs::path& place, const LeaveProgress& progress = &always) {
    const auto before = snapshotOf(leaver.place.path());
    const auto spaces = leaver.vault.spaces();
    const auto left = session.leaveTo(place, passphrase(kNextPassphrase), OwnWords::TakeThemOut, progress);
    EXPECT_FALSE(left.has_value());
    EXPECT_EQ(snapshotOf(leaver.place.path()), before);
    EXPECT_EQ(leaver.vault.spaces(), spaces);
    EXPECT_TRUE(session.checkEverything());
    EXPECT_EQ(session.entries().count(), 5);
    return left ? ErrorKind::Failed : left.error().kind;
}

TEST(Leaving, CanBeStoppedUntilTheEnd) {
    Leaver leaver(AVault::Two);
    const auto ada = leaver.vault.open();

    for (const LeaveStep last : {LeaveStep::Copying, LeaveStep::Opening, LeaveStep::Finishing}) {
        const auto stop = [last](LeaveStep step) { return step == last ? GoOn::No : GoOn::Yes; };
        EXPECT_EQ(refusal(leaver, *ada, leaver.there(), stop), ErrorKind::Cancelled);
    }
    EXPECT_EQ(ada->ourPlan().section(kSection)->size(), 1U);
}

TEST(Leaving, GoesToAPlaceOfItsOwn) {
    Leaver leaver(AVault::Two);
    const auto ada = leaver.vault.open();
    fs::create_directory(leaver.place / "full");
    putContent(leaver.place / "full" / "a", "a");
    fs::create_directory_symlink(leaver.vault.folder(), leaver.place / "link");

    EXPECT_EQ(refusal(leaver, *ada, leaver.vault.folder() / "new"), ErrorKind::InsideVault);
    EXPECT_EQ(refusal(leaver, *ada, leaver.vault.folder()), ErrorKind::InsideVault);
    EXPECT_EQ(refusal(leaver, *ada, leaver.place / "link" / "new"), ErrorKind::InsideVault);
    EXPECT_EQ(refusal(leaver, *ada, leaver.vault.folder() / ".."), ErrorKind::AlreadyThere);
    EXPECT_EQ(refusal(leaver, *ada, leaver.place / "full"), ErrorKind::AlreadyThere);
    EXPECT_EQ(refusal(leaver, *ada, leaver.place / "full" / "a"), ErrorKind::AlreadyThere);
}

TEST(Leaving, NeedsAStrongPassphrase) {
    Leaver leaver(AVault::One);

    const auto left =
        leaver.vault.open()->leaveTo(leaver.there(), passphrase("password12345"), OwnWords::LeaveThem, &always);

    ASSERT_FALSE(left.has_value());
    EXPECT_EQ(left.error().kind, ErrorKind::WeakPassphrase);
}

TEST(Leaving, NeedsRoom) {
    Leaver leaver(AVault::Two);
    const auto ada = leaver.vault.open();
    ASSERT_TRUE(ada->seal());

    for (const rlim_t limit : {rlim_t{0}, rlim_t{4095}, rlim_t{20000}}) {
        const tests::SmallFilesOnly full(limit);
        EXPECT_EQ(refusal(leaver, *ada, leaver.there()), ErrorKind::NoRoom) << limit;
    }
    EXPECT_TRUE(leaver.leave(*ada));
}

TEST(Leaving, NeedsAPlaceThatCanBeWritten) {
    const tests::OrdinaryUser user;
    if (!tests::OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "access rights do not count for root";
    FixedRandom random{12};
    FixedClock clock;
    const TempFolder folder;
    const auto ada =
        Vault::create(folder / "vault", "Ada", passphrase(kFirstPassphrase), secret::kFloorCost, {clock, random});
    ASSERT_TRUE(ada.has_value());
    fs::create_directory(folder / "place");
    fs::permissions(folder / "place", fs::perms::owner_read | fs::perms::owner_exec);

    const auto left =
        (*ada)->leaveTo(folder / "place" / "new", passphrase(kNextPassphrase), OwnWords::LeaveThem, &always);

    ASSERT_FALSE(left.has_value());
    EXPECT_EQ(left.error().kind, ErrorKind::NotPermitted);
    EXPECT_TRUE(fs::is_empty(folder / "place"));
    EXPECT_TRUE((*ada)->checkEverything());
}

TEST(Leaving, UnderTroubleIsOldOrNew) {
    constexpr int kFew = 41;
    for (int step = 1; step < 1000; step += kFew) {
        SCOPED_TRACE(step);
        Leaver leaver(AVault::Two);
        bool hasFailed = false;
        bool hasLeft = false;
        {
            tests::FaultyDisk disk;
            const auto ada = leaver.vault.open();
            disk.failAt(step, tests::Trouble::Broken, tests::Lasting::ForEver);
            hasLeft = leaver.leave(*ada, &always, OwnWords::TakeThemOut).has_value();
            hasFailed = disk.hasFailed();
        }
        if (hasLeft) {
            EXPECT_EQ((*leaver.arrive())->entries().count(), 5);
            EXPECT_EQ(leaver.vault.refusal(kFirstPassphrase), ErrorKind::WrongPassphrase);
        } else {
            EXPECT_EQ(leaver.vault.open()->entries().count(), 5);
            EXPECT_TRUE(fs::is_empty(leaver.place.path()));
        }
        EXPECT_TRUE(leaver.vault.open(kSecondPassphrase)->checkEverything());
        if (!hasFailed) {
            EXPECT_TRUE(hasLeft);
            return;
        }
    }
    FAIL() << "it never came to an end";
}

} // namespace
} // namespace leeward::vault
