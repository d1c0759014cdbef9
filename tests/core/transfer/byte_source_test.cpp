#include "core/transfer/byte_source.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <sys/stat.h>

namespace leeward::transfer {
namespace {

TEST(FileSource, GivesTheFileInPieces) {
    const tests::TempFolder folder;
    std::ofstream(folder / "a") << "12345";
    auto source = std::move(FileSource::open(folder / "a", {})).value();
    std::string piece(3, '\0');
    EXPECT_EQ(source.read(piece), 3U);
    EXPECT_EQ(piece, "123");
    EXPECT_EQ(source.read(piece), 2U);
    EXPECT_EQ(source.read(piece), 0U);
}

TEST(FileSource, IsNoFolderAndNoPipe) {
    const tests::TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(FileSource::open(folder.path(), {}).error(), ImportProblem::NotKnown);
    EXPECT_EQ(FileSource::open(folder / "pipe", {}).error(), ImportProblem::NotKnown);
    EXPECT_EQ(FileSource::open(folder / "none", {}).error(), ImportProblem::NotFound);
}

TEST(FileSource, StopsAtTheLimitWhateverItGrowsTo) {
    const tests::TempFolder folder;
    std::ofstream(folder / "a") << "12345";
    EXPECT_EQ(FileSource::open(folder / "a", {.bytes = 4}).error(), ImportProblem::TooMuch);
    auto source = std::move(FileSource::open(folder / "a", {.bytes = 5})).value();
    std::ofstream(folder / "a", std::ios::app) << "67890";
    std::string piece(20, '\0');
    EXPECT_EQ(source.read(piece).error(), ImportProblem::TooMuch);
}

} // namespace
} // namespace leeward::transfer
