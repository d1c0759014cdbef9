#include "core/store/plan_copies.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::PlanLine;
using records::PlanSection;

class PlanCopiesTest : public testing::Test {
protected:
    tests::FixedRandom m_random;
    Id<Space> m_spaceId = m_random.newId<Space>();
    PlanLine m_line = [this] {
        PlanLine line = tests::aWord(m_random, m_random.newId<records::Person>(), "Harbour");
        line.revision = 3;
        line.steps = {"Stop.", "Bring water."};
        line.note = "Since spring.";
        line.contrary = "Questions.";
        line.isStricter = true;
        return line;
    }();
    tests::ASpace m_own{privateMigrations()};
    PlanCopies m_copies{m_own.database()};
};

TEST_F(PlanCopiesTest, BelongToNoSpaceBeforeTheyBegin) {
    EXPECT_EQ(m_copies.space().value(), std::optional<Id<Space>>());
    ASSERT_TRUE(m_copies.begin(m_spaceId, {}));
    EXPECT_EQ(m_copies.space().value(), std::optional(m_spaceId));
}

TEST_F(PlanCopiesTest, KeepEveryFieldOfALine) {
    ASSERT_TRUE(m_copies.keepOwn(m_line, std::nullopt));
    EXPECT_EQ(m_copies.own(m_line.id).value(), std::optional(m_line));
    EXPECT_EQ(m_copies.own(), std::vector<PlanLine>{m_line});
}

TEST_F(PlanCopiesTest, KeepWhatWasThereBeforeUntilItSettles) {
    PlanLine before = m_line;
    before.text = "Arbour";
    ASSERT_TRUE(m_copies.keepOwn(m_line, before));
    EXPECT_EQ(m_copies.before(), std::vector<PlanLine>{before});
    EXPECT_EQ(m_copies.own(), std::vector<PlanLine>{m_line});
    ASSERT_TRUE(m_copies.settle(m_line.id));
    EXPECT_TRUE(m_copies.before()->empty());
    EXPECT_EQ(m_copies.own()->size(), 1U);
}

TEST_F(PlanCopiesTest, SayThatThereWasNothingBefore) {
    ASSERT_TRUE(m_copies.keepOwn(m_line, std::nullopt));
    EXPECT_EQ(m_copies.before()->front().revision, 0);
}

TEST_F(PlanCopiesTest, ForgetALine) {
    ASSERT_TRUE(m_copies.keepOwn(m_line, std::nullopt));
    ASSERT_TRUE(m_copies.forgetOwn(m_line.id));
    EXPECT_TRUE(m_copies.own()->empty());
    EXPECT_TRUE(m_copies.before()->empty());
}

TEST_F(PlanCopiesTest, KeepTheLastWordingThatWasTalkedThrough) {
    EXPECT_EQ(m_copies.isTalked(PlanSection::WordsAndSignals), false);
    ASSERT_TRUE(m_copies.keepTalked(PlanSection::WordsAndSignals, std::vector{m_line}));
    PlanLine next = tests::aWord(m_random, m_line.owner, "Lantern");
    ASSERT_TRUE(m_copies.keepTalked(PlanSection::WordsAndSignals, std::vector{next}));
    EXPECT_EQ(m_copies.talked(PlanSection::WordsAndSignals), std::vector<PlanLine>{next});
    EXPECT_EQ(m_copies.isTalked(PlanSection::WordsAndSignals), true);
    EXPECT_EQ(m_copies.isTalked(PlanSection::Rituals), false);
    EXPECT_TRUE(m_copies.own()->empty()) << "it is no line of one's own by that";
}

TEST_F(PlanCopiesTest, AnEmptySectionCanBeTalkedThrough) {
    ASSERT_TRUE(m_copies.keepTalked(PlanSection::Rituals, {}));
    EXPECT_EQ(m_copies.isTalked(PlanSection::Rituals), true);
}

TEST_F(PlanCopiesTest, ForgetEverythingForAnotherSpace) {
    ASSERT_TRUE(m_copies.begin(m_spaceId, std::vector{m_line}));
    ASSERT_TRUE(m_copies.keepTalked(PlanSection::WordsAndSignals, std::vector{m_line}));
    ASSERT_TRUE(m_copies.letGo(m_random.newId<records::Suggestion>()));
    ASSERT_TRUE(m_copies.begin(m_random.newId<Space>(), {}));
    EXPECT_TRUE(m_copies.own()->empty());
    EXPECT_TRUE(m_copies.talked(PlanSection::WordsAndSignals)->empty());
    EXPECT_EQ(m_copies.isTalked(PlanSection::WordsAndSignals), false);
    EXPECT_TRUE(m_copies.letGo()->empty());
}

TEST_F(PlanCopiesTest, RememberWhatWasLetGo) {
    const auto suggestion = m_random.newId<records::Suggestion>();
    ASSERT_TRUE(m_copies.letGo(suggestion));
    ASSERT_TRUE(m_copies.letGo(suggestion));
    EXPECT_EQ(m_copies.letGo(), std::set<Id<records::Suggestion>>{suggestion});
}

} // namespace
} // namespace leeward::store
