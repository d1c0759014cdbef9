#include "core/records/felt_course.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr FeltDay kFirst{days(20000)};

/// A moment at noon, \p day days after the first one.
FeltMoment on(int day, FeltSafety felt) {
    return {{base::Time((kFirst + days(day)).time_since_epoch()) + 12h, 0min}, felt};
}

TEST(FeltCourse, OfNothingIsNothing) {
    EXPECT_TRUE(courseOf({}, days(3)).empty());
}

TEST(FeltCourse, OfOneDayIsNotDrawn) {
    const std::vector<FeltMoment> moments{on(0, FeltSafety::Safe), on(0, FeltSafety::Uneasy)};
    EXPECT_TRUE(courseOf(moments, days(3)).empty());
}

TEST(FeltCourse, AveragesWhatIsNear) {
    const std::vector<FeltMoment> moments{on(0, FeltSafety::NotSafe), on(2, FeltSafety::InBetween),
                                          on(4, FeltSafety::Safe)};
    const auto strokes = courseOf(moments, days(2));
    ASSERT_EQ(strokes.size(), 1U);
    EXPECT_EQ(strokes[0], (std::vector<CoursePoint>{{kFirst, 2}, {kFirst + days(2), 3}, {kFirst + days(4), 4}}));
}

TEST(FeltCourse, ADayWithSeveralEntriesIsOnePoint) {
    const std::vector<FeltMoment> moments{on(0, FeltSafety::NotSafe), on(0, FeltSafety::InBetween),
                                          on(1, FeltSafety::Safe)};
    const auto strokes = courseOf(moments, days(0));
    ASSERT_EQ(strokes.size(), 1U);
    EXPECT_EQ(strokes[0], (std::vector<CoursePoint>{{kFirst, 2}, {kFirst + days(1), 5}}));
}

TEST(FeltCourse, BreaksAfterTenDaysWithoutAnEntry) {
    const auto near = courseOf(std::vector{on(0, FeltSafety::Safe), on(10, FeltSafety::Safe)}, days(3));
    EXPECT_EQ(near.size(), 1U);

    const auto far = courseOf(std::vector{on(0, FeltSafety::Safe), on(1, FeltSafety::Safe), on(12, FeltSafety::NotSafe),
                                          on(13, FeltSafety::NotSafe)},
                              days(30));
    ASSERT_EQ(far.size(), 2U);
    EXPECT_EQ(far[0].back().level, 5); // nothing reaches across the gap
    EXPECT_EQ(far[1].front().level, 1);
}

TEST(FeltCourse, TheDayIsThatOfTheWritersClock) {
    const base::Time lateEvening = base::Time(kFirst.time_since_epoch()) + 23h;
    EXPECT_EQ(dayOf({lateEvening, 0min}), kFirst);
    EXPECT_EQ(dayOf({lateEvening, 120min}), kFirst + days(1));
}

} // namespace
} // namespace leeward::records
