#include "core/store/plan_rows.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::PlanLine;

class PlanRows : public testing::Test {
protected:
    tests::FixedRandom m_random;
    PlanLine m_line = tests::aWord(m_random, m_random.newId<records::Person>(), "Harbour");
};

TEST_F(PlanRows, OfOneIdAreTheFirstOfThem) {
    PlanLine twin = m_line;
    twin.text = "Arbour";
    EXPECT_EQ(believable({{1, m_line}, {2, twin}}), std::vector<PlanLine>{m_line});
}

TEST_F(PlanRows, ThatNoRecordOfOursCanBeAreLeftOut) {
    PlanLine forged = tests::aWord(m_random, m_line.owner, "");
    EXPECT_EQ(believable({{1, forged}, {2, m_line}}), std::vector<PlanLine>{m_line});
}

TEST_F(PlanRows, HaveAPlaceThatCanBeSaved) {
    m_line.position = -5;
    EXPECT_EQ(believable({{1, m_line}}).front().position, 0);
    m_line.position = records::kMaxPosition + 1;
    EXPECT_EQ(believable({{1, m_line}}).front().position, records::kMaxPosition);
}

} // namespace
} // namespace leeward::store
