#include "core/vault/together.h"

#include "tests/support/a_vault.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <thread>

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
using tests::snapshotOf;

/// A vault of two, opened by Ada.
class TogetherTest : public testing::Test {
protected:
    std::unique_ptr<Together> sitDown(std::string_view typed = kSecondPassphrase) {
        auto together = ada->openTogether(passphrase(typed));
        if (!together) {
            ADD_FAILURE() << "not together: " << static_cast<int>(together.error().kind);
            return nullptr;
        }
        return std::move(*together);
    }

    ErrorKind refusal(std::string_view typed) {
        const auto together = ada->openTogether(passphrase(typed));
        EXPECT_FALSE(together.has_value());
        return together ? ErrorKind::Failed : together.error().kind;
    }

    FixedClock clock;
    FixedRandom random{5};
    AVault vault{AVault::Two};
    std::unique_ptr<Session> ada = open(kFirstPassphrase);

    std::unique_ptr<Session> open(std::string_view typed) {
        return std::move(*Vault::open(vault.folder(), passphrase(typed), {clock, random}));
    }
};

TEST_F(TogetherTest, NamesWhoTypedTheSecondPassphrase) {
    const auto together = sitDown();

    EXPECT_EQ(together->second(), ada->other());
    EXPECT_FALSE(together->isOver());
}

TEST_F(TogetherTest, IsTheSameWhoeverOpenedIt) {
    ada.reset();
    const auto ben = open(kSecondPassphrase);

    EXPECT_EQ((*ben->openTogether(passphrase(kFirstPassphrase)))->second().name, "Ada");
}

TEST_F(TogetherTest, NeedsTheOtherPassphrase) {
    EXPECT_EQ(refusal(kNextPassphrase), ErrorKind::WrongPassphrase);
    EXPECT_EQ(refusal(kFirstPassphrase), ErrorKind::SamePerson);
}

TEST_F(TogetherTest, MistypedTenTimesSaysTheSameAndWritesNothing) {
    const auto before = snapshotOf(vault.folder());

    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(refusal("otter plum granite windou"), ErrorKind::WrongPassphrase);
    EXPECT_EQ(snapshotOf(vault.folder()), before);

    EXPECT_EQ(sitDown()->second().name, "Ben");
}

TEST_F(TogetherTest, NeedsASecondPersonAtAll) {
    AVault alone;

    const auto together = alone.open()->openTogether(passphrase(kNextPassphrase));

    ASSERT_FALSE(together.has_value());
    EXPECT_EQ(together.error().kind, ErrorKind::WrongPassphrase);
}

TEST_F(TogetherTest, NeedsTheSharedSpace) {
    ada.reset();
    for (const fs::path& file : vault.spaces()) {
        const std::string content = contentOf(file);
        putContent(file, std::string(content.size(), 'x'));
        auto session = vault.tryToOpen();
        if (session && !(*session)->hasShared()) {
            ada = std::move(*session);
            break;
        }
        putContent(file, content);
    }
    ASSERT_NE(ada, nullptr);

    EXPECT_EQ(refusal(kSecondPassphrase), ErrorKind::NoSharedSpace);
}

TEST_F(TogetherTest, SaysThatTheirSpaceIsDamaged) {
    ada.reset();
    for (const fs::path& file : vault.spaces()) {
        const std::string content = contentOf(file);
        putContent(file, std::string(content.size(), 'x'));
        auto session = vault.tryToOpen();
        if (session && (*session)->hasShared()) {
            ada = std::move(*session);
            break;
        }
        putContent(file, content);
    }
    ASSERT_NE(ada, nullptr);

    EXPECT_EQ(refusal(kSecondPassphrase), ErrorKind::DamagedSpace);
}

TEST_F(TogetherTest, LeavesItToThemToHearThatAnOlderFileWasPutInPlace) {
    ada.reset();
    const auto before = vault.spaces();
    std::map<fs::path, std::string> old;
    for (const fs::path& file : before)
        old[file] = contentOf(file);
    {
        const auto ben = vault.open(kSecondPassphrase);
        ASSERT_TRUE(ben->entries().save(tests::anEntry(random, clock, "A slow morning.")));
    }
    for (const auto& [file, content] : old)
        putContent(file, content);
    ada = vault.open();

    EXPECT_EQ(refusal(kSecondPassphrase), ErrorKind::OlderSpace);

    ada.reset();
    EXPECT_TRUE(vault.open(kSecondPassphrase)->notes().privateIsOlder);
}

TEST_F(TogetherTest, ThatOnlyReadsLeavesEveryByte) {
    const auto before = snapshotOf(vault.folder());

    sitDown().reset();
    ada.reset();

    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST_F(TogetherTest, LastsHalfAnHourWhateverTheComputersClockSays) {
    const auto together = sitDown();
    EXPECT_EQ(together->expiresAt(), clock.monotonic() + std::chrono::minutes(30));

    clock.set(clock.now() + std::chrono::hours(5));
    clock.advance(std::chrono::minutes(30) - std::chrono::milliseconds(1));
    EXPECT_FALSE(together->isOver());
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_TRUE(together->isOver());
}

TEST_F(TogetherTest, HoldsTheirSpaceOnlyWhileItLasts) {
    const auto together = sitDown();
    together->end();

    EXPECT_TRUE(together->isOver());
    EXPECT_EQ(together->second().name, "Ben");
    EXPECT_FALSE(sitDown()->isOver());
}

TEST_F(TogetherTest, EndsWhenItBeginsAnew) {
    const auto first = sitDown();
    const auto second = sitDown();

    EXPECT_TRUE(first->isOver());
    EXPECT_FALSE(second->isOver());
}

TEST_F(TogetherTest, EndsWithTheSession) {
    const auto together = sitDown();

    ada.reset();

    EXPECT_TRUE(together->isOver());
    EXPECT_TRUE(vault.open(kSecondPassphrase)->entries().count().has_value());
}

// One of the two locks while the second passphrase is derived.
TEST_F(TogetherTest, CanBeLockedInMidDialog) {
    VaultResult<secret::SecretBytes> derived = Fail{Error{}};
    std::thread worker(
        [&derived, derivation = ada->derivation()] { derived = derivation.keyOf(passphrase(kSecondPassphrase)); });
    ada.reset();
    worker.join();

    ASSERT_TRUE(derived.has_value());
    EXPECT_EQ(vault.open(kSecondPassphrase)->me().name, "Ben");
}

TEST_F(TogetherTest, TakesWhatAWorkerDerived) {
    VaultResult<secret::SecretBytes> derived = Fail{Error{}};
    std::thread([&derived, derivation = ada->derivation()] {
        derived = derivation.keyOf(passphrase(kSecondPassphrase));
    }).join();

    EXPECT_EQ((*ada->openTogether(*derived))->second().name, "Ben");
}

TEST_F(TogetherTest, GoesOnWhileAPassphraseIsChanged) {
    const auto together = sitDown();

    ASSERT_TRUE(ada->changePassphrase(passphrase(kFirstPassphrase), passphrase(kNextPassphrase)));

    EXPECT_FALSE(together->isOver());
    EXPECT_TRUE(ada->checkEverything());
}

} // namespace
} // namespace leeward::vault
