#include "core/sql/statement.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::sql {
namespace {

using namespace std::string_literals;

constexpr Migration kOneTable[] = {{1, "CREATE TABLE thing(id INTEGER PRIMARY KEY, words TEXT, bytes BLOB) STRICT;"}};

struct Thing;

class StatementTest : public testing::Test {
protected:
    Statement prepared(const char* sql) { return m_space.database().prepare(sql).value(); }
    std::string roundTrip(std::string_view words) {
        EXPECT_TRUE(m_space.database().run("INSERT OR REPLACE INTO thing VALUES(1, ?, NULL)", words));
        Statement read = prepared("SELECT words FROM thing WHERE id = 1");
        EXPECT_TRUE(read.step().value());
        return read.text(0);
    }
    tests::ASpace m_space{kOneTable};
};

TEST_F(StatementTest, KeepsTextToTheByte) {
    for (const std::string& words :
         {""s, "a\0b"s, "'; DROP TABLE thing; --"s, "\u202Eתשע\u202C"s, "👩‍👩‍👧"s, "%s {} ?1"s})
        EXPECT_EQ(roundTrip(words), words);
}

TEST_F(StatementTest, KeepsAnEmptyTextApartFromNothing) {
    ASSERT_TRUE(m_space.database().run("INSERT INTO thing VALUES(1, ?, ?)", std::string_view{}, base::BytesView{}));
    ASSERT_TRUE(m_space.database().run("INSERT INTO thing VALUES(2, ?, ?)", std::nullopt, std::nullopt));
    Statement read = prepared("SELECT words, bytes FROM thing ORDER BY id");
    ASSERT_TRUE(read.step().value());
    EXPECT_FALSE(read.isNull(0));
    EXPECT_FALSE(read.isNull(1));
    ASSERT_TRUE(read.step().value());
    EXPECT_TRUE(read.isNull(0));
    EXPECT_EQ(read.text(0), "");
    EXPECT_TRUE(read.blob(1).empty());
    EXPECT_FALSE(read.step().value());
}

TEST_F(StatementTest, KeepsIdsTimesAndNumbers) {
    const auto id = Id<Thing>::fromHex("000102030405060708090a0b0c0d0e0f").value();
    const base::Time at{std::chrono::milliseconds{-5}};
    Statement read = prepared("SELECT ?, ?, ?, ?");
    read.bindAll(id, at, true, std::optional<int>{});
    ASSERT_TRUE(read.step().value());
    EXPECT_EQ(read.id<Thing>(0), id);
    EXPECT_EQ(read.time(1), at);
    EXPECT_EQ(read.integer(2), 1);
    EXPECT_TRUE(read.isNull(3));
}

TEST_F(StatementTest, AnIdOfAnotherLengthIsNoId) {
    Statement read = prepared("SELECT x'0102'");
    ASSERT_TRUE(read.step().value());
    EXPECT_FALSE(read.id<Thing>(0));
}

TEST_F(StatementTest, CanBeRunAgainAfterFinish) {
    Statement insert = prepared("INSERT INTO thing VALUES(?, ?, NULL)");
    for (int i = 1; i <= 3; ++i) {
        insert.bindAll(i, "words");
        ASSERT_TRUE(insert.finish());
    }
    Statement count = prepared("SELECT count(*) FROM thing");
    ASSERT_TRUE(count.step().value());
    EXPECT_EQ(count.integer(0), 3);
}

TEST_F(StatementTest, WhatIsTooLargeIsNotStoredAsNothing) {
    Statement insert = prepared("INSERT INTO thing VALUES(1, ?, NULL)");
    insert.bind(1, std::string(17 * 1024 * 1024, 'x'));
    EXPECT_EQ(insert.finish().error(), Error::TooLarge);
    Statement count = prepared("SELECT count(*) FROM thing");
    ASSERT_TRUE(count.step().value());
    EXPECT_EQ(count.integer(0), 0);
}

TEST_F(StatementTest, SaysWhenATypeOrKeyDoesNotFit) {
    ASSERT_TRUE(m_space.database().run("INSERT INTO thing VALUES(1, 'a', NULL)"));
    EXPECT_EQ(m_space.database().run("INSERT INTO thing VALUES(1, 'b', NULL)").error(), Error::Constraint);
    EXPECT_EQ(m_space.database().run("INSERT INTO thing VALUES(2, x'00', NULL)").error(), Error::Constraint);
}

TEST_F(StatementTest, DoubleQuotesAreNeverText) {
    EXPECT_FALSE(m_space.database().prepare("SELECT \"no such column\" FROM thing"));
}

TEST_F(StatementTest, AParameterThatIsNotThereIsABrokenPromise) {
    Statement read = prepared("SELECT ?");
    EXPECT_DEATH(read.bind(2, 1), "Broken promise");
}

} // namespace
} // namespace leeward::sql
