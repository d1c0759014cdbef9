#include "core/store/closeness.h"

#include "tests/support/a_plan_of_two.h"

namespace leeward::store {
namespace {

using records::Closeness;
using records::ClosenessToday;
using std::chrono::days;

class ClosenessTest : public tests::APlanOfTwo {
protected:
    std::int64_t rows() {
        auto count = shared().prepare("SELECT count(*) FROM closeness").value();
        EXPECT_TRUE(count.step().value());
        return count.integer(0);
    }

    std::chrono::sys_days m_today{days{20000}};
    ClosenessOfDay m_mine{shared(), m_listeners, m_ada};
    ClosenessOfDay m_theirs{shared(), m_listeners, m_ben};
};

TEST_F(ClosenessTest, EachChoosesBeforeTheOthersShows) {
    ASSERT_TRUE(m_theirs.choose(Closeness::Space, m_today));
    EXPECT_EQ(m_mine.on(m_today), ClosenessToday{});
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    EXPECT_EQ(m_mine.on(m_today), (ClosenessToday{Closeness::SameRoom, Closeness::Space}));
    EXPECT_EQ(m_theirs.on(m_today), (ClosenessToday{Closeness::Space, Closeness::SameRoom}));
}

TEST_F(ClosenessTest, AnotherChoiceTakesThePlaceOfTheFirst) {
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    ASSERT_TRUE(m_mine.choose(Closeness::Space, m_today));
    EXPECT_EQ(m_mine.on(m_today)->mine, Closeness::Space);
    EXPECT_EQ(rows(), 1);
}

TEST_F(ClosenessTest, IsGoneAtMidnight) {
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    ASSERT_TRUE(m_theirs.choose(Closeness::Space, m_today));
    EXPECT_EQ(m_mine.on(m_today + days{1}), ClosenessToday{});
    EXPECT_EQ(rows(), 0);
}

TEST_F(ClosenessTest, AForgedDayDoesNotOutliveToday) {
    ASSERT_TRUE(m_theirs.choose(Closeness::Space, m_today + days{300}));
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    EXPECT_EQ(rows(), 1);
}

TEST_F(ClosenessTest, IsTakenBackWithNothingLeft) {
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    ASSERT_TRUE(m_mine.takeBack());
    EXPECT_EQ(rows(), 0);
}

TEST_F(ClosenessTest, AChoiceThatIsNoneIsNotShown) {
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    ASSERT_TRUE(m_theirs.choose(static_cast<Closeness>(77), m_today));
    EXPECT_EQ(m_mine.on(m_today)->theirs, std::nullopt);
}

TEST_F(ClosenessTest, ChoosingAndTakingBackAreTold) {
    std::vector<Changed> heard;
    const auto subscription = m_listeners.subscribe([&heard](const Changed& changed) { heard.push_back(changed); });
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    ASSERT_TRUE(m_mine.takeBack());
    EXPECT_EQ(heard, (std::vector<Changed>{ClosenessChosen{}, ClosenessChosen{}}));
}

TEST_F(ClosenessTest, LookingWritesNothing) {
    ASSERT_TRUE(m_mine.choose(Closeness::SameRoom, m_today));
    const std::int64_t before = shared().totalChanges();
    ASSERT_TRUE(m_mine.on(m_today));
    EXPECT_EQ(shared().totalChanges(), before);
}

} // namespace
} // namespace leeward::store
