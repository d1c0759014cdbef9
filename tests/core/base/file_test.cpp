#include "core/base/file.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace leeward::base {
namespace {

using tests::TempFolder;

constexpr std::size_t kPlenty = 1 << 20;

std::string textIn(const std::filesystem::path& path) {
    const auto bytes = readFile(path, kPlenty);
    return bytes ? std::string(bytes->begin(), bytes->end()) : "(unreadable)";
}

TEST(CreateFile, WritesWhatItIsGiven) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("words")));
    EXPECT_EQ(textIn(folder / "a"), "words");
}

TEST(CreateFile, NeverOverwrites) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("old")));
    EXPECT_EQ(createFile(folder / "a", bytesOf("new")).error(), FileError::Exists);
    EXPECT_EQ(textIn(folder / "a"), "old");
}

TEST(CreateFile, SaysThatTheFolderIsMissing) {
    const TempFolder folder;
    EXPECT_EQ(createFile(folder / "none/a", bytesOf("x")).error(), FileError::NotFound);
}

TEST(ReplaceFile, PutsTheNewInPlaceOfTheOld) {
    const TempFolder folder;
    ASSERT_TRUE(replaceFile(folder / "a", bytesOf("old")));
    ASSERT_TRUE(replaceFile(folder / "a", bytesOf("new")));
    EXPECT_EQ(textIn(folder / "a"), "new");
}

TEST(ReplaceFile, LeavesNothingBeside) {
    const TempFolder folder;
    ASSERT_TRUE(replaceFile(folder / "a", bytesOf("x")));
    const std::filesystem::directory_iterator all(folder.path());
    EXPECT_EQ(std::distance(begin(all), end(all)), 1);
}

TEST(ReplaceFile, GetsPastWhatAnInterruptedOneLeft) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a.new", bytesOf("half")));
    ASSERT_TRUE(replaceFile(folder / "a", bytesOf("whole")));
    EXPECT_EQ(textIn(folder / "a"), "whole");
}

TEST(ReplaceFile, DoesNotReplaceAFolder) {
    const TempFolder folder;
    ASSERT_TRUE(makePrivateFolder(folder / "a"));
    EXPECT_FALSE(replaceFile(folder / "a", bytesOf("x")));
    EXPECT_TRUE(std::filesystem::is_directory(folder / "a"));
    EXPECT_FALSE(std::filesystem::exists(folder / "a.new"));
}

TEST(ReadFile, TellsWhatIsMissing) {
    const TempFolder folder;
    EXPECT_EQ(readFile(folder / "none", kPlenty).error(), FileError::NotFound);
}

TEST(ReadFile, ReadsAnEmptyFile) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", {}));
    EXPECT_TRUE(readFile(folder / "a", 0)->empty());
}

TEST(ReadFile, TakesExactlyTheLimitAndNoMore) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("12345")));
    EXPECT_EQ(readFile(folder / "a", 5)->size(), 5U);
    EXPECT_EQ(readFile(folder / "a", 4).error(), FileError::TooLarge);
}

TEST(ReadFile, RefusesAFolder) {
    const TempFolder folder;
    EXPECT_EQ(readFile(folder.path(), kPlenty).error(), FileError::NotARegularFile);
}

TEST(SizeOfOwnFile, CountsBytes) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", bytesOf("12345")));
    EXPECT_EQ(sizeOfOwnFile(folder / "a"), 5U);
}

TEST(MakePrivateFolder, MakesTheParentsToo) {
    const TempFolder folder;
    ASSERT_TRUE(makePrivateFolder(folder / "a/b/c/"));
    EXPECT_TRUE(std::filesystem::is_directory(folder / "a/b/c"));
}

TEST(MakePrivateFolder, IsContentWithOneThatIsThere) {
    const TempFolder folder;
    EXPECT_TRUE(makePrivateFolder(folder.path()));
}

TEST(MakePrivateFolder, RefusesWhereAFileStands) {
    const TempFolder folder;
    ASSERT_TRUE(createFile(folder / "a", {}));
    EXPECT_EQ(makePrivateFolder(folder / "a").error(), FileError::Exists);
}

TEST(MakePrivateFolder, RefusesAnEmptyPath) {
    EXPECT_EQ(makePrivateFolder({}).error(), FileError::NotFound);
}

TEST(SyncFolder, TellsWhatIsMissing) {
    const TempFolder folder;
    EXPECT_TRUE(syncFolder(folder.path()));
    EXPECT_EQ(syncFolder(folder / "none").error(), FileError::NotFound);
}

} // namespace
} // namespace leeward::base
