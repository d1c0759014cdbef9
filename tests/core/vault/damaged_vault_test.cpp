#include "core/vault/vault.h"

#include "core/secret/seal.h"
#include "tests/support/a_vault.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::AVault;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::putContent;
using tests::snapshotOf;
using tests::TempFolder;

TEST(DamagedKeys, AreMendedFromTheSecondCopy) {
    AVault vault;
    const std::string whole = contentOf(vault.keys());
    putContent(vault.keys(), whole.substr(0, 4000));

    auto session = vault.tryToOpen();

    ASSERT_TRUE(session.has_value());
    EXPECT_TRUE((*session)->notes().keysWereMended);
    EXPECT_EQ(contentOf(vault.keys()), whole);
}

TEST(DamagedKeys, AreMendedWhenTheSecondCopyIsTheBadOne) {
    AVault vault;
    const std::string whole = contentOf(vault.keys());
    fs::remove(vault.secondKeys());

    auto session = vault.tryToOpen();

    ASSERT_TRUE(session.has_value());
    EXPECT_TRUE((*session)->notes().keysWereMended);
    EXPECT_EQ(contentOf(vault.secondKeys()), whole);
}

TEST(DamagedKeys, AreNotMentionedWhenNothingIsWrong) {
    AVault vault;

    EXPECT_FALSE(vault.open()->notes().keysWereMended);
}

TEST(DamagedKeys, ThatAreBehindGiveWayToTheLaterOnes) {
    AVault vault;
    const std::string older = contentOf(vault.keys());
    vault.writeAndClose();
    const std::string later = contentOf(vault.keys());
    putContent(vault.keys(), older);

    auto session = vault.tryToOpen();

    ASSERT_TRUE(session.has_value());
    EXPECT_TRUE((*session)->notes().keysWereMended);
    EXPECT_FALSE((*session)->notes().privateIsOlder);
    EXPECT_EQ(contentOf(vault.keys()), later);
    EXPECT_NE(later, older);
}

TEST(DamagedKeys, WhenBothAreAreNamedAndUntouched) {
    AVault vault;
    std::string flipped = contentOf(vault.keys());
    flipped[2000] = static_cast<char>(flipped[2000] ^ 1);
    putContent(vault.keys(), flipped);
    putContent(vault.secondKeys(), "");
    const auto before = snapshotOf(vault.folder());

    const auto opened = vault.tryToOpen();

    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error(), (Error{ErrorKind::DamagedKeys, vault.keys()}));
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

/// Both copies with a field of the header changed, as somebody does who forges: the checksum is right.
void forge(const AVault& vault, std::size_t at, base::BytesView value) {
    const std::string text = contentOf(vault.keys());
    base::Bytes bytes(text.begin(), text.end());
    std::ranges::copy(value, bytes.begin() + static_cast<std::ptrdiff_t>(at));
    std::ranges::copy(secret::checksum(std::span(bytes).first(4064)), bytes.end() - 32);
    putContent(vault.keys(), std::string(bytes.begin(), bytes.end()));
    putContent(vault.secondKeys(), std::string(bytes.begin(), bytes.end()));
}

TEST(ForgedKeys, OfANewerFormatAreUntouched) {
    AVault vault;
    forge(vault, 8, base::Bytes{2});
    const auto before = snapshotOf(vault.folder());

    EXPECT_EQ(vault.refusal(), ErrorKind::NewerVersion);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(ForgedKeys, ThatAskForTooMuchWorkAreRefusedBeforeAnythingIsAllocated) {
    AVault vault;
    forge(vault, 16, base::Bytes{0, 0, 0, 0x40}); // 1 TiB
    EXPECT_EQ(vault.refusal(), ErrorKind::RefusedCost);
    forge(vault, 16, base::Bytes{0, 0, 0x10, 0}); // 1 GiB
    forge(vault, 12, base::Bytes{0xff, 0xff, 0xff, 0xff});
    EXPECT_EQ(vault.refusal(), ErrorKind::RefusedCost);
}

TEST(ForgedKeys, ThatAskForTooLittleWorkAreRefused) {
    AVault vault;
    forge(vault, 12, base::Bytes{0, 0, 0, 0});
    EXPECT_EQ(vault.refusal(), ErrorKind::RefusedCost);
    forge(vault, 12, base::Bytes{3, 0, 0, 0});
    forge(vault, 16, base::Bytes{8, 0, 0, 0});
    EXPECT_EQ(vault.refusal(), ErrorKind::RefusedCost);
}

TEST(ForgedKeys, WithAnotherSaltOrVaultOpenNothing) {
    AVault vault;
    forge(vault, 24, base::Bytes{1, 2, 3});
    EXPECT_EQ(vault.refusal(), ErrorKind::WrongPassphrase);

    AVault other;
    forge(other, 40, base::Bytes{1, 2, 3});
    EXPECT_EQ(other.refusal(), ErrorKind::WrongPassphrase);
}

/// Puts \p content in place of the one space, and opens.
Error errorWithSpace(AVault& vault, std::string_view content) {
    putContent(vault.spaces().front(), content);
    const auto before = snapshotOf(vault.folder());
    const auto opened = vault.tryToOpen();
    EXPECT_FALSE(opened.has_value());
    EXPECT_EQ(snapshotOf(vault.folder()), before) << "nothing is created, overwritten or lost";
    return opened ? Error{} : opened.error();
}

TEST(DamagedSpace, IsNamed) {
    AVault vault;
    const fs::path space = vault.spaces().front();
    const std::string whole = contentOf(space);

    EXPECT_EQ(errorWithSpace(vault, ""), (Error{ErrorKind::DamagedSpace, space}));
    EXPECT_EQ(errorWithSpace(vault, "x"), (Error{ErrorKind::DamagedSpace, space}));
    EXPECT_EQ(errorWithSpace(vault, whole.substr(0, 4095)), (Error{ErrorKind::DamagedSpace, space}));
    EXPECT_EQ(errorWithSpace(vault, whole.substr(0, 4096)), (Error{ErrorKind::DamagedSpace, space}));
    EXPECT_EQ(errorWithSpace(vault, whole + "x"), (Error{ErrorKind::DamagedSpace, space}));
    EXPECT_EQ(errorWithSpace(vault, std::string(8192, '\0')), (Error{ErrorKind::DamagedSpace, space}));
}

TEST(DamagedSpace, OnItsFirstPageIsNotAWrongPassphrase) {
    AVault vault;
    std::string content = contentOf(vault.spaces().front());
    content[100] = static_cast<char>(content[100] ^ 1);

    EXPECT_EQ(errorWithSpace(vault, content).kind, ErrorKind::DamagedSpace);
}

TEST(DamagedSpace, ThatIsMissingIsNotMade) {
    AVault vault;
    fs::remove(vault.spaces().front());
    const auto before = snapshotOf(vault.folder());

    EXPECT_EQ(vault.refusal(), ErrorKind::DamagedSpace);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(DamagedSpace, ThatIsPlainSqliteIsNotEncrypted) {
    AVault vault;
    const TempFolder folder;
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open((folder / "plain.db").c_str(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE t(x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);

    EXPECT_EQ(errorWithSpace(vault, contentOf(folder / "plain.db")).kind, ErrorKind::NotEncrypted);
}

TEST(DamagedSpace, OfAnotherVaultIsNotTaken) {
    AVault vault;
    const TempFolder folder;
    FixedClock clock;
    FixedRandom random(5);
    ASSERT_TRUE(Vault::create(folder / "x", "Ada", passphrase(kFirstPassphrase), secret::kFloorCost, {clock, random}));
    const fs::path foreign = fs::directory_iterator(folder / "x/spaces")->path();

    EXPECT_EQ(errorWithSpace(vault, contentOf(foreign)).kind, ErrorKind::DamagedSpace);
}

TEST(DamagedSpace, ThatIsALinkIsNotFollowed) {
    AVault vault;
    const fs::path space = vault.spaces().front();
    fs::rename(space, vault.folder() / "elsewhere");
    fs::create_symlink(vault.folder() / "elsewhere", space);

    EXPECT_EQ(vault.refusal(), ErrorKind::NotPermitted);
}

TEST(SwappedSpaces, AreNoticedByWhoeverOpens) {
    AVault vault(AVault::Two);
    const auto files = vault.spaces();
    ASSERT_EQ(files.size(), 3U);

    // Every file in the place of another, in a circle: no one's space is their own any more.
    fs::rename(files[0], files[0].string() + ".x");
    fs::rename(files[1], files[0]);
    fs::rename(files[2], files[1]);
    fs::rename(files[0].string() + ".x", files[2]);
    const auto before = snapshotOf(vault.folder());

    EXPECT_EQ(vault.refusal(kFirstPassphrase), ErrorKind::DamagedSpace);
    EXPECT_EQ(vault.refusal(kSecondPassphrase), ErrorKind::DamagedSpace);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(NothingOfAVault, IsReadableOnTheDisk) {
    AVault vault(AVault::Two);
    FixedRandom random(77);
    FixedClock clock;
    {
        auto session = vault.open();
        ASSERT_TRUE(session->entries().save(tests::anEntry(random, clock, "marker-of-the-text")));
        ASSERT_TRUE(session->ourPlan().save(tests::aWord(random, session->me().id, "marker-of-the-word")));
        ASSERT_TRUE(session->rename("marker-of-the-name"));
    }

    for (const fs::path& file :
         {vault.keys(), vault.secondKeys(), vault.spaces()[0], vault.spaces()[1], vault.spaces()[2]})
        for (const std::string_view word : {"marker-of", "tugboat", "SQLite", "Leeward", "leeward"})
            EXPECT_EQ(contentOf(file).find(word), std::string::npos) << word << " in " << file;
}

} // namespace
} // namespace leeward::vault
