#include "core/transfer/read_day_one.h"

#include "core/transfer/timestamp.h"
#include "tests/support/some_records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;
using records::Entry;

class ReadDayOne : public testing::Test {
protected:
    Result<Entry, Refusal> read(const json& item) { return entryFromDayOne(item, {m_id, m_clock.localNow()}); }
    std::string textFrom(const std::string& text) {
        m_item["text"] = text;
        return textOf(read(m_item).value(), records::Question::Text);
    }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Id<Entry> m_id = m_random.newId<Entry>();
    json m_item = {{"uuid", "81F0F3CA693F484792F76359E9E2ACE8"},
                   {"creationDate", "2026-07-14T20:15:00Z"},
                   {"timeZone", "America/New_York"},
                   {"text", "# A walk\n\nBy the sea."},
                   {"tags", {"sea", "slow"}},
                   {"starred", true},
                   {"location", {{"country", "Nowhere"}}},
                   {"photos", {{{"identifier", "932EECCC"}}}}};
};

TEST_F(ReadDayOne, ReadsTitleTextAndTags) {
    const Entry entry = read(m_item).value();
    EXPECT_EQ(entry.id.toHex(), "81f0f3ca693f484792f76359e9e2ace8");
    EXPECT_EQ(entry.title, "A walk");
    EXPECT_EQ(textOf(entry, records::Question::Text), "By the sea.");
    EXPECT_THAT(entry.tags, testing::ElementsAre("sea", "slow"));
    EXPECT_FALSE(entry.isDraft);
}

TEST_F(ReadDayOne, KeepsTheTimeOfTheZoneThatItWasWrittenIn) {
    EXPECT_EQ(timestampOf(read(m_item)->writtenAt), "2026-07-14T16:15:00-04:00");
    m_item["creationDate"] = "2026-01-14T20:15:00Z";
    EXPECT_EQ(timestampOf(read(m_item)->writtenAt), "2026-01-14T15:15:00-05:00");
}

TEST_F(ReadDayOne, KeepsTheMomentWhereTheZoneIsNone) {
    for (const char* zone : {"Moon/Base", "../../etc/passwd", "/etc/localtime", ""}) {
        m_item["timeZone"] = zone;
        EXPECT_EQ(read(m_item)->writtenAt.utcOffset, m_clock.localNow().utcOffset) << zone;
        EXPECT_EQ(read(m_item)->writtenAt.at, timeFrom("2026-07-14T20:15:00Z", std::chrono::minutes(0))->at);
    }
}

TEST_F(ReadDayOne, TakesOutWherePicturesWere) {
    EXPECT_EQ(textFrom("one\n![](dayone-moment://81F0)\ntwo ![](dayone-moment:/video/81F0)."), "one\n\ntwo .");
    EXPECT_EQ(textFrom("![](dayone-moment://81F0\ntwo"), "![](dayone-moment://81F0\ntwo");
    EXPECT_EQ(textFrom("![](https://example.org/a.png)"), "![](https://example.org/a.png)");
}

TEST_F(ReadDayOne, TakesBackslashesOutWhereTheyMeanNothingHere) {
    EXPECT_EQ(textFrom("1\\. yes\\! \\(so\\) \\*plain\\* a\\\\b end\\"), "1. yes! (so) \\*plain\\* a\\\\b end\\");
}

TEST_F(ReadDayOne, LeavesOutWhatItCannotTake) {
    m_item["text"] = "![](dayone-moment://81F0)";
    m_item["tags"] = json::array();
    EXPECT_EQ(read(m_item).error(), Refusal::NothingInIt);
    m_item["text"] = {1};
    EXPECT_EQ(read(m_item).error(), Refusal::WrongField);
    m_item["creationDate"] = "0000-00-00T00:00:00Z";
    EXPECT_EQ(read(m_item).error(), Refusal::DateNotUnderstood);
}

} // namespace
} // namespace leeward::transfer
