#include "core/base/clock.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>
#include <string>

namespace leeward::base {
namespace {

using namespace std::chrono_literals;

/// Sets the time zone of this process while it lives.
class TimeZone {
public:
    explicit TimeZone(const char* name) {
        if (const char* was = std::getenv("TZ"))
            m_was = was;
        ::setenv("TZ", name, 1);
        ::tzset();
    }
    ~TimeZone() {
        if (m_was.empty())
            ::unsetenv("TZ");
        else
            ::setenv("TZ", m_was.c_str(), 1);
        ::tzset();
    }

private:
    std::string m_was;
};

TEST(SystemClock, IsBetweenTwoLooksAtTheComputersOwn) {
    const auto before = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const Time now = SystemClock().now();
    EXPECT_GE(now, before);
    EXPECT_LE(now, std::chrono::system_clock::now());
}

TEST(SystemClock, KnowsWhatToAddForLocalTime) {
    const TimeZone nepal("<+0545>-5:45");
    EXPECT_EQ(SystemClock().localNow().utcOffset, 345min);
}

TEST(SystemClock, KnowsOffsetsWestOfGreenwich) {
    const TimeZone newfoundland("<-0330>3:30");
    EXPECT_EQ(SystemClock().localNow().utcOffset, -210min);
}

TEST(SystemClock, NeverGoesBackForTimeOuts) {
    const SystemClock clock;
    const auto first = clock.monotonic();
    EXPECT_GE(clock.monotonic(), first);
}

} // namespace
} // namespace leeward::base
