#include "ui/setup/new_vault.h"

#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::ui {

namespace {

using tests::kFirstPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;

/// What is asked for, in a folder of its own.
class NewVaults : public testing::Test {
protected:
    vault::VaultResult<std::unique_ptr<vault::Session>> make(std::optional<NewPerson> second = std::nullopt) {
        return makeVault({folder(), {"Ada", passphrase(kFirstPassphrase)}, std::move(second)}, secret::kFloorCost,
                         environment());
    }

    std::filesystem::path folder() const { return m_place / "vault"; }
    vault::Environment environment() { return {m_clock, m_random}; }

    tests::TempFolder m_place;
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
};

TEST_F(NewVaults, OneOpensForTheFirstPerson) {
    const auto made = make();

    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->me().name, "Ada");
    EXPECT_FALSE((*made)->hasShared());
}

TEST_F(NewVaults, ForTwoItOpensWithEitherPassphrase) {
    {
        const auto made = make(NewPerson{"Ben", passphrase(kSecondPassphrase)});
        ASSERT_TRUE(made);
        EXPECT_EQ((*made)->me().name, "Ada");
        EXPECT_TRUE((*made)->hasShared());
    }

    const auto opened = vault::Vault::open(folder(), passphrase(kSecondPassphrase), environment());

    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->me().name, "Ben");
}

TEST_F(NewVaults, NothingIsLeftWhenTheSecondPersonCannotCome) {
    const auto made = make(NewPerson{"Ben\nBen", passphrase(kSecondPassphrase)});

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, vault::ErrorKind::RefusedName);
    EXPECT_FALSE(std::filesystem::exists(folder()));
}

TEST_F(NewVaults, AFolderThatWasThereStaysAndIsEmptyAgain) {
    std::filesystem::create_directory(folder());

    const auto made = make(NewPerson{"Ben", passphrase(kFirstPassphrase)});

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, vault::ErrorKind::SamePassphrase);
    EXPECT_TRUE(std::filesystem::is_empty(folder()));
}

TEST_F(NewVaults, WhatElseIsInTheFolderIsNotTouched) {
    std::filesystem::create_directory(folder());
    tests::putContent(folder() / "letter.txt", "Dear Ben");

    const auto made = make(NewPerson{"Ben", passphrase(kSecondPassphrase)});

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, vault::ErrorKind::AlreadyThere);
    EXPECT_EQ(tests::contentOf(folder() / "letter.txt"), "Dear Ben");
}

} // namespace

} // namespace leeward::ui
