#include "core/vault/session.h"

#include "tests/support/a_vault.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::AVault;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kNextPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::putContent;
using tests::SmallFilesOnly;
using tests::snapshotOf;

/// A vault with some entries in it, and its session.
struct Written {
    explicit Written(AVault::People people = AVault::One) : vault(people), session(vault.open()) {
        for (int i = 0; i < 20; ++i)
            EXPECT_TRUE(session->entries().save(tests::anEntry(random, clock, std::string(1000, 'a'))));
    }

    VaultResult<void> change(std::string_view from = kFirstPassphrase, std::string_view to = kNextPassphrase) {
        return session->changePassphrase(passphrase(from), passphrase(to));
    }

    FixedRandom random{8};
    FixedClock clock;
    AVault vault;
    std::unique_ptr<Session> session;
};

TEST(ChangingThePassphrase, OpensWithTheNewOneAlone) {
    Written written;

    ASSERT_TRUE(written.change());
    written.session.reset();

    EXPECT_EQ(written.vault.refusal(kFirstPassphrase), ErrorKind::WrongPassphrase);
    EXPECT_EQ(written.vault.open(kNextPassphrase)->entries().count(), 20);
}

TEST(ChangingThePassphrase, KeepsWhoOneIsAndWhatOneWrote) {
    Written written;
    const auto me = written.session->me();

    ASSERT_TRUE(written.change());
    written.session.reset();

    const auto session = written.vault.open(kNextPassphrase);
    EXPECT_EQ(session->me(), me);
    EXPECT_FALSE(session->notes().privateIsOlder);
    EXPECT_TRUE(session->checkEverything().has_value());
}

TEST(ChangingThePassphrase, GoesOnInTheSameSession) {
    Written written;
    store::Entries& entries = written.session->entries();

    ASSERT_TRUE(written.change());
    ASSERT_TRUE(entries.save(tests::anEntry(written.random, written.clock, "Afterwards.")));
    ASSERT_TRUE(written.session->checkEverything());
    written.session.reset();

    EXPECT_EQ(written.vault.open(kNextPassphrase)->entries().count(), 21);
}

TEST(ChangingThePassphrase, MovesToANewFileAndRemovesTheOld) {
    Written written;
    const auto before = written.vault.spaces();

    ASSERT_TRUE(written.change());
    written.session.reset();

    const auto after = written.vault.spaces();
    ASSERT_EQ(after.size(), 1U);
    EXPECT_NE(after.front(), before.front());
}

TEST(ChangingThePassphrase, RedrawsTheWholeRangeAndLeavesTheOther) {
    Written written(AVault::Two);
    const std::string before = contentOf(written.vault.keys());

    ASSERT_TRUE(written.change());

    const std::string after = contentOf(written.vault.keys());
    for (std::size_t i = 0; i < 8; ++i)
        EXPECT_NE(after.substr(224 + i * 240, 240), before.substr(224 + i * 240, 240)) << i;
    EXPECT_EQ(after.substr(224 + 8 * 240, 8 * 240), before.substr(224 + 8 * 240, 8 * 240));
    EXPECT_EQ(contentOf(written.vault.secondKeys()), after);
}

TEST(ChangingThePassphrase, LeavesTheOtherPersonAndTheSharedSpaceAsTheyAre) {
    Written written(AVault::Two);

    ASSERT_TRUE(written.change());
    ASSERT_TRUE(written.session->hasShared());
    written.session.reset();

    EXPECT_EQ(written.vault.open(kSecondPassphrase)->other()->name, "Ada");
    EXPECT_EQ(written.vault.open(kNextPassphrase)->other()->name, "Ben");
}

// Somebody kept a copy of the key file and learnt the old passphrase.
TEST(ChangingThePassphrase, MakesOldCopiesOfTheKeysOpenNothing) {
    Written written;
    const std::string oldKeys = contentOf(written.vault.keys());
    ASSERT_TRUE(written.change());
    written.session.reset();
    putContent(written.vault.keys(), oldKeys);
    putContent(written.vault.secondKeys(), oldKeys);

    EXPECT_EQ(written.vault.refusal(kFirstPassphrase), ErrorKind::DamagedSpace);
    EXPECT_EQ(written.vault.refusal(kNextPassphrase), ErrorKind::WrongPassphrase);
}

TEST(ChangingThePassphrase, MakesTheOldKeyOpenNothingEvenUnderTheOldName) {
    Written written;
    const fs::path old = written.vault.spaces().front();
    const std::string oldKeys = contentOf(written.vault.keys());
    ASSERT_TRUE(written.change());
    written.session.reset();
    putContent(written.vault.keys(), oldKeys);
    putContent(written.vault.secondKeys(), oldKeys);
    fs::rename(written.vault.spaces().front(), old);

    EXPECT_EQ(written.vault.refusal(kFirstPassphrase), ErrorKind::DamagedSpace);
}

TEST(ChangingThePassphrase, CanBeDoneAgainAndAgain) {
    Written written;

    ASSERT_TRUE(written.change(kFirstPassphrase, kNextPassphrase));
    ASSERT_TRUE(written.change(kNextPassphrase, kSecondPassphrase));
    ASSERT_TRUE(written.change(kSecondPassphrase, kFirstPassphrase));
    written.session.reset();

    EXPECT_EQ(written.vault.spaces().size(), 1U);
    EXPECT_EQ(written.vault.open(kFirstPassphrase)->entries().count(), 20);
}

/// Why the passphrase was not changed; nothing may have changed.
ErrorKind refusal(Written& written, std::string_view from, std::string_view to) {
    const auto before = snapshotOf(written.vault.folder());
    const auto changed = written.change(from, to);
    EXPECT_FALSE(changed.has_value());
    EXPECT_EQ(snapshotOf(written.vault.folder()), before);
    return changed ? ErrorKind::Failed : changed.error().kind;
}

TEST(ChangingThePassphrase, NeedsTheCurrentOne) {
    Written written(AVault::Two);

    EXPECT_EQ(refusal(written, kNextPassphrase, kNextPassphrase), ErrorKind::WrongPassphrase);
    EXPECT_EQ(refusal(written, kSecondPassphrase, kNextPassphrase), ErrorKind::WrongPassphrase);
}

TEST(ChangingThePassphrase, ToWhatOpensSomethingAlreadyIsRefused) {
    Written written(AVault::Two);

    EXPECT_EQ(refusal(written, kFirstPassphrase, kSecondPassphrase), ErrorKind::SamePassphrase);
    EXPECT_EQ(refusal(written, kFirstPassphrase, kFirstPassphrase), ErrorKind::SamePassphrase);
}

TEST(ChangingThePassphrase, ToWhatIsEasilyGuessedIsRefused) {
    Written written;

    EXPECT_EQ(refusal(written, kFirstPassphrase, "password12345"), ErrorKind::WeakPassphrase);
}

TEST(ChangingThePassphrase, OnAFullDiskLeavesTheOldOne) {
    Written written;
    ASSERT_TRUE(written.session->seal());
    const auto before = written.vault.spaces();

    for (const rlim_t limit : {rlim_t{0}, rlim_t{4096}, rlim_t{8192}, rlim_t{20000}}) {
        const SmallFilesOnly full(limit);
        const auto changed = written.change();
        ASSERT_FALSE(changed.has_value()) << limit;
        ASSERT_EQ(changed.error().kind, ErrorKind::NoRoom) << limit;
        ASSERT_EQ(written.vault.spaces(), before) << limit;
    }
    written.session.reset();

    EXPECT_EQ(written.vault.open(kFirstPassphrase)->entries().count(), 20);
    EXPECT_EQ(written.vault.refusal(kNextPassphrase), ErrorKind::WrongPassphrase);
}

TEST(ChangingThePassphrase, ThatFailedCanBeTriedAgain) {
    Written written;
    {
        const SmallFilesOnly full(20000);
        ASSERT_FALSE(written.change().has_value());
    }

    ASSERT_TRUE(written.change());
    written.session.reset();

    EXPECT_EQ(written.vault.spaces().size(), 1U);
    EXPECT_EQ(written.vault.open(kNextPassphrase)->entries().count(), 20);
}

} // namespace
} // namespace leeward::vault
