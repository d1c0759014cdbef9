#include "core/sql/schema.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::sql {
namespace {

constexpr Migration kThree[] = {
    {1, "CREATE TABLE one(id INTEGER PRIMARY KEY) STRICT;"},
    {2, "CREATE TABLE two(id INTEGER PRIMARY KEY) STRICT; CREATE INDEX two_by_id ON two(id);"},
    {3, "ALTER TABLE one ADD COLUMN words TEXT;"},
};
constexpr std::span<const Migration> kAll(kThree);

TEST(Migrate, GoesFromAnyVersionToTheLast) {
    for (std::size_t from = 0; from <= kAll.size(); ++from) {
        tests::ASpace space(kAll.first(from));
        ASSERT_TRUE(migrate(space.database(), kAll));
        EXPECT_EQ(schemaVersion(space.database()), 3);
        EXPECT_TRUE(compareSchema(space.database(), kAll)) << "from " << from;
    }
}

TEST(Migrate, DoesNotTouchANewerSchema) {
    tests::ASpace space(kAll);
    EXPECT_EQ(migrate(space.database(), kAll.first(2)).error(), Error::NewerVersion);
    EXPECT_TRUE(compareSchema(space.database(), kAll));
}

TEST(Migrate, StopsBeforeTheStepThatFailsAndKeepsTheOnesBefore) {
    constexpr Migration kBroken[] = {kThree[0],
                                     {2, "CREATE TABLE two(id INTEGER) STRICT; CREATE TABLE one(id INTEGER);"}};
    tests::ASpace space({});
    EXPECT_FALSE(migrate(space.database(), kBroken));
    EXPECT_EQ(schemaVersion(space.database()), 1);
    EXPECT_TRUE(compareSchema(space.database(), kAll)) << "nothing of the second is there";
}

TEST(CompareSchema, AcceptsAnOlderVersionThatIsNotMigratedYet) {
    tests::ASpace space(kAll.first(1));
    EXPECT_TRUE(compareSchema(space.database(), kAll));
}

TEST(CompareSchema, RefusesANewerVersion) {
    tests::ASpace space(kAll);
    EXPECT_EQ(compareSchema(space.database(), kAll.first(2)).error(), Error::NewerVersion);
}

TEST(CompareSchema, NoticesWhateverIsForeign) {
    for (const char* forged : {
             "CREATE TABLE more(id INTEGER);",
             "CREATE VIEW more AS SELECT 1;",
             "CREATE TRIGGER more AFTER INSERT ON one BEGIN SELECT 1; END;",
             "CREATE INDEX more ON one(words);",
             "CREATE VIRTUAL TABLE more USING fts5(words);",
             "CREATE VIRTUAL TABLE more USING rtree(id, a, b);",
             "DROP TABLE two;",
             "DROP INDEX two_by_id;",
             "ALTER TABLE one ADD COLUMN more TEXT;",
             "ALTER TABLE one RENAME COLUMN words TO sentences;",
             "DROP TABLE two; CREATE TABLE two(id INTEGER PRIMARY KEY); CREATE INDEX two_by_id ON two(id);",
             "PRAGMA user_version=2;",
             "PRAGMA user_version=-1;",
             "ANALYZE;",
         }) {
        tests::ASpace space(kAll);
        ASSERT_TRUE(space.database().run(forged)) << forged;
        EXPECT_EQ(compareSchema(space.database(), kAll).error(), Error::ForeignSchema) << forged;
        EXPECT_EQ(space.tryToReopen().error(), Error::ForeignSchema) << forged;
    }
}

TEST(CompareSchema, NoticesForgeriesInAHostileSpaceToo) {
    tests::ASpace space(kAll, Trust::Hostile);
    space.close();
    {
        auto forger = Database::open(space.path(), tests::testKey(), Trust::Own);
        ASSERT_TRUE(forger);
        ASSERT_TRUE(forger->run("CREATE TRIGGER more AFTER INSERT ON one BEGIN DELETE FROM two; END;"));
    }
    EXPECT_EQ(space.tryToReopen().error(), Error::ForeignSchema);
}

} // namespace
} // namespace leeward::sql
