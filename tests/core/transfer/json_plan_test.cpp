#include "core/transfer/json_plan.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;

records::PlanLine aFullLine(secret::Random& random) {
    records::PlanLine line{.id = random.newId<records::PlanLine>(), .owner = random.newId<records::Person>()};
    line.kind = records::LineKind::Signal;
    line.level = records::Level::Red;
    line.noticedBy = records::NoticedBy::Touch;
    line.text = "Two taps";
    line.meaning = "Stop now.";
    line.steps = {"Hands off", "Wait"};
    line.contrary = "Asking why";
    line.clause = 3;
    line.note = "Anywhere.";
    line.isTicked = true;
    line.isStricter = true;
    return line;
}

TEST(JsonFromPlan, SaysEveryFieldButWhoseWordsItIs) {
    tests::FixedRandom random;
    const records::PlanLine line = aFullLine(random);
    const json expected = {
        {"id", line.id.toHex()},
        {"plan", "mine"},
        {"kind", "signal"},
        {"section", "words-and-signals"},
        {"level", "red"},
        {"noticedBy", "touch"},
        {"text", "Two taps"},
        {"meaning", "Stop now."},
        {"contrary", "Asking why"},
        {"steps", {"Hands off", "Wait"}},
        {"clause", 3},
        {"note", "Anywhere."},
        {"ticked", true},
        {"stricter", true},
    };
    EXPECT_EQ(json::parse(jsonFrom(line, WhichPlan::Mine)), expected);
}

TEST(JsonFromPlan, SaysThatNothingIsSaid) {
    tests::FixedRandom random;
    const records::PlanLine line{.id = random.newId<records::PlanLine>(), .owner = random.newId<records::Person>()};
    const json object = json::parse(jsonFrom(line, WhichPlan::Ours));
    EXPECT_EQ(object.at("plan"), "ours");
    EXPECT_TRUE(object.at("level").is_null());
    EXPECT_TRUE(object.at("noticedBy").is_null());
    EXPECT_TRUE(object.at("steps").is_array() && object.at("steps").empty());
}

TEST(JsonFromPlan, TakesOneLine) {
    tests::FixedRandom random;
    records::PlanLine line = aFullLine(random);
    line.note = "one\ntwo";
    EXPECT_EQ(jsonFrom(line, WhichPlan::Mine).find('\n'), std::string::npos);
}

} // namespace
} // namespace leeward::transfer
