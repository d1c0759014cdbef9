#include "core/vault/vault.h"

#include "tests/support/a_vault.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

// The process ends in the middle of what writes several files, at every moment in turn: each time it draws a number
// by chance, which it does before and after every file that it writes. What stands on the disk then must open.

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::AVault;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kNextPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::TempFolder;

constexpr int kEndedSuddenly = 42;

/// Chance until it is asked once too often: then the process ends as by a power cut, without any cleaning up.
class FatalRandom final : public secret::Random {
public:
    explicit FatalRandom(int draws) : m_left(draws) {}

    void fill(std::span<base::Byte> target) override {
        if (m_left-- == 0)
            ::_exit(kEndedSuddenly);
        m_chance.fill(target);
    }

private:
    FixedRandom m_chance{31};
    int m_left;
};

constexpr int kNever = 1000;

/// Does \p act in a process of its own that ends suddenly after so many draws.
template <typename Act>
void endSuddenly(int draws, const Act& act) {
    const pid_t child = ::fork();
    if (child == 0) {
        FatalRandom random(draws);
        FixedClock clock;
        ::_exit(act(Environment{clock, random}) ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), draws == kNever ? 0 : kEndedSuddenly);
}

/// A moment of a change: how many draws come before it, and how many space files stand there then.
struct Moment {
    int draws;
    std::size_t spaces;
    bool isAfterTheTurn; ///< the key file has been turned from the old state to the new
};

class WhileThePassphraseIsChanged : public testing::TestWithParam<Moment> {};

TEST_P(WhileThePassphraseIsChanged, ASuddenEndLeavesOneThatOpensEverything) {
    AVault vault;
    FixedRandom random(8);
    FixedClock clock;
    ASSERT_TRUE(vault.open()->entries().save(tests::anEntry(random, clock, "A slow morning.")));

    endSuddenly(GetParam().draws, [&](Environment environment) {
        auto session = Vault::open(vault.folder(), passphrase(kFirstPassphrase), environment);
        return (*session)->changePassphrase(passphrase(kFirstPassphrase), passphrase(kNextPassphrase)).has_value();
    });

    EXPECT_EQ(vault.spaces().size(), GetParam().spaces);
    const auto session = vault.open(GetParam().isAfterTheTurn ? kNextPassphrase : kFirstPassphrase);
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->entries().count(), 1);
    EXPECT_FALSE(session->notes().privateIsOlder);
    EXPECT_EQ(vault.spaces().size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(SuddenEnd, WhileThePassphraseIsChanged,
                         testing::Values(Moment{2, 1, false},  // before anything is written
                                         Moment{3, 2, false},  // the copy is there and whole
                                         Moment{11, 2, false}, // the range is about to be written
                                         Moment{12, 1, true},  // the old file is gone
                                         Moment{kNever, 1, true}));

class WhileAPersonIsAdded : public testing::TestWithParam<Moment> {};

TEST_P(WhileAPersonIsAdded, ASuddenEndLeavesOneOrTwo) {
    AVault vault;

    endSuddenly(GetParam().draws, [&](Environment environment) {
        auto session = Vault::open(vault.folder(), passphrase(kFirstPassphrase), environment);
        return (*session)->addPerson("Ben", passphrase(kSecondPassphrase)).has_value();
    });

    EXPECT_EQ(vault.spaces().size(), GetParam().spaces);
    const auto ada = vault.open();
    ASSERT_NE(ada, nullptr);
    EXPECT_EQ(ada->hasShared(), GetParam().isAfterTheTurn);
    EXPECT_FALSE(ada->notes().sharedDidNotOpen.has_value());
    EXPECT_EQ(ada->addPerson("Ben", passphrase(kSecondPassphrase)).has_value(), !GetParam().isAfterTheTurn);
}

INSTANTIATE_TEST_SUITE_P(SuddenEnd, WhileAPersonIsAdded,
                         testing::Values(Moment{7, 3, false}, // both files are there
                                         Moment{8, 3, false}, // the key file is about to be written
                                         Moment{kNever, 3, true}));

class WhileTheSharedSpaceIsClosed : public testing::TestWithParam<int> {};

// One's own space says first that it is to be closed: from then on it is, whenever the end comes.
TEST_P(WhileTheSharedSpaceIsClosed, ASuddenEndIsMadeUpForAtTheNextUnlock) {
    AVault vault(AVault::Two);

    endSuddenly(GetParam(), [&](Environment environment) {
        auto session = Vault::open(vault.folder(), passphrase(kFirstPassphrase), environment);
        return (*session)->closeShared(store::OwnWords::LeaveThem).has_value();
    });

    const auto ada = vault.open();
    ASSERT_NE(ada, nullptr);
    EXPECT_FALSE(ada->hasShared());
    EXPECT_FALSE(ada->notes().sharedDidNotOpen.has_value());
    EXPECT_TRUE(ada->checkEverything());
}

TEST_P(WhileTheSharedSpaceIsClosed, ASuddenEndKeepsNothingFromTheOther) {
    AVault vault(AVault::Two);

    endSuddenly(GetParam(), [&](Environment environment) {
        auto session = Vault::open(vault.folder(), passphrase(kFirstPassphrase), environment);
        return (*session)->closeShared(store::OwnWords::LeaveThem).has_value();
    });

    EXPECT_TRUE(vault.open(kSecondPassphrase)->notes().sharedIsClosed);
    EXPECT_FALSE(vault.open()->hasShared());
    EXPECT_TRUE(vault.open(kSecondPassphrase)->checkEverything());
}

INSTANTIATE_TEST_SUITE_P(SuddenEnd, WhileTheSharedSpaceIsClosed,
                         testing::Values(0, // the key file is about to be written
                                         1, // it is written once
                                         kNever));

class WhileTheSharedKeyIsRenewed : public testing::TestWithParam<int> {};

TEST_P(WhileTheSharedKeyIsRenewed, ASuddenEndLeavesOneThatOpensEverything) {
    AVault vault(AVault::Two);
    ASSERT_TRUE(vault.open()->closeShared(store::OwnWords::LeaveThem));

    endSuddenly(GetParam(), [&](Environment environment) {
        return Vault::open(vault.folder(), passphrase(kSecondPassphrase), environment).has_value();
    });

    const auto ben = vault.open(kSecondPassphrase);
    ASSERT_NE(ben, nullptr);
    EXPECT_TRUE(ben->hasShared());
    EXPECT_TRUE(ben->notes().sharedIsClosed);
    EXPECT_FALSE(ben->notes().privateIsOlder);
    EXPECT_FALSE(ben->notes().sharedIsOlder);
    EXPECT_TRUE(ben->checkEverything());
    EXPECT_EQ(vault.spaces().size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(SuddenEnd, WhileTheSharedKeyIsRenewed,
                         testing::Values(0, // before anything is written
                                         2, // the new file is announced in a moment
                                         3, // the copy is there, and the key file is about to name it
                                         4, // the old file is gone
                                         kNever));

class WhileSomebodyLeaves : public testing::TestWithParam<int> {};

TEST_P(WhileSomebodyLeaves, ASuddenEndLeavesTheJournalHereOrThere) {
    AVault vault(AVault::Two);
    const TempFolder place;
    FixedRandom random(8);
    FixedClock clock;
    ASSERT_TRUE(vault.open()->entries().save(tests::anEntry(random, clock, "A slow morning.")));

    endSuddenly(GetParam(), [&](Environment environment) {
        auto session = Vault::open(vault.folder(), passphrase(kFirstPassphrase), environment);
        return (*session)
            ->leaveTo(place / "new", passphrase(kNextPassphrase), store::OwnWords::LeaveThem,
                      [](LeaveStep) { return GoOn::Yes; })
            .has_value();
    });

    auto here = vault.tryToOpen();
    if (here) {
        EXPECT_EQ((*here)->entries().count(), 1);
        EXPECT_TRUE((*here)->checkEverything());
    } else {
        EXPECT_EQ(here.error().kind, ErrorKind::WrongPassphrase);
        EXPECT_EQ(GetParam(), kNever);
        const auto there = Vault::open(place / "new", passphrase(kNextPassphrase), {clock, random});
        ASSERT_TRUE(there.has_value());
        EXPECT_EQ((*there)->entries().count(), 1);
    }
    here = Fail{Error{}};
    EXPECT_TRUE(vault.open(kSecondPassphrase)->checkEverything());
}

INSTANTIATE_TEST_SUITE_P(SuddenEnd, WhileSomebodyLeaves,
                         testing::Values(0,  // before anything is written
                                         20, // the copy is there, and its key file is about to be written
                                         21, // the new vault has been opened and compared
                                         22, // the key file here is about to be written
                                         30, // one's slots are redrawn, and not yet written
                                         kNever));

class WhileAVaultIsMade : public testing::TestWithParam<Moment> {};

TEST_P(WhileAVaultIsMade, ASuddenEndLeavesAPlaceToMakeItOrAVault) {
    const TempFolder folder;
    const auto create = [&](Environment environment) {
        return Vault::create(folder.path(), "Ada", passphrase(kFirstPassphrase), secret::kFloorCost, environment)
            .has_value();
    };

    endSuddenly(GetParam().draws, create);

    FixedRandom random(9);
    FixedClock clock;
    const Environment environment{clock, random};
    EXPECT_EQ(Vault::presenceAt(folder.path()), GetParam().isAfterTheTurn ? Presence::Vault : Presence::Nothing);
    EXPECT_EQ(create(environment), !GetParam().isAfterTheTurn);
    EXPECT_TRUE(Vault::open(folder.path(), passphrase(kFirstPassphrase), environment).has_value());
    EXPECT_FALSE(fs::exists(folder / "unfinished"));
}

INSTANTIATE_TEST_SUITE_P(SuddenEnd, WhileAVaultIsMade,
                         testing::Values(Moment{18, 0, false}, // the folder is marked as unfinished
                                         Moment{22, 0, false}, // its space is there
                                         Moment{kNever, 0, true}));

} // namespace
} // namespace leeward::vault
