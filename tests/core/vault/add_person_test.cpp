#include "core/vault/session.h"

#include "tests/support/a_vault.h"
#include "tests/support/small_files_only.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

using tests::AVault;
using tests::contentOf;
using tests::kFirstPassphrase;
using tests::kNextPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::SmallFilesOnly;
using tests::snapshotOf;

TEST(AddingAPerson, OpensTheSharedSpaceAtOnce) {
    AVault vault;
    const auto ada = vault.open();

    ASSERT_TRUE(ada->addPerson("Ben", passphrase(kSecondPassphrase)));

    EXPECT_TRUE(ada->hasShared());
    EXPECT_EQ(ada->other()->name, "Ben");
    EXPECT_TRUE(ada->ourPlan().section(records::PlanSection::WordsAndSignals)->empty());
}

TEST(AddingAPerson, LetsThemInWithTheirOwnPassphrase) {
    AVault vault;
    ASSERT_TRUE(vault.open()->addPerson("Ben", passphrase(kSecondPassphrase)));

    const auto ben = vault.open(kSecondPassphrase);

    ASSERT_NE(ben, nullptr);
    EXPECT_EQ(ben->me().name, "Ben");
    EXPECT_EQ(ben->other()->name, "Ada");
    EXPECT_FALSE(ben->notes().privateIsOlder);
    EXPECT_FALSE(ben->notes().sharedIsOlder);
}

TEST(AddingAPerson, ChangesNothingForTheFirst) {
    AVault vault;
    ASSERT_TRUE(vault.open()->addPerson("Ben", passphrase(kSecondPassphrase)));

    const auto ada = vault.open(kFirstPassphrase);

    ASSERT_NE(ada, nullptr);
    EXPECT_EQ(ada->me().name, "Ada");
}

TEST(AddingAPerson, TouchesTheirFirstSlotAndOnesOwnAlone) {
    AVault vault;
    auto ada = vault.open();
    ASSERT_TRUE(ada->seal());
    const std::string before = contentOf(vault.keys());

    ASSERT_TRUE(ada->addPerson("Ben", passphrase(kSecondPassphrase)));

    const std::string after = contentOf(vault.keys());
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < 16; ++i)
        if (after.substr(224 + i * 240, 240) != before.substr(224 + i * 240, 240))
            changed.push_back(i);
    EXPECT_EQ(changed, (std::vector<std::size_t>{0, 8}));
    EXPECT_EQ(contentOf(vault.secondKeys()), after);
}

TEST(AddingAPerson, NeedsNoName) {
    AVault vault;

    EXPECT_TRUE(vault.open()->addPerson("", passphrase(kSecondPassphrase)).has_value());
}

/// Why a second person was not added; nothing may have changed.
ErrorKind refusal(Session& session, const AVault& vault, const std::string& name, std::string_view typed) {
    const auto before = snapshotOf(vault.folder());
    const auto added = session.addPerson(name, passphrase(typed));
    EXPECT_FALSE(added.has_value());
    EXPECT_EQ(snapshotOf(vault.folder()), before);
    EXPECT_FALSE(session.hasShared());
    return added ? ErrorKind::Failed : added.error().kind;
}

TEST(AddingAPerson, WithThePassphraseOfTheFirstIsRefused) {
    AVault vault;

    EXPECT_EQ(refusal(*vault.open(), vault, "Ben", kFirstPassphrase), ErrorKind::SamePassphrase);
}

TEST(AddingAPerson, WithWhatIsEasilyGuessedIsRefused) {
    AVault vault;
    const auto ada = vault.open();
    ASSERT_TRUE(ada->rename("Brzeczy"));

    EXPECT_EQ(refusal(*ada, vault, "Ben", "too short"), ErrorKind::WeakPassphrase);
    EXPECT_EQ(refusal(*ada, vault, "Ben", "password12345"), ErrorKind::WeakPassphrase);
    EXPECT_EQ(refusal(*ada, vault, "Xanthippe", "Xanthippe Brzeczy"), ErrorKind::WeakPassphrase);
}

TEST(AddingAPerson, WithWhatIsNoNameIsRefused) {
    AVault vault;

    EXPECT_EQ(refusal(*vault.open(), vault, "Ben\n", kSecondPassphrase), ErrorKind::RefusedName);
}

TEST(AddingAPerson, ToTwoIsRefused) {
    AVault vault(AVault::Two);
    const auto added = vault.open(kSecondPassphrase)->addPerson("Cleo", passphrase(kNextPassphrase));

    ASSERT_FALSE(added.has_value());
    EXPECT_EQ(added.error().kind, ErrorKind::AlreadyTwo);
    EXPECT_EQ(vault.spaces().size(), 3U);
}

TEST(AddingAPerson, OnAFullDiskLeavesEverythingAsItWas) {
    AVault vault;
    auto ada = vault.open();

    for (const rlim_t limit : {rlim_t{0}, rlim_t{2000}, rlim_t{8192}, rlim_t{20000}}) {
        const SmallFilesOnly full(limit);
        ASSERT_EQ(refusal(*ada, vault, "Ben", kSecondPassphrase), ErrorKind::NoRoom) << limit;
    }

    ASSERT_TRUE(ada->addPerson("Ben", passphrase(kSecondPassphrase)));
    ada.reset();
    EXPECT_EQ(vault.spaces().size(), 3U);
}

} // namespace
} // namespace leeward::vault
