#include "core/store/used_words.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using Words = std::vector<std::string>;

class UsedWordsTest : public testing::Test {
protected:
    tests::ASpace m_own{privateMigrations()};
    sql::Database& m_database = m_own.database();
};

TEST_F(UsedWordsTest, BeginWithTheMostUsed) {
    ASSERT_TRUE(countUses(m_database, WordKind::Tag, {"sea", "evening", "sea", "alone"}));
    EXPECT_EQ(wordsInUse(m_database, WordKind::Tag), (Words{"sea", "alone", "evening"}));
    EXPECT_EQ(wordsInUse(m_database, WordKind::Feeling), Words{});
}

TEST_F(UsedWordsTest, AreGoneWhenTheLastUseIs) {
    ASSERT_TRUE(countUses(m_database, WordKind::Tag, {"sea", "sea", "evening"}));
    ASSERT_TRUE(takeUsesBack(m_database, WordKind::Tag, {"sea", "evening"}));
    EXPECT_EQ(wordsInUse(m_database, WordKind::Tag), Words{"sea"});
    ASSERT_TRUE(takeUsesBack(m_database, WordKind::Tag, {"sea"}));
    EXPECT_EQ(wordsInUse(m_database, WordKind::Tag), Words{});
}

} // namespace
} // namespace leeward::store
