#include "core/store/space_meta.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

class SpaceMetaTest : public testing::Test {
protected:
    tests::FixedRandom m_random;
    Id<Space> m_id = m_random.newId<Space>();
    tests::ASpace m_own{privateMigrations()};
    SpaceMeta m_meta{m_own.database()};
};

TEST_F(SpaceMetaTest, SaysWhatWasBegun) {
    ASSERT_TRUE(m_meta.begin(m_id, SpaceKind::Private));
    EXPECT_EQ(m_meta.id(), m_id);
    EXPECT_EQ(m_meta.kind(), SpaceKind::Private);
    EXPECT_EQ(m_meta.generation(), 0);
}

TEST_F(SpaceMetaTest, IsBegunOnce) {
    ASSERT_TRUE(m_meta.begin(m_id, SpaceKind::Private));
    EXPECT_EQ(m_meta.begin(m_random.newId<Space>(), SpaceKind::Private).error(), sql::Error::Constraint);
    EXPECT_EQ(m_meta.id(), m_id);
}

TEST_F(SpaceMetaTest, ASpaceThatWasNeverBegunIsDamaged) {
    EXPECT_EQ(m_meta.id().error(), sql::Error::Damaged);
    EXPECT_EQ(m_meta.kind().error(), sql::Error::Damaged);
    EXPECT_EQ(m_meta.generation().error(), sql::Error::Damaged);
    EXPECT_EQ(m_meta.advanceGeneration().error(), sql::Error::Damaged);
}

TEST_F(SpaceMetaTest, APrivateSpaceIsNotBegunAsAShared) {
    EXPECT_EQ(m_meta.begin(m_id, SpaceKind::Shared).error(), sql::Error::Constraint);
}

TEST_F(SpaceMetaTest, CountsItsGenerations) {
    ASSERT_TRUE(m_meta.begin(m_id, SpaceKind::Private));
    EXPECT_EQ(m_meta.advanceGeneration(), 1);
    EXPECT_EQ(m_meta.advanceGeneration(), 2);
    m_own.reopen();
    EXPECT_EQ(SpaceMeta(m_own.database()).generation(), 2);
}

TEST_F(SpaceMetaTest, CountsInASharedSpaceToo) {
    tests::ASpace shared(sharedMigrations(), sql::Trust::Hostile);
    SpaceMeta meta(shared.database());
    ASSERT_TRUE(meta.begin(m_id, SpaceKind::Shared));
    EXPECT_EQ(meta.kind(), SpaceKind::Shared);
    EXPECT_EQ(meta.advanceGeneration(), 1);
}

TEST_F(SpaceMetaTest, KeepsChoicesByName) {
    EXPECT_EQ(m_meta.choice("colour").value(), std::nullopt);
    ASSERT_TRUE(m_meta.setChoice("colour", "green"));
    ASSERT_TRUE(m_meta.setChoice("colour", "teal"));
    ASSERT_TRUE(m_meta.setChoice("empty", ""));
    EXPECT_EQ(m_meta.choice("colour").value(), "teal");
    EXPECT_EQ(m_meta.choice("empty").value(), "");
}

} // namespace
} // namespace leeward::store
