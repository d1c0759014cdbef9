// Linked with plain SQLite on purpose, as a mistake in packaging would be: nothing may be written in plain.
#include "core/sql/opening.h"

#include "core/base/file.h"
#include "tests/support/a_space.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

// Plain SQLite has no keys; a library that took them and did nothing would be worse, so that is what is tried.
extern "C" int sqlite3_key_v2(sqlite3*, const char*, const void*, int) {
    return SQLITE_OK;
}

namespace leeward::sql {
namespace {

TEST(PlainSqlite, SaysThatItIsNoCipher) {
    EXPECT_EQ(cipherVersion(), "");
}

TEST(PlainSqlite, CreatesNothing) {
    const tests::TempFolder folder;
    EXPECT_EQ(Database::create(folder / "a.db", tests::testKey()).error(), Error::NotEncrypted);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(PlainSqlite, OpensNothingAndChangesNothing) {
    const tests::TempFolder folder;
    const base::Bytes before(8192, 0x5A);
    ASSERT_TRUE(base::createFile(folder / "a.db", before));
    EXPECT_EQ(Database::open(folder / "a.db", tests::testKey(), Trust::Own).error(), Error::NotEncrypted);
    EXPECT_EQ(base::readFile(folder / "a.db", 1 << 20), before);
}

TEST(PlainSqlite, IsNoticedByWhatItWroteAsWell) {
    const tests::TempFolder folder;
    ASSERT_TRUE(base::createFile(folder / "a.db", {}));
    sqlite3* connection = nullptr;
    ASSERT_TRUE(connect(folder / "a.db", connection));
    EXPECT_TRUE(writeMark(connection));
    EXPECT_EQ(refusePlainFile(connection).error(), Error::NotEncrypted);
    EXPECT_EQ(sqlite3_close(connection), SQLITE_OK);
}

} // namespace
} // namespace leeward::sql
