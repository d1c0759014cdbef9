#include "core/vault/folder_lock.h"
#include "tests/e2e/cli/running_cli.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/small_files_only.h"

#include <unistd.h>

// Every number that the manual promises, by the real program; and that a refusal leaves each byte as it was.

namespace leeward::tests {
namespace {

namespace fs = std::filesystem;

/// A sanitizer can't be told not to look for leaks in a program that runs with other rights than its starter's.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kCanBecomeOrdinary = false;
#else
constexpr bool kCanBecomeOrdinary = true;
#endif

/// The status of a call that must leave the vault's folder as it is.
int refusalOf(const AVault& vault, const Call& call) {
    const auto before = snapshotOf(vault.folder());
    const Answer answer = cli(call);
    EXPECT_EQ(snapshotOf(vault.folder()), before) << call.words.front();
    EXPECT_FALSE(answer.errors.empty()) << call.words.front();
    return answer.status;
}

/// Both copies with a number of the header changed, and the checksum right.
void forgeKeys(const AVault& vault, std::size_t at, char value) {
    std::string keys = contentOf(vault.keys());
    keys[at] = value;
    const auto checksum = secret::checksum(base::bytesOf(keys).first(4064));
    std::copy(checksum.begin(), checksum.end(), keys.begin() + 4064);
    putContent(vault.keys(), keys);
    putContent(vault.secondKeys(), keys);
}

TEST(ExitStatus, Is0OnceItIsDone) {
    const AVault vault;

    EXPECT_EQ(cli({.words = {"check", vault.folder()}}).status, 0);
    EXPECT_EQ(cli({.words = {"--help"}, .passphrase = std::nullopt}).status, 0);
    EXPECT_EQ(cli({.words = {"--version"}, .passphrase = std::nullopt}).status, 0);
}

TEST(ExitStatus, Is1WhenTheWordsAreNotUnderstood) {
    const AVault vault;
    const std::string folder = vault.folder();

    EXPECT_EQ(refusalOf(vault, {.words = {"open", folder}}), 1);
    EXPECT_EQ(refusalOf(vault, {.words = {"show", folder}}), 1);
    EXPECT_EQ(refusalOf(vault, {.words = {"list", folder, "more"}}), 1);
    EXPECT_EQ(refusalOf(vault, {.words = {"export", folder, folder + "/../out", "--format", "pdf"}}), 1);
    EXPECT_EQ(refusalOf(vault, {.words = {"list", folder, "--name", "x"}}), 1);
}

TEST(ExitStatus, Is1WhenAPassphraseComesAsAnArgument) {
    const AVault vault;
    const std::string folder = vault.folder();

    for (const char* const option : {"--passphrase", "--password", "-p"})
        EXPECT_EQ(
            refusalOf(vault, {.words = {"list", folder, option, std::string(kFirstPassphrase)}, .passphrase = {}}), 1);
}

TEST(ExitStatus, Is1WhenThereIsNowhereToAskForAPassphrase) {
    const AVault vault;
    const std::string folder = vault.folder();

    EXPECT_EQ(refusalOf(vault, {.words = {"list", folder}, .passphrase = {}}), 1);
    EXPECT_EQ(refusalOf(vault, {.words = {"list", folder, "--passphrase-fd", "17"}, .passphrase = {}}), 1);
    EXPECT_EQ(refusalOf(vault, {.words = {"list", folder},
                                .passphrase = {},
                                .under = {"env", "LEEWARD_PASSPHRASE=" + std::string(kFirstPassphrase)}}),
              1);
}

TEST(ExitStatus, Is2WhenThePassphraseIsWrong) {
    const AVault vault;

    for (const char* const command : {"check", "list", "write", "add-person", "change-passphrase"})
        EXPECT_EQ(refusalOf(vault, {.words = {command, vault.folder()},
                                    .input = "words",
                                    .passphrase = std::string(kNextPassphrase)}),
                  2);
}

TEST(ExitStatus, Is3WhenBothKeysAreDamaged) {
    const AVault vault;
    putContent(vault.keys(), contentOf(vault.keys()).substr(1));
    putContent(vault.secondKeys(), "");

    EXPECT_EQ(refusalOf(vault, {.words = {"list", vault.folder()}}), 3);
}

TEST(ExitStatus, Is3WhenTheKeysAskForTooMuchWork) {
    const AVault vault;
    forgeKeys(vault, 19, 0x40); // 1 TiB

    EXPECT_EQ(refusalOf(vault, {.words = {"list", vault.folder()}}), 3);
}

TEST(ExitStatus, Is3WhenASpaceIsEmptyCutForeignOrPlain) {
    const AVault vault;
    const fs::path space = vault.spaces().front();
    const std::string whole = contentOf(space);

    for (const std::string& content : {std::string(), whole.substr(0, 8192), whole + "x", std::string(8192, '7'),
                                       std::string("SQLite format 3\0", 16) + whole.substr(16)}) {
        putContent(space, content);
        EXPECT_EQ(refusalOf(vault, {.words = {"check", vault.folder()}}), 3);
    }
}

TEST(ExitStatus, Is3WhenAnotherPersonsFileHasTakenThePlace) {
    const AVault vault(AVault::Two);
    const auto spaces = vault.spaces();
    const std::string last = contentOf(spaces.back());
    for (std::size_t i = spaces.size() - 1; i > 0; --i)
        fs::copy_file(spaces[i - 1], spaces[i], fs::copy_options::overwrite_existing);
    putContent(spaces.front(), last);

    EXPECT_EQ(refusalOf(vault, {.words = {"list", vault.folder()}}), 3);
}

TEST(ExitStatus, Is4WhenTheKeysAreOfANewerFormat) {
    const AVault vault;
    forgeKeys(vault, 8, 2);

    EXPECT_EQ(refusalOf(vault, {.words = {"list", vault.folder()}}), 4);
}

TEST(ExitStatus, Is5WhileTheVaultIsOpenElsewhere) {
    const AVault vault;
    const auto held = vault::FolderLock::take(vault.folder());

    EXPECT_EQ(refusalOf(vault, {.words = {"list", vault.folder()}}), 5);
    EXPECT_EQ(refusalOf(vault, {.words = {"write", vault.folder()}, .input = "words"}), 5);
}

TEST(ExitStatus, Is6WhenThereIsNoRoomAndWhatWasSavedStays) {
    const AVault vault;
    ASSERT_EQ(cli({.words = {"write", vault.folder()}, .input = "Kept before."}).status, 0);
    const std::string before = cli({.words = {"list", vault.folder()}}).output;

    {
        const SmallFilesOnly full(fs::file_size(vault.spaces().front()));
        const Answer answer = cli({.words = {"write", vault.folder()}, .input = std::string(300'000, 'x')});
        EXPECT_EQ(answer.status, 6) << answer.errors;
        EXPECT_EQ(answer.output, "");
    }

    EXPECT_EQ(cli({.words = {"check", vault.folder()}}).status, 0);
    EXPECT_EQ(cli({.words = {"list", vault.folder()}}).output, before);
}

TEST(ExitStatus, Is6WhenAVaultFindsNoRoomAndNothingIsLeft) {
    const TempFolder place;
    const SmallFilesOnly full(2000);

    EXPECT_EQ(createVault(place / "vault").status, 6);
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST(ExitStatus, Is6WhenAnExportFindsNoRoomAndNothingIsLeft) {
    const TempFolder place;
    const AVault vault;
    ASSERT_EQ(cli({.words = {"write", vault.folder()}, .input = std::string(200'000, 'x')}).status, 0);
    const SmallFilesOnly full(100'000);

    EXPECT_EQ(refusalOf(vault, {.words = {"export", vault.folder(), place / "out.json", "--format", "json"}}), 6);
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST(ExitStatus, Is7WhereNothingMayBeWritten) {
    if (!kCanBecomeOrdinary && ::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary() || ::eaccess(cliPath().c_str(), X_OK) != 0)
        GTEST_SKIP() << "root may write everywhere, and nobody else may start the program";
    const TempFolder place;
    const fs::path folder = place / "vault";
    ASSERT_EQ(createVault(folder).status, 0);
    const auto before = snapshotOf(folder);
    constexpr fs::perms kReadOnly = fs::perms::owner_read | fs::perms::owner_exec;
    fs::permissions(folder / "spaces", kReadOnly);
    fs::permissions(folder, kReadOnly);

    EXPECT_EQ(cli({.words = {"write", folder}, .input = "words"}).status, 7);
    EXPECT_EQ(cli({.words = {"add-person", folder}, .newPassphrase = std::string(kSecondPassphrase)}).status, 7);
    fs::permissions(place.path(), kReadOnly);
    EXPECT_EQ(createVault(place / "another").status, 7);
    EXPECT_EQ(snapshotOf(folder), before);
}

TEST(ExitStatus, Is7WhereTheKeysAreALink) {
    const AVault vault;
    fs::rename(vault.keys(), vault.folder() / "elsewhere");
    fs::create_symlink(vault.folder() / "elsewhere", vault.keys());

    EXPECT_EQ(refusalOf(vault, {.words = {"list", vault.folder()}}), 7);
}

TEST(ExitStatus, Is8WhereThereIsNoVault) {
    const TempFolder place;
    putContent(place / "photo.jpg", "x");
    const auto before = snapshotOf(place.path());

    for (const fs::path& folder : {place.path(), place / "missing", place / "photo.jpg"})
        EXPECT_EQ(cli({.words = {"list", folder}}).status, 8) << folder;
    EXPECT_EQ(snapshotOf(place.path()), before);
}

TEST(ExitStatus, Is9WhereSomethingStandsAlready) {
    const AVault vault;
    const TempFolder place;
    putContent(place / "photo.jpg", "x");

    EXPECT_EQ(createVault(vault.folder()).status, 9);
    EXPECT_EQ(createVault(place.path()).status, 9);
    EXPECT_EQ(refusalOf(vault, {.words = {"export", vault.folder(), place / "photo.jpg", "--format", "json"}}), 9);
    EXPECT_EQ(contentOf(place / "photo.jpg"), "x");
    EXPECT_EQ(cli({.words = {"check", vault.folder()}}).status, 0);
}

TEST(ExitStatus, Is9ForAnExportIntoTheVaultOrIntoNoFolder) {
    const AVault vault;
    const std::string folder = vault.folder();

    EXPECT_EQ(refusalOf(vault, {.words = {"export", folder, folder + "/out", "--format", "markdown"}}), 9);
    EXPECT_EQ(refusalOf(vault, {.words = {"export", folder, folder + "/../no/out", "--format", "json"}}), 9);
}

TEST(ExitStatus, Is9ForAnEntryThatIsNotThere) {
    const AVault vault;

    EXPECT_EQ(refusalOf(vault, {.words = {"show", vault.folder(), std::string(32, '0')}}), 9);
    EXPECT_EQ(refusalOf(vault, {.words = {"show", vault.folder(), "first"}}), 9);
}

TEST(ExitStatus, Is9WhenNothingCouldBeBroughtIn) {
    const AVault vault;
    const TempFolder place;
    putContent(place / "picture.png", "x");

    EXPECT_EQ(refusalOf(vault, {.words = {"import", vault.folder(), place.path()}}), 9);
    EXPECT_EQ(refusalOf(vault, {.words = {"import", vault.folder(), place / "missing"}}), 9);
}

} // namespace
} // namespace leeward::tests
