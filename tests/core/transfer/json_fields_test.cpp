#include "core/transfer/json_fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;

TEST(JsonFields, AreEmptyWhereThereAreNone) {
    const json object = {{"a", nullptr}};
    JsonFields fields(object);
    EXPECT_FALSE(fields.has("a"));
    EXPECT_EQ(fields.text("a"), "");
    EXPECT_FALSE(fields.flag("b"));
    EXPECT_EQ(fields.number("b"), std::nullopt);
    EXPECT_THAT(fields.texts("b"), testing::IsEmpty());
    EXPECT_EQ(fields.refusal(), std::nullopt);
}

TEST(JsonFields, RememberTheFirstThatIsWrong) {
    const json object = {{"text", std::string("a\0b", 3)}, {"number", 1.5}, {"flag", 1}, {"list", {1}}};
    JsonFields fields(object);
    EXPECT_EQ(fields.number("number"), std::nullopt);
    EXPECT_EQ(fields.refusal(), Refusal::WrongField);
    (void)fields.text("text");
    EXPECT_EQ(fields.refusal(), Refusal::WrongField);
    for (const char* name : {"flag", "list", "text"}) {
        JsonFields others(object);
        (void)others.flag(name);
        EXPECT_EQ(others.refusal(), Refusal::WrongField) << name;
    }
    JsonFields text(object);
    (void)text.text("text");
    EXPECT_EQ(text.refusal(), Refusal::HasNul);
}

} // namespace
} // namespace leeward::transfer
