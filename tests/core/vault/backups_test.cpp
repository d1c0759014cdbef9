#include "core/vault/backups.h"

#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;

TEST(Backups, AreThoseOfOneSpaceAlone) {
    const tests::TempFolder folder;
    fs::create_directory(folder / "backups");
    const SpaceFileName name{1, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef};
    for (const char* file : {"0123456789abcdef-1.db", "0123456789abcdef-2.db", "1123456789abcdef-1.db"})
        tests::putContent(folder.path() / "backups" / file, "x");
    EXPECT_EQ(backupsOf(folder.path(), name).size(), 2U);
    removeBackups(folder.path(), name);
    EXPECT_TRUE(backupsOf(folder.path(), name).empty());
    EXPECT_TRUE(fs::exists(folder / "backups/1123456789abcdef-1.db"));
}

TEST(Backups, AreNoneWhereThereIsNoFolder) {
    const tests::TempFolder folder;
    EXPECT_TRUE(backupsOf(folder.path(), {}).empty());
}

} // namespace
} // namespace leeward::vault
