#include "core/transfer/time_zone.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

constexpr base::Time kSummer{std::chrono::sys_days(std::chrono::year(2026) / 7 / 14)};
constexpr base::Time kWinter{std::chrono::sys_days(std::chrono::year(2026) / 1 / 14)};

TEST(TimeZone, KnowsSummerAndWinter) {
    EXPECT_EQ(offsetIn("Europe/Madrid", kSummer), std::chrono::minutes(120));
    EXPECT_EQ(offsetIn("Europe/Madrid", kWinter), std::chrono::minutes(60));
    EXPECT_EQ(offsetIn("Asia/Kathmandu", kWinter), std::chrono::minutes(345));
    EXPECT_EQ(offsetIn("UTC", kWinter), std::chrono::minutes(0));
}

TEST(TimeZone, SaysNothingOfWhatNoClockShowsToday) {
    constexpr base::Time kLongAgo{std::chrono::sys_days(std::chrono::year(1800) / 1 / 14)};
    EXPECT_EQ(offsetIn("Asia/Manila", kLongAgo), std::nullopt);
}

TEST(TimeZone, LooksForNothingElse) {
    for (const char* name : {"", "Moon/Base", "/etc/localtime", "../zoneinfo/UTC", ":UTC"})
        EXPECT_EQ(offsetIn(name, kWinter), std::nullopt) << name;
}

} // namespace
} // namespace leeward::transfer
