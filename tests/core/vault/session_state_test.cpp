#include "core/vault/session_state.h"

#include "core/vault/key_copies.h"
#include "core/vault/space_file.h"
#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

#include <array>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::AVault;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::passphrase;
using tests::putContent;

TEST(AcceptedName, IsInOneNormalizationForm) {
    EXPECT_EQ(acceptedName("Ade\u0301le").value(), "Ad\u00e9le");
    EXPECT_EQ(acceptedName("").value(), "");
    EXPECT_EQ(acceptedName("\U0001F342 Mx. O'Neill-\u738b").value(), "\U0001F342 Mx. O'Neill-\u738b");
}

TEST(AcceptedName, HasAtMost200BytesOnOneLineOfText) {
    EXPECT_TRUE(acceptedName(std::string(200, 'a')).has_value());
    EXPECT_EQ(acceptedName(std::string(201, 'a')).error().kind, ErrorKind::RefusedName);
    EXPECT_EQ(acceptedName("a\nb").error().kind, ErrorKind::RefusedName);
    EXPECT_EQ(acceptedName("a\x7f").error().kind, ErrorKind::RefusedName);
    EXPECT_EQ(acceptedName("\xc3").error().kind, ErrorKind::RefusedName);
}

TEST(NewPassphrase, MustBeHardToGuessForWhoKnowsTheNames) {
    const auto chosen = passphrase("Xanthippe Brzeczy");

    EXPECT_TRUE(checkStrength(chosen, {}).has_value());
    EXPECT_EQ(checkStrength(chosen, std::array<std::string, 2>{"Xanthippe", "Brzeczy"}).error().kind,
              ErrorKind::WeakPassphrase);
}

TEST(Deriving, NamesTheFileThatAsksForTooMuch) {
    FixedRandom random;
    const KeyFile keys = newKeyFile({3, 0xffffffffU}, random);

    EXPECT_EQ(derive(keys, passphrase(kFirstPassphrase), "keys").error(), (Error{ErrorKind::RefusedCost, "keys"}));
}

constexpr SpaceFileName kLeftover{1, 2, 3, 4, 5, 6, 7, 8};

/// Writes into Ada's slot, as a change of passphrase does that is cut off, that a file is left over.
void leaveOver(const AVault& vault, const SpaceFileName& name) {
    KeyFile file = readKeys(vault.folder())->file;
    const auto key = derive(file, passphrase(kFirstPassphrase), {});
    auto slot = openSlot(file, *key);
    slot->content.leftover = name;
    FixedRandom random(4);
    sealSlot(file, slot->index, slot->content, *key, random);
    ++file.generation;
    ASSERT_TRUE(writeKeys(vault.folder(), file));
}

std::optional<SpaceFileName> leftoverOf(const AVault& vault) {
    const KeyFile file = readKeys(vault.folder())->file;
    return openSlot(file, *derive(file, passphrase(kFirstPassphrase), {}))->content.leftover;
}

TEST(Generation, ThatCouldNotBeCountedUpIsDamage) {
    AVault vault;
    const KeyFile file = readKeys(vault.folder())->file;
    const auto content = openSlot(file, *derive(file, passphrase(kFirstPassphrase), {}))->content.copy();
    {
        auto space = openSpace(vault.folder(), content.ownSpace, privateForm());
        ASSERT_TRUE(space->run("UPDATE space SET generation = 9223372036854775807"));
    }

    EXPECT_EQ(vault.refusal(), ErrorKind::DamagedSpace);
}

TEST(Leftovers, AreRemovedAtTheNextOpening) {
    AVault vault;
    leaveOver(vault, kLeftover);
    putContent(spacePath(vault.folder(), kLeftover), "half a copy");

    vault.open().reset();

    EXPECT_FALSE(fs::exists(spacePath(vault.folder(), kLeftover)));
    EXPECT_EQ(leftoverOf(vault), std::nullopt);
    EXPECT_EQ(vault.spaces().size(), 1U);
}

TEST(Leftovers, ThatWereNeverBegunAreForgotten) {
    AVault vault;
    leaveOver(vault, kLeftover);

    vault.open().reset();

    EXPECT_EQ(leftoverOf(vault), std::nullopt);
}

TEST(Leftovers, AreNotRemovedByAnOpeningThatFails) {
    AVault vault;
    leaveOver(vault, kLeftover);
    putContent(spacePath(vault.folder(), kLeftover), "the only whole copy, perhaps");
    fs::remove(vault.spaces().back());

    EXPECT_EQ(vault.refusal(), ErrorKind::DamagedSpace);
    EXPECT_TRUE(fs::exists(spacePath(vault.folder(), kLeftover)));
}

TEST(Leftovers, AreNeverTheSpaceItself) {
    AVault vault;
    const KeyFile file = readKeys(vault.folder())->file;
    const auto content = openSlot(file, *derive(file, passphrase(kFirstPassphrase), {}))->content.copy();
    leaveOver(vault, content.ownSpace.file);

    vault.open().reset();

    EXPECT_NE(vault.open(), nullptr);
}

} // namespace
} // namespace leeward::vault
