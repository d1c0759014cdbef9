#include "core/vault/key_copies.h"

#include "core/secret/seal.h"
#include "tests/support/a_vault.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/small_files_only.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::contentOf;
using tests::FixedRandom;
using tests::OrdinaryUser;
using tests::putContent;
using tests::SmallFilesOnly;
using tests::snapshotOf;
using tests::TempFolder;

KeyFile aKeyFile(std::uint64_t generation) {
    FixedRandom random(generation);
    KeyFile file = newKeyFile(secret::kFloorCost, random);
    file.generation = generation;
    return file;
}

std::string textOf(const KeyFile& file) {
    const base::Bytes bytes = encode(file);
    return {bytes.begin(), bytes.end()};
}

/// As a newer program would write it.
std::string newerText() {
    base::Bytes bytes = encode(aKeyFile(1));
    bytes[8] = 2;
    std::ranges::copy(secret::checksum(std::span(bytes).first(4064)), bytes.end() - 32);
    return {bytes.begin(), bytes.end()};
}

/// A folder with these two copies.
struct Copies {
    Copies(const std::string& first, const std::string& second) {
        putContent(folder / "keys", first);
        putContent(folder / "keys.2", second);
    }

    ErrorKind refusal() const {
        const auto found = readKeys(folder.path());
        EXPECT_FALSE(found.has_value());
        return found ? ErrorKind::Failed : found.error().kind;
    }

    TempFolder folder;
};

TEST(KeyCopies, AreBothWritten) {
    const TempFolder folder;

    ASSERT_TRUE(writeKeys(folder.path(), aKeyFile(3)));

    EXPECT_EQ(contentOf(folder / "keys"), textOf(aKeyFile(3)));
    EXPECT_EQ(contentOf(folder / "keys.2"), textOf(aKeyFile(3)));
    EXPECT_EQ(snapshotOf(folder.path()).size(), 2U);
}

TEST(KeyCopies, AreForTheirOwnerAlone) {
    const TempFolder folder;
    ASSERT_TRUE(writeKeys(folder.path(), aKeyFile(3)));
    struct stat status {};

    ASSERT_EQ(::stat((folder / "keys").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);
    ASSERT_EQ(::stat((folder / "keys.2").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);
}

TEST(KeyCopies, ThatAgreeNeedNoMending) {
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));

    const auto found = readKeys(copies.folder.path());

    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->file, aKeyFile(3));
    EXPECT_FALSE(found->toMend.has_value());
}

TEST(KeyCopies, OfWhichTheFirstIsDamagedGiveTheSecond) {
    const Copies copies(textOf(aKeyFile(3)).substr(1), textOf(aKeyFile(3)));

    const auto found = readKeys(copies.folder.path());

    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->file, aKeyFile(3));
    EXPECT_EQ(found->toMend, copies.folder / "keys");
}

TEST(KeyCopies, OfWhichTheSecondIsDamagedGiveTheFirst) {
    const Copies copies(textOf(aKeyFile(3)), "");

    const auto found = readKeys(copies.folder.path());

    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->file, aKeyFile(3));
    EXPECT_EQ(found->toMend, copies.folder / "keys.2");
}

TEST(KeyCopies, OfWhichOneIsMissingGiveTheOther) {
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    fs::remove(copies.folder / "keys");

    const auto found = readKeys(copies.folder.path());

    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->toMend, copies.folder / "keys");
}

TEST(KeyCopies, ThatDifferGiveTheHigherGeneration) {
    const auto higherSecond = readKeys(Copies(textOf(aKeyFile(3)), textOf(aKeyFile(4))).folder.path());
    const auto higherFirst = readKeys(Copies(textOf(aKeyFile(5)), textOf(aKeyFile(4))).folder.path());

    ASSERT_TRUE(higherSecond && higherFirst);
    EXPECT_EQ(higherSecond->file, aKeyFile(4));
    EXPECT_EQ(higherSecond->toMend->filename(), "keys");
    EXPECT_EQ(higherFirst->file, aKeyFile(5));
    EXPECT_EQ(higherFirst->toMend->filename(), "keys.2");
}

TEST(KeyCopies, OfOneGenerationThatDifferGiveTheFirst) {
    KeyFile other = aKeyFile(3);
    other.slots[0][0] ^= 1;

    const auto found = readKeys(Copies(textOf(aKeyFile(3)), textOf(other)).folder.path());

    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->file, aKeyFile(3));
    EXPECT_EQ(found->toMend->filename(), "keys.2");
}

TEST(KeyCopies, ThatAreBothDamagedAreNamed) {
    EXPECT_EQ(Copies("", "").refusal(), ErrorKind::DamagedKeys);
    EXPECT_EQ(Copies("\xff\xd8\xff\xe0 a picture", "").refusal(), ErrorKind::DamagedKeys);
    EXPECT_EQ(Copies(textOf(aKeyFile(3)) + "x", std::string(5000, '\0')).refusal(), ErrorKind::DamagedKeys);
    EXPECT_EQ(Copies(std::string(1 << 20, 'k'), std::string(1 << 20, 'k')).refusal(), ErrorKind::DamagedKeys);
}

TEST(KeyCopies, OfWhichOneIsMissingAndOneDamagedAreDamaged) {
    const Copies copies("", "");
    fs::remove(copies.folder / "keys.2");

    EXPECT_EQ(copies.refusal(), ErrorKind::DamagedKeys);
}

TEST(KeyCopies, ThatAreBothMissingAreNoVault) {
    const TempFolder folder;

    EXPECT_EQ(readKeys(folder.path()).error().kind, ErrorKind::NotAVault);
}

TEST(KeyCopies, OfWhichOneIsNewerAreNewer) {
    EXPECT_EQ(Copies(newerText(), newerText()).refusal(), ErrorKind::NewerVersion);
    EXPECT_EQ(Copies(textOf(aKeyFile(9)), newerText()).refusal(), ErrorKind::NewerVersion);
    EXPECT_EQ(Copies(newerText(), "").refusal(), ErrorKind::NewerVersion);
}

TEST(KeyCopies, ThatAreLinksAreRefused) {
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    fs::rename(copies.folder / "keys", copies.folder / "elsewhere");
    fs::create_symlink("elsewhere", copies.folder / "keys");

    EXPECT_EQ(copies.refusal(), ErrorKind::NotPermitted);
}

TEST(KeyCopies, WithASecondNameAreRefused) {
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    fs::create_hard_link(copies.folder / "keys.2", copies.folder / "elsewhere");

    EXPECT_EQ(copies.refusal(), ErrorKind::NotPermitted);
}

TEST(KeyCopies, ThatAreNoFilesAreRefusedWithoutWaiting) {
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    fs::remove(copies.folder / "keys");
    ASSERT_EQ(::mkfifo((copies.folder / "keys").c_str(), 0600), 0);

    EXPECT_EQ(copies.refusal(), ErrorKind::NotPermitted);
}

TEST(KeyCopies, ThatMayNotBeReadAreRefused) {
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "root may read everything";
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    fs::permissions(copies.folder / "keys", fs::perms::none);

    EXPECT_EQ(copies.refusal(), ErrorKind::NotPermitted);
}

TEST(KeyCopies, StayAsTheyAreWhenTheDiskIsFull) {
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    const auto before = snapshotOf(copies.folder.path());

    const auto written = [&] {
        const SmallFilesOnly full(1000);
        return writeKeys(copies.folder.path(), aKeyFile(4));
    }();

    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, ErrorKind::NoRoom);
    EXPECT_EQ(snapshotOf(copies.folder.path()), before);
}

TEST(KeyCopies, StayAsTheyAreWhereNothingMayBeWritten) {
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "root may write everywhere";
    const Copies copies(textOf(aKeyFile(3)), textOf(aKeyFile(3)));
    fs::permissions(copies.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);

    EXPECT_EQ(writeKeys(copies.folder.path(), aKeyFile(4)).error().kind, ErrorKind::NotPermitted);
    EXPECT_EQ(contentOf(copies.folder / "keys"), textOf(aKeyFile(3)));
}

// An old second copy would go on opening with a passphrase that has been changed.
TEST(KeyCopies, OfWhichOnlyTheFirstCanBeWrittenAreOne) {
    const Copies copies(textOf(aKeyFile(3)), "");
    fs::remove(copies.folder / "keys.2");
    fs::create_directory(copies.folder / "keys.2");

    ASSERT_TRUE(writeKeys(copies.folder.path(), aKeyFile(4)));

    EXPECT_EQ(contentOf(copies.folder / "keys"), textOf(aKeyFile(4)));
    EXPECT_FALSE(fs::exists(copies.folder / "keys.2"));
}

TEST(KeyCopies, AreMendedOneByOne) {
    const Copies copies("damaged", textOf(aKeyFile(3)));

    ASSERT_TRUE(mendKeys(copies.folder / "keys", aKeyFile(3)));

    EXPECT_EQ(contentOf(copies.folder / "keys"), textOf(aKeyFile(3)));
    EXPECT_FALSE(readKeys(copies.folder.path())->toMend.has_value());
}

} // namespace
} // namespace leeward::vault
