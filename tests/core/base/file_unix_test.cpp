#include "core/base/file.h"

#include "tests/support/ordinary_user.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <sys/stat.h>

namespace leeward::base {
namespace {

using tests::OrdinaryUser;
using tests::SmallFilesOnly;
using tests::TempFolder;

constexpr std::size_t kPlenty = 1 << 20;

mode_t modeOf(const std::filesystem::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

/// While it lives, this process makes files for everybody.
class OpenUmask {
public:
    OpenUmask() : m_was(::umask(0)) {}
    ~OpenUmask() { ::umask(m_was); }

private:
    mode_t m_was;
};

TEST(FileUnix, NewFilesAreForTheirOwnerAloneWhateverTheUmask) {
    const TempFolder folder;
    const OpenUmask open;
    ASSERT_TRUE(createFile(folder / "a", {}));
    ASSERT_TRUE(replaceFile(folder / "b", {}));
    ASSERT_TRUE(makePrivateFolder(folder / "c/d"));
    EXPECT_EQ(modeOf(folder / "a"), 0600U);
    EXPECT_EQ(modeOf(folder / "b"), 0600U);
    EXPECT_EQ(modeOf(folder / "c"), 0700U);
    EXPECT_EQ(modeOf(folder / "c/d"), 0700U);
}

TEST(FileUnix, ReplacingTakesAwayWhatOthersCouldRead) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("old")));
    ASSERT_EQ(::chmod((folder / "a").c_str(), 0644), 0);
    ASSERT_TRUE(replaceFile(folder / "a", bytesOf("new")));
    EXPECT_EQ(modeOf(folder / "a"), 0600U);
}

TEST(FileUnix, ALinkIsNotRead) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("x")));
    std::filesystem::create_symlink(folder / "a", folder / "link");
    EXPECT_EQ(readFile(folder / "link", kPlenty).error(), FileError::NotARegularFile);
    EXPECT_EQ(sizeOfOwnFile(folder / "link").error(), FileError::NotARegularFile);
}

TEST(FileUnix, NothingIsCreatedThroughALink) {
    const TempFolder folder;
    std::filesystem::create_symlink(folder / "elsewhere", folder / "a");
    EXPECT_EQ(createFile(folder / "a", bytesOf("x")).error(), FileError::Exists);
    EXPECT_FALSE(std::filesystem::exists(folder / "elsewhere"));
}

TEST(FileUnix, ReplacingALinkLeavesItsTargetAlone) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "target", bytesOf("kept")));
    std::filesystem::create_symlink(folder / "target", folder / "a");
    ASSERT_TRUE(replaceFile(folder / "a", bytesOf("new")));
    EXPECT_EQ(readFile(folder / "target", kPlenty)->size(), 4U);
    EXPECT_FALSE(std::filesystem::is_symlink(folder / "a"));
}

TEST(FileUnix, AFileWithASecondNameIsNotOurs) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("x")));
    std::filesystem::create_hard_link(folder / "a", folder / "b");
    EXPECT_EQ(readFile(folder / "a", kPlenty).error(), FileError::NotOurs);
}

TEST(FileUnix, APipeIsRefusedWithoutWaiting) {
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readFile(folder / "pipe", kPlenty).error(), FileError::NotARegularFile);
}

TEST(FileUnix, ADeviceIsRefused) {
    EXPECT_EQ(readFile("/dev/zero", kPlenty).error(), FileError::NotARegularFile);
}

TEST(FileUnix, SomebodyElsesFileIsNotOurs) {
    const OrdinaryUser ordinary;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "cannot become an ordinary user here";
    EXPECT_EQ(readFile("/etc/passwd", kPlenty).error(), FileError::NotOurs);
}

TEST(FileUnix, AReadOnlyFolderIsNotPermitted) {
    const OrdinaryUser ordinary;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "cannot become an ordinary user here";
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("old")));
    ASSERT_EQ(::chmod(folder.path().c_str(), 0500), 0);
    EXPECT_EQ(createFile(folder / "b", {}).error(), FileError::NotPermitted);
    EXPECT_EQ(replaceFile(folder / "a", bytesOf("new")).error(), FileError::NotPermitted);
    EXPECT_EQ(makePrivateFolder(folder / "c").error(), FileError::NotPermitted);
    EXPECT_EQ(readFile(folder / "a", kPlenty)->size(), 3U);
}

TEST(FileUnix, WithoutRoomTheOldStaysAndNothingIsLeftBeside) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("old")));
    const Bytes large(kPlenty);
    const SmallFilesOnly full(4096);
    EXPECT_EQ(replaceFile(folder / "a", large).error(), FileError::NoRoom);
    EXPECT_EQ(createFile(folder / "b", large).error(), FileError::NoRoom);
    EXPECT_EQ(readFile(folder / "a", kPlenty)->size(), 3U);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.new"));
    EXPECT_FALSE(std::filesystem::exists(folder / "b"));
}

TEST(FileUnix, EveryErrorOfTheSystemIsOfSomeKind) {
    EXPECT_EQ(fileErrorFrom(ENOSPC), FileError::NoRoom);
    EXPECT_EQ(fileErrorFrom(EDQUOT), FileError::NoRoom);
    EXPECT_EQ(fileErrorFrom(EROFS), FileError::NotPermitted);
    EXPECT_EQ(fileErrorFrom(EIO), FileError::Failed);
}

} // namespace
} // namespace leeward::base
