#include "core/sql/fences.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::sql {
namespace {

constexpr Migration kOneTable[] = {{1, "CREATE TABLE thing(id INTEGER PRIMARY KEY, words TEXT) STRICT;"}};

TEST(Fences, NobodyAttachesAnotherFile) {
    for (const Trust trust : {Trust::Own, Trust::Hostile}) {
        tests::ASpace space(kOneTable, trust);
        EXPECT_FALSE(space.database().run("ATTACH ':memory:' AS other"));
    }
}

TEST(Fences, TheSchemaCannotBeWrittenAsATable) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("PRAGMA writable_schema=ON"));
    EXPECT_FALSE(space.database().run("UPDATE sqlite_master SET sql = 'x'"));
}

TEST(Fences, NoExtensionIsLoaded) {
    tests::ASpace space(kOneTable);
    EXPECT_FALSE(space.database().run("SELECT load_extension('x')"));
}

TEST(Fences, ATriggerDoesNothingEvenWhereItStands) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("CREATE TRIGGER t AFTER INSERT ON thing BEGIN DELETE FROM thing; END"));
    ASSERT_TRUE(space.database().run("INSERT INTO thing VALUES(1, 'kept')"));
    Statement read = space.database().prepare("SELECT count(*) FROM thing").value();
    ASSERT_TRUE(read.step().value());
    EXPECT_EQ(read.integer(0), 1);
}

TEST(Fences, AViewIsNotRead) {
    tests::ASpace space(kOneTable);
    ASSERT_TRUE(space.database().run("CREATE VIEW v AS SELECT 1"));
    EXPECT_FALSE(space.database().prepare("SELECT * FROM v"));
}

TEST(Fences, InAHostileSpaceOnlyPlainWorkIsDone) {
    tests::ASpace space(kOneTable, Trust::Hostile);
    ASSERT_TRUE(space.database().run("INSERT INTO thing VALUES(1, 'words')"));
    ASSERT_TRUE(space.database().run("UPDATE thing SET words = upper(words)"));
    ASSERT_TRUE(space.database().run("DELETE FROM thing"));
    for (const char* refused : {
             "CREATE VIEW v AS SELECT 1",
             "CREATE TRIGGER t AFTER INSERT ON thing BEGIN SELECT 1; END",
             "CREATE VIRTUAL TABLE f USING fts5(words)",
             "CREATE TEMP TABLE t(id INTEGER)",
             "PRAGMA writable_schema=ON",
             "PRAGMA journal_mode=OFF",
             "PRAGMA temp_store=FILE",
             "PRAGMA foreign_keys=OFF",
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
         })
        EXPECT_EQ(space.database().run(refused).error(), Error::Constraint) << refused;
    EXPECT_FALSE(space.database().run("SELECT sqlcipher_export('main')"));
}

TEST(Fences, AHostileSpaceHoldsNoLargeText) {
    tests::ASpace space(kOneTable, Trust::Hostile);
    const std::string large(2 * 1024 * 1024, 'x');
    EXPECT_EQ(space.database().run("INSERT INTO thing VALUES(1, ?)", large).error(), Error::TooLarge);
}

} // namespace
} // namespace leeward::sql
