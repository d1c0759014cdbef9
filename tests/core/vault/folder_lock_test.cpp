#include "core/vault/folder_lock.h"

#include "tests/support/ordinary_user.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace leeward::vault {
namespace {

using tests::OrdinaryUser;
using tests::TempFolder;

ErrorKind refusalOf(const std::filesystem::path& folder) {
    const auto lock = FolderLock::take(folder);
    EXPECT_FALSE(lock.has_value());
    return lock ? ErrorKind::Failed : lock.error().kind;
}

/// What another program sees that tries the same.
bool isFreeForOthers(const std::filesystem::path& folder) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(FolderLock::take(folder) ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0;
}

TEST(FolderLock, IsForOneAtATime) {
    const TempFolder folder;
    const auto lock = FolderLock::take(folder.path());

    ASSERT_TRUE(lock.has_value());
    EXPECT_EQ(refusalOf(folder.path()), ErrorKind::InUse);
    EXPECT_FALSE(isFreeForOthers(folder.path()));
}

TEST(FolderLock, IsFreeAgainWhenItDies) {
    const TempFolder folder;
    auto lock = std::optional(FolderLock::take(folder.path()));

    lock.reset();

    EXPECT_TRUE(isFreeForOthers(folder.path()));
}

TEST(FolderLock, StaysWithItsNewHolderWhenMoved) {
    const TempFolder folder;
    auto first = FolderLock::take(folder.path());

    std::optional second(std::move(*first));
    first = Fail{Error{}};

    EXPECT_FALSE(isFreeForOthers(folder.path()));
    second.reset();
    EXPECT_TRUE(isFreeForOthers(folder.path()));
}

TEST(FolderLock, MeansTheFolderAndNotItsName) {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "a");
    std::filesystem::create_directory_symlink(folder / "a", folder / "b");
    const auto lock = FolderLock::take(folder / "a");

    EXPECT_EQ(refusalOf(folder / "b"), ErrorKind::InUse);
}

TEST(FolderLock, IsNotHandedOnToProgramsStartedFromHere) {
    const TempFolder folder;
    auto lock = std::optional(FolderLock::take(folder.path()));
    int untilDone[2];
    ASSERT_EQ(::pipe(untilDone), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(untilDone[0], STDIN_FILENO);
        ::close(untilDone[1]);
        ::execlp("cat", "cat", nullptr);
        ::_exit(127);
    }
    ::close(untilDone[0]);

    lock.reset();

    // Only an exec() closes the child's copy: wait until it is no longer this program.
    while (
        std::filesystem::read_symlink("/proc/" + std::to_string(child) + "/exe").filename().string().find("leeward") !=
        std::string::npos) {
    }
    EXPECT_TRUE(isFreeForOthers(folder.path()));
    ::close(untilDone[1]);
    int status = 0;
    ::waitpid(child, &status, 0);
}

TEST(FolderLock, MakesNothing) {
    const TempFolder folder;

    const auto lock = FolderLock::take(folder.path());

    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(FolderLock, WorksInAFolderThatMayOnlyBeRead) {
    const OrdinaryUser user;
    const TempFolder folder;
    std::filesystem::permissions(folder.path(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);

    EXPECT_TRUE(FolderLock::take(folder.path()).has_value());
}

TEST(FolderLock, NeedsAFolderThatMayBeRead) {
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "root may read everything";
    const TempFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms::none);

    EXPECT_EQ(refusalOf(folder.path()), ErrorKind::NotPermitted);
}

TEST(FolderLock, OfWhatIsNotThereIsNotAVault) {
    const TempFolder folder;
    std::ofstream(folder / "file") << "x";

    EXPECT_EQ(refusalOf(folder / "missing"), ErrorKind::NotAVault);
    EXPECT_EQ(refusalOf(folder / "file"), ErrorKind::NotAVault);
    EXPECT_FALSE(std::filesystem::exists(folder / "missing"));
}

} // namespace
} // namespace leeward::vault
