#include "ui/journal/date_words.h"

#include <QLocale>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;

/// A moment that a writer's clock shows as these numbers.
base::LocalTime at(int year, int month, int day, int hour, int minute, std::chrono::minutes offset = 0min) {
    const QDateTime shown(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc());
    return {base::Time(std::chrono::milliseconds(shown.toMSecsSinceEpoch())) - offset, offset};
}

class DateWords : public testing::Test {
protected:
    DateWords() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    const base::LocalTime now = at(2026, 11, 18, 9, 0);
};

TEST_F(DateWords, SayTheDayWithoutTheYearInTheSameYear) {
    EXPECT_EQ(dayWords(at(2026, 11, 11, 2, 40), now), QStringLiteral("Wednesday 11 November"));
}

TEST_F(DateWords, SayTheYearOfOtherYears) {
    EXPECT_EQ(dayWords(at(2025, 11, 11, 2, 40), now), QStringLiteral("Tuesday 11 November 2025"));
    EXPECT_EQ(monthWords(at(2025, 11, 11, 2, 40), now), QStringLiteral("November 2025"));
}

TEST_F(DateWords, SayTheTimeInTwentyFourHours) {
    EXPECT_EQ(dayAndTimeWords(at(2026, 11, 11, 22, 4), now), QStringLiteral("Wednesday 11 November, 22:04"));
}

TEST_F(DateWords, SayThePartOfTheDay) {
    EXPECT_EQ(dayAndPartWords(at(2026, 11, 17, 17, 0), now), QStringLiteral("Tuesday 17 November, evening"));
    EXPECT_EQ(weekdayAndPartWords(at(2026, 11, 17, 4, 59)), QStringLiteral("Tuesday night"));
    EXPECT_EQ(weekdayAndPartWords(at(2026, 11, 17, 5, 0)), QStringLiteral("Tuesday morning"));
    EXPECT_EQ(weekdayAndPartWords(at(2026, 11, 17, 12, 0)), QStringLiteral("Tuesday afternoon"));
}

TEST_F(DateWords, KeepToTheClockOfTheWriter) {
    const base::LocalTime farEast = at(2026, 11, 17, 1, 30, 600min);

    EXPECT_EQ(dayAndTimeWords(farEast, now), QStringLiteral("Tuesday 17 November, 01:30"));
}

} // namespace
} // namespace leeward::ui
