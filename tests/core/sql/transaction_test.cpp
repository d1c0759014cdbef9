#include "core/sql/transaction.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::sql {
namespace {

constexpr Migration kOneTable[] = {
    {1, "CREATE TABLE thing(id INTEGER PRIMARY KEY, other INTEGER REFERENCES thing(id) DEFERRABLE INITIALLY DEFERRED)"
        " STRICT;"}};

class TransactionTest : public testing::Test {
protected:
    std::int64_t things() {
        Statement count = m_space.database().prepare("SELECT count(*) FROM thing").value();
        return count.step().value() ? count.integer(0) : -1;
    }
    void insert() { ASSERT_TRUE(m_space.database().run("INSERT INTO thing(other) VALUES(NULL)")); }
    tests::ASpace m_space{kOneTable};
};

TEST_F(TransactionTest, KeepsEverythingAtCommit) {
    auto transaction = Transaction::begin(m_space.database());
    ASSERT_TRUE(transaction);
    insert();
    insert();
    ASSERT_TRUE(transaction->commit());
    m_space.reopen();
    EXPECT_EQ(things(), 2);
}

TEST_F(TransactionTest, TakesEverythingBackWithoutCommit) {
    {
        auto transaction = Transaction::begin(m_space.database());
        ASSERT_TRUE(transaction);
        insert();
    }
    EXPECT_EQ(things(), 0);
}

TEST_F(TransactionTest, CanBeMoved) {
    {
        auto first = Transaction::begin(m_space.database());
        ASSERT_TRUE(first);
        Transaction second = std::move(*first);
        insert();
        ASSERT_TRUE(second.commit());
    }
    EXPECT_EQ(things(), 1);
}

TEST_F(TransactionTest, ACommitThatFailsTakesEverythingBack) {
    {
        auto transaction = Transaction::begin(m_space.database());
        ASSERT_TRUE(transaction);
        insert();
        ASSERT_TRUE(m_space.database().run("INSERT INTO thing(other) VALUES(99)"));
        EXPECT_EQ(transaction->commit().error(), Error::Constraint);
    }
    EXPECT_EQ(things(), 0);
    ASSERT_TRUE(Transaction::begin(m_space.database())) << "the next one is not held up";
}

TEST_F(TransactionTest, IsNotNested) {
    auto transaction = Transaction::begin(m_space.database());
    EXPECT_DEATH((void)Transaction::begin(m_space.database()), "Broken promise");
}

} // namespace
} // namespace leeward::sql
