#include "core/transfer/export_part.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::transfer {
namespace {

namespace fs = std::filesystem;

TEST(ExportPart, IsRemovedUnlessItIsFinished) {
    const tests::TempFolder folder;
    {
        ExportPart part(folder / "out");
        std::ofstream(part.path()) << "half";
        part.begin();
    }
    EXPECT_TRUE(fs::is_empty(folder.path()));
    {
        ExportPart part(folder / "out");
        std::ofstream(part.path()) << "whole";
        part.begin();
        ASSERT_TRUE(part.finish());
    }
    EXPECT_TRUE(fs::exists(folder / "out"));
    EXPECT_FALSE(fs::exists(folder / "out.part"));
}

TEST(ExportPart, LeavesAloneWhatIsNotOurs) {
    const tests::TempFolder folder;
    std::ofstream(folder / "out.part") << "theirs";
    { const ExportPart part(folder / "out"); }
    EXPECT_TRUE(fs::exists(folder / "out.part"));
}

TEST(ExportPart, OverwritesNothingThatCameMeanwhile) {
    const tests::TempFolder folder;
    ExportPart part(folder / "out");
    std::ofstream(part.path()) << "whole";
    part.begin();
    std::ofstream(folder / "out") << "theirs";
    EXPECT_EQ(part.finish().error(), base::FileError::Exists);
}

} // namespace
} // namespace leeward::transfer
