#include "core/sql/database.h"

#include "core/base/file.h"
#include "tests/support/a_space.h"
#include "tests/support/small_files_only.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <thread>

namespace leeward::sql {
namespace {

namespace fs = std::filesystem;

constexpr Migration kOneTable[] = {{1, "CREATE TABLE thing(id INTEGER PRIMARY KEY, words TEXT) STRICT;"}};
constexpr std::string_view kMarker = "lighthouse-at-the-end-of-the-garden";

bool holds(const fs::path& file, std::string_view words) {
    const auto bytes = base::readFile(file, 64 << 20).value();
    return std::search(bytes.begin(), bytes.end(), words.begin(), words.end()) != bytes.end();
}

std::string answer(Database& database, const char* sql) {
    auto statement = database.prepare(sql).value();
    return statement.step().value() ? statement.text(0) : "(no row)";
}

TEST(CipherVersion, IsOfSqlCipherFour) {
    EXPECT_EQ(cipherVersion().substr(0, 2), "4.");
}

TEST(DatabaseCreate, IsReadableByItsOwnerAloneWhateverTheUmask) {
    const tests::TempFolder folder;
    const mode_t was = ::umask(0);
    auto created = Database::create(folder / "a.db", tests::testKey());
    EXPECT_TRUE(created && created->run("CREATE TABLE t(id INTEGER)"));
    ::umask(was);
    for (const auto& each : fs::directory_iterator(folder.path()))
        EXPECT_EQ(each.status().permissions(), fs::perms::owner_read | fs::perms::owner_write) << each.path();
}

TEST(DatabaseCreate, NeverOverwrites) {
    const tests::TempFolder folder;
    ASSERT_TRUE(base::createFile(folder / "a.db", base::bytesOf("kept")));
    EXPECT_EQ(Database::create(folder / "a.db", tests::testKey()).error(), Error::NotPermitted);
    EXPECT_TRUE(holds(folder / "a.db", "kept"));
}

TEST(DatabaseCreate, LeavesNothingWhereItCannot) {
    const tests::TempFolder folder;
    EXPECT_FALSE(Database::create(folder / "none/a.db", tests::testKey()));
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Database, KeepsNoWordReadableOnTheDisk) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("INSERT INTO thing(words) VALUES(?)", kMarker));
    space.close();
    for (const auto& each : fs::directory_iterator(space.folder().path())) {
        EXPECT_FALSE(holds(each.path(), kMarker)) << each.path();
        EXPECT_FALSE(holds(each.path(), "SQLite")) << each.path();
        EXPECT_FALSE(holds(each.path(), "thing")) << each.path();
    }
    space.reopen();
    EXPECT_EQ(answer(space.database(), "SELECT words FROM thing"), kMarker);
}

TEST(Database, LeavesOneFileAtRest) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("INSERT INTO thing(words) VALUES('x')"));
    space.close();
    for (const auto& each : fs::directory_iterator(space.folder().path()))
        EXPECT_EQ(each.path(), space.path());
}

TEST(Database, WorksAsDecided) {
    tests::ASpace space(kOneTable);
    const std::map<const char*, const char*> decided{
        {"PRAGMA journal_mode", "truncate"},  {"PRAGMA synchronous", "2"},
        {"PRAGMA locking_mode", "exclusive"}, {"PRAGMA secure_delete", "1"},
        {"PRAGMA temp_store", "2"},           {"PRAGMA cache_size", "-16000"},
        {"PRAGMA foreign_keys", "1"},         {"PRAGMA trusted_schema", "0"},
        {"PRAGMA cell_size_check", "1"},      {"PRAGMA mmap_size", "0"},
        {"PRAGMA cipher_page_size", "4096"},  {"PRAGMA cipher_memory_security", "0"},
    };
    for (const auto& [question, decision] : decided)
        EXPECT_EQ(answer(space.database(), question), decision) << question;
}

TEST(Database, CountsWhatChanged) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("INSERT INTO thing(words) VALUES('a'), ('b'), ('c')"));
    ASSERT_TRUE(space.database().run("UPDATE thing SET words = '' WHERE words < ?", "c"));
    EXPECT_EQ(space.database().changes(), 2);
}

TEST(Database, StopsWhenInterrupted) {
    tests::ASpace space(kOneTable);
    auto endless = space.database()
                       .prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
                       .value();
    std::atomic<bool> isDone = false;
    std::thread other([&] {
        while (!isDone)
            space.database().interrupt();
    });
    const auto stopped = endless.step();
    isDone = true;
    other.join();
    EXPECT_EQ(stopped.error(), Error::Interrupted);
}

TEST(Database, FindsEveryPageWhole) {
    for (const Trust trust : {Trust::Own, Trust::Hostile}) {
        tests::ASpace space(kOneTable, trust);
        EXPECT_TRUE(space.database().checkEveryPage());
    }
}

TEST(DatabaseCopy, OpensWithTheNewKeyAlone) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("INSERT INTO thing(words) VALUES(?)", kMarker));
    const fs::path target = space.folder() / "copy.db";
    ASSERT_TRUE(space.database().copyInto(target, tests::testKey(0x77)));
    EXPECT_EQ(Database::open(target, tests::testKey(), Trust::Own).error(), Error::Damaged);
    auto copy = Database::open(target, tests::testKey(0x77), Trust::Own);
    ASSERT_TRUE(copy);
    EXPECT_EQ(answer(*copy, "SELECT words FROM thing"), kMarker);
    EXPECT_TRUE(compareSchema(*copy, kOneTable));
    EXPECT_TRUE(copy->checkEveryPage());
    EXPECT_FALSE(holds(target, kMarker));
}

TEST(DatabaseCopy, IsSmallerOnceWordsAreGone) {
    tests::ASpace space(kOneTable);
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(space.database().run("INSERT INTO thing(words) VALUES(?)", std::string(4000, 'w')));
    ASSERT_TRUE(space.database().run("DELETE FROM thing"));
    const fs::path target = space.folder() / "copy.db";
    ASSERT_TRUE(space.database().copyInto(target, tests::testKey()));
    EXPECT_LT(fs::file_size(target), fs::file_size(space.path()) / 10);
}

TEST(DatabaseCopy, OnAFullDiskSaysSoAndLeavesNothing) {
    tests::ASpace space(kOneTable);
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(space.database().run("INSERT INTO thing(words) VALUES(?)", std::string(4000, 'w')));
    const fs::path target = space.folder() / "copy.db";
    for (const rlim_t limit : {0, 4096, 40960}) {
        const tests::SmallFilesOnly full(limit);
        const auto copied = space.database().copyInto(target, tests::testKey(0x77));
        ASSERT_FALSE(copied);
        EXPECT_EQ(copied.error(), Error::NoRoom) << limit;
        EXPECT_FALSE(fs::exists(target)) << limit;
    }
}

TEST(DatabaseCopy, NeverOverwrites) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(base::createFile(space.folder() / "copy.db", base::bytesOf("kept")));
    EXPECT_EQ(space.database().copyInto(space.folder() / "copy.db", tests::testKey()).error(), Error::NotPermitted);
    EXPECT_TRUE(holds(space.folder() / "copy.db", "kept"));
}

TEST(DatabaseCopy, LeavesTheDatabaseAsItWas) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().copyInto(space.folder() / "copy.db", tests::testKey()));
    EXPECT_FALSE(space.database().run("ATTACH ':memory:' AS other"));
    ASSERT_TRUE(space.database().run("PRAGMA writable_schema=ON"));
    EXPECT_FALSE(space.database().run("UPDATE sqlite_master SET sql = 'x'"));
    EXPECT_TRUE(space.database().run("INSERT INTO thing(words) VALUES('more')"));
}

} // namespace
} // namespace leeward::sql
