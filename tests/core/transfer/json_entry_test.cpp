#include "core/transfer/json_entry.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;

TEST(JsonFrom, SaysEveryField) {
    tests::FixedRandom random;
    const records::Entry entry = tests::aFullEntry(random, tests::FixedClock());
    const json expected = {
        {"id", entry.id.toHex()},
        {"kind", "after-being-close"},
        {"written", "2026-03-14T21:15:00+01:00"},
        {"title", "After the rain"},
        {"parts",
         {{{"question", "felt-safe"}, {"text", "The slow start."}},
          {{"question", "adjust-next-time"}, {"text", "Ask once more."}}}},
        {"feltSafety", "mostly-safe"},
        {"feelings", {"calm", "a bit shy"}},
        {"bodySignals", {"warm hands"}},
        {"tags", {"evening", "slow", "evening walk"}},
        {"forTherapy", true},
        {"draft", false},
        {"distressBefore", 6},
        {"distressAfter", 0},
        {"prompt", "What felt ordinary today?"},
        {"free", true},
    };
    EXPECT_EQ(json::parse(jsonFrom(entry)), expected);
}

TEST(JsonFrom, SaysThatNothingIsSaid) {
    tests::FixedRandom random;
    const json object = json::parse(jsonFrom({.id = random.newId<records::Entry>()}));
    EXPECT_TRUE(object.at("feltSafety").is_null());
    EXPECT_TRUE(object.at("parts").is_array() && object.at("parts").empty());
    EXPECT_TRUE(object.at("tags").is_array() && object.at("tags").empty());
}

TEST(JsonFrom, TakesOneLine) {
    tests::FixedRandom random;
    const std::string line = jsonFrom(tests::anEntry(random, tests::FixedClock(), "one\ntwo"));
    EXPECT_EQ(line.find('\n'), std::string::npos);
}

TEST(JsonExport, IsAnObjectAroundItsEntries) {
    const std::string end = std::string(kJsonPlan) + "3" + std::string(kJsonEnd);
    const auto none = json::parse(std::string(kJsonBegin) + std::string(kJsonPlan) + std::string(kJsonEnd));
    const auto two = json::parse(std::string(kJsonBegin) + "1" + std::string(kJsonBetween) + "2" + end);
    EXPECT_EQ(none.at("format"), "leeward-journal");
    EXPECT_EQ(none.at("version"), 1);
    EXPECT_TRUE(none.at("entries").empty());
    EXPECT_TRUE(none.at("plan").empty());
    EXPECT_EQ(two.at("entries").size(), 2U);
    EXPECT_EQ(two.at("plan").size(), 1U);
}

} // namespace
} // namespace leeward::transfer
