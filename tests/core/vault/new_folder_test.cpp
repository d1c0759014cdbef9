#include "core/vault/new_folder.h"

#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::putContent;
using tests::TempFolder;

TEST(NewFolder, IsGoneUnlessItIsKept) {
    const TempFolder place;
    {
        NewFolder folder(place / "a" / "b");
        ASSERT_TRUE(folder.make());
        ASSERT_TRUE(folder.markUnfinished());
        EXPECT_TRUE(isUnfinished(place / "a" / "b"));
    }
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST(NewFolder, StaysWhenItIsKept) {
    const TempFolder place;
    {
        NewFolder folder(place / "a" / "b");
        ASSERT_TRUE(folder.make());
        ASSERT_TRUE(folder.markUnfinished());
        folder.keep();
    }
    EXPECT_TRUE(fs::is_empty(place / "a" / "b"));
}

TEST(NewFolder, LeavesWhatWasThere) {
    const TempFolder place;
    fs::create_directory(place / "a");
    putContent(place / "a" / "keys", "somebody's");
    {
        NewFolder folder(place / "a");
        ASSERT_TRUE(folder.make());
    }
    EXPECT_EQ(tests::contentOf(place / "a" / "keys"), "somebody's");
}

TEST(NewFolder, HasAWholePath) {
    EXPECT_EQ(wholePath("journal"), fs::current_path() / "journal");
}

} // namespace
} // namespace leeward::vault
