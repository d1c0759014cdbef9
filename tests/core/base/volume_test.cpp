#include "core/base/volume.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace leeward::base {
namespace {

TEST(SyncVolumeOf, SyncsTheVolumeOfAFolder) {
    const tests::TempFolder folder;
    EXPECT_TRUE(syncVolumeOf(folder.path()));
}

TEST(SyncVolumeOf, NeedsAFolder) {
    const tests::TempFolder folder;
    EXPECT_EQ(syncVolumeOf(folder / "none").error(), FileError::NotFound);
}

} // namespace
} // namespace leeward::base
