#include "core/transfer/timestamp.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

using base::LocalTime;
using base::Time;
using namespace std::chrono;

constexpr minutes kOneHourEast{60};

/// 2026-03-14 20:15:00 UTC.
constexpr Time kMoment{milliseconds{1773519300000}};

std::optional<LocalTime> read(std::string_view text) {
    return timeFrom(text, kOneHourEast);
}

TEST(TimestampOf, WritesLocalTimeWithItsOffset) {
    EXPECT_EQ(timestampOf({kMoment, minutes(60)}), "2026-03-14T21:15:00+01:00");
    EXPECT_EQ(timestampOf({kMoment, minutes(0)}), "2026-03-14T20:15:00+00:00");
    EXPECT_EQ(timestampOf({kMoment, minutes(-210)}), "2026-03-14T16:45:00-03:30");
}

TEST(TimestampOf, WritesMillisecondsWhereThereAreAny) {
    EXPECT_EQ(timestampOf({kMoment + milliseconds(7), minutes(0)}), "2026-03-14T20:15:00.007+00:00");
}

TEST(TimestampOf, WritesTimesBefore1970) {
    EXPECT_EQ(timestampOf({Time(milliseconds(-1)), minutes(0)}), "1969-12-31T23:59:59.999+00:00");
}

TEST(TimeFrom, ReadsBackWhatWasWritten) {
    for (const auto& time : {LocalTime{kMoment, minutes(60)}, LocalTime{kMoment + milliseconds(7), minutes(-210)},
                             LocalTime{Time(milliseconds(-1)), minutes(840)}})
        EXPECT_EQ(timeFrom(timestampOf(time), minutes(5)), time);
}

TEST(TimeFrom, TakesADateForItsFirstMoment) {
    EXPECT_EQ(read("2026-03-14"), (LocalTime{Time(milliseconds(1773442800000)), kOneHourEast}));
}

TEST(TimeFrom, TakesTheUnsaidOffset) {
    EXPECT_EQ(read("2026-03-14 21:15"), (LocalTime{kMoment, kOneHourEast}));
    EXPECT_EQ(read("2026-03-14T21:15:00"), (LocalTime{kMoment, kOneHourEast}));
}

TEST(TimeFrom, TakesOffsetsInAnyOfTheirForms) {
    for (const char* text : {"2026-03-14T20:15Z", "2026-03-14t20:15:00z", "2026-03-14 20:15:00 +00:00",
                             "2026-03-14T20:15:00.000+0000", "2026-03-14T20:15:00,0-00"}) {
        EXPECT_EQ(read(text), (LocalTime{kMoment, minutes(0)})) << text;
    }
}

TEST(TimeFrom, CutsFinerFractions) {
    EXPECT_EQ(read("2026-03-14T20:15:00.0079999Z")->at, kMoment + milliseconds(7));
    EXPECT_EQ(read("2026-03-14T20:15:00.5Z")->at, kMoment + milliseconds(500));
}

TEST(TimeFrom, RefusesWhatIsNoTime) {
    for (const char* text :
         {"", "2026", "2026-3-14", "2026-02-30", "0000-00-00", "2026-13-01", "2026-03-14x", "2026-03-14T",
          "2026-03-14T24:00", "2026-03-14T20:60", "2026-03-14T20:15:61", "2026-03-14T20:15:00.", "yesterday",
          "2026-03-14T20:15+15:00", "2026-03-14T20:15+01:00x", "2026-03-14T20:15+1", "-2026-03-14"}) {
        EXPECT_EQ(read(text), std::nullopt) << text;
    }
}

} // namespace
} // namespace leeward::transfer
