#include "core/store/bin_clock.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using namespace std::chrono;

constexpr base::Time kToday{sys_days(year(2026) / 11 / 21)};

class BinClock : public testing::Test {
protected:
    /// Days counted in all.
    double at(base::Time now) {
        const auto counted = letBinTimePass(m_space.database(), now);
        return duration<double, days::period>(milliseconds(counted.value())).count();
    }

    tests::ASpace m_space{privateMigrations()};
};

TEST_F(BinClock, CountsFromItsFirstMoment) {
    EXPECT_EQ(at(kToday), 0);
    EXPECT_EQ(at(kToday + hours(36)), 1.5);
    EXPECT_EQ(at(kToday + days(4)), 4);
}

TEST_F(BinClock, CountsAWeekAtMostWhateverTheClockSays) {
    at(kToday);
    EXPECT_EQ(at(kToday + days(60)), 7);
    EXPECT_EQ(at(sys_days(year(2100) / 1 / 1)), 14);
    EXPECT_EQ(at(base::Time::max()), 21);
}

TEST_F(BinClock, CountsNothingWhenTheClockGoesBack) {
    at(kToday);
    at(kToday + days(3));
    EXPECT_EQ(at(base::Time(milliseconds(0))), 3);
    EXPECT_EQ(at(base::Time::min()), 3);
    EXPECT_EQ(at(sys_days(year(1) / 1 / 2)), 4);
}

} // namespace
} // namespace leeward::store
