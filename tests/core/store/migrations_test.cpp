#include "core/store/migrations.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::store {
namespace {

std::int64_t numberFrom(sql::Database& database, const char* sql) {
    auto statement = database.prepare(sql).value();
    EXPECT_TRUE(statement.step().value());
    return statement.integer(0);
}

std::string textFrom(sql::Database& database, const char* sql) {
    auto statement = database.prepare(sql).value();
    EXPECT_TRUE(statement.step().value());
    return statement.text(0);
}

TEST(Migrations, MakeWhatTheyAreComparedWith) {
    tests::ASpace own(privateMigrations());
    EXPECT_TRUE(own.tryToReopen());
    tests::ASpace shared(sharedMigrations(), sql::Trust::Hostile);
    EXPECT_TRUE(shared.tryToReopen());
}

TEST(Migrations, OnlyGoUp) {
    for (const auto migrations : {privateMigrations(), sharedMigrations()})
        for (std::size_t i = 0; i < migrations.size(); ++i)
            EXPECT_EQ(migrations[i].number, static_cast<std::int64_t>(i) + 1);
}

TEST(Migrations, MakeNothingButStrictTablesAndIndexes) {
    for (const auto migrations : {privateMigrations(), sharedMigrations()}) {
        tests::ASpace space(migrations);
        EXPECT_EQ(
            numberFrom(space.database(), "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"), 0);
        EXPECT_EQ(numberFrom(space.database(), "SELECT count(*) FROM pragma_table_list"
                                               " WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'"),
                  0);
    }
}

TEST(Migrations, KeepNoTimesInASharedSpace) {
    tests::ASpace space(sharedMigrations());
    auto columns = space.database()
                       .prepare("SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                                " WHERE c.name LIKE '%\\_ms' ESCAPE '\\' OR c.name LIKE '%\\_at%' ESCAPE '\\'"
                                " OR c.name LIKE '%time%' OR c.name LIKE '%date%'")
                       .value();
    EXPECT_FALSE(columns.step().value()) << columns.text(0);
}

/// What a shared space holds to the letter: whoever edits a released migration locks people out of it.
TEST(Migrations, OfASharedSpaceAreNeverEdited) {
    tests::ASpace space(sharedMigrations());
    EXPECT_EQ(textFrom(space.database(), "SELECT group_concat(type || ' ' || name, ', ') FROM"
                                         " (SELECT type, name FROM sqlite_master ORDER BY name)"),
              "table closeness, table departed, table kept_notice, table passage, table person, table plan_line,"
              " index plan_line_by_place, table plan_step, table space, index sqlite_autoindex_plan_line_1,"
              " index sqlite_autoindex_suggestion_1, index sqlite_autoindex_suggestion_2, table suggestion,"
              " table suggestion_step");
}

/// A column that is added leaves a text that the library writes. Another library must write the same one, or a space
/// that was brought up to date by either does not open with the other.
TEST(Migrations, LeaveTheSameTextWhicheverLibraryRanThem) {
    for (const auto migrations : {privateMigrations(), sharedMigrations()}) {
        tests::ASpace space(migrations);
        const std::string text =
            textFrom(space.database(), "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'plan_line'");
        EXPECT_EQ(text.substr(text.find("    is_removed")),
                  "    is_removed INTEGER NOT NULL CHECK(is_removed IN (0, 1))\n"
                  ", contrary TEXT NOT NULL DEFAULT '',"
                  " clause INTEGER NOT NULL DEFAULT 0 CHECK(clause BETWEEN 0 AND 255),"
                  " is_ticked INTEGER NOT NULL DEFAULT 0 CHECK(is_ticked IN (0, 1)),"
                  " is_stricter INTEGER NOT NULL DEFAULT 0 CHECK(is_stricter IN (0, 1))) STRICT");
    }
}

TEST(Migrations, LeaveTheSameTextOfEntriesWhicheverLibraryRanThem) {
    tests::ASpace space(privateMigrations());
    const std::string text =
        textFrom(space.database(), "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'entry'");
    EXPECT_EQ(text.substr(text.find("    removed_at_ms")),
              "    removed_at_ms INTEGER\n"
              ", distress_before INTEGER CHECK(distress_before BETWEEN 0 AND 10),"
              " distress_after INTEGER CHECK(distress_after BETWEEN 0 AND 10), prompt TEXT NOT NULL DEFAULT '',"
              " is_free INTEGER NOT NULL DEFAULT 0 CHECK(is_free IN (0, 1)),"
              " is_ticked INTEGER NOT NULL DEFAULT 0 CHECK(is_ticked IN (0, 1)), removed_count_ms INTEGER) STRICT");
}

} // namespace
} // namespace leeward::store
