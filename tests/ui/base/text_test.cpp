#include "ui/base/text.h"

#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(Text, TurnsIntoQtsAndBackUnchanged) {
    const std::string words = "Zo\u00eb \U0001F469\u200D\U0001F680 e\u0301";

    EXPECT_EQ(toUtf8(toQt(words)), words);
}

TEST(Text, KeepsANulInTheMiddle) {
    const std::string words("a\0b", 3);

    EXPECT_EQ(toUtf8(toQt(words)), words);
}

TEST(Text, IllFormedBytesAreReplaced) {
    EXPECT_EQ(toQt("a\xFF"), QStringLiteral("a\uFFFD"));
}

TEST(Text, ADayIsSaidWithoutItsYear) {
    const tests::FixedClock clock;

    EXPECT_EQ(dayText(clock.localNow()), QStringLiteral("Saturday 14 March"));
}

TEST(Text, ATimeIsReadAsItWasWhereItWasWritten) {
    const tests::FixedClock clock; // 20:15 in Greenwich, one hour east

    EXPECT_EQ(timeText(clock.localNow()), QStringLiteral("21:15"));
}

TEST(Text, ADayTurnsAtLocalMidnight) {
    tests::FixedClock clock;
    clock.advance(std::chrono::hours(3)); // 23:15 in Greenwich, 00:15 here

    EXPECT_EQ(dayText(clock.localNow()), QStringLiteral("Sunday 15 March"));
}

TEST(Text, AMonthHasItsYear) {
    const tests::FixedClock clock;

    EXPECT_EQ(monthText(clock.localNow()), QStringLiteral("March 2026"));
}

} // namespace
} // namespace leeward::ui
