#include "core/transfer/json_reader.h"

#include "tests/support/some_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;
using testing::ElementsAre;

class JsonReader : public testing::Test {
protected:
    Result<void, ImportProblem> read(const std::string& text, std::size_t pieces = 7) {
        tests::SomeBytes bytes(text, pieces);
        const JsonListener listener{.member =
                                        [this](const std::string& name, const json& value) {
                                            m_heard.push_back(name + '=' + value.dump());
                                            return GoOn::Yes;
                                        },
                                    .item =
                                        [this](const std::string& list, const json* item) {
                                            m_heard.push_back(list + ':' + (item ? item->dump() : "too heavy"));
                                            return m_heard.size() == m_stopAfter ? GoOn::No : GoOn::Yes;
                                        },
                                    .read = [](std::uintmax_t) { return GoOn::Yes; }};
        return readJson(bytes, listener);
    }
    ImportProblem problemOf(const std::string& text, std::size_t pieces = 7) {
        const auto done = read(text, pieces);
        EXPECT_FALSE(done) << text.substr(0, 60);
        return done ? ImportProblem::NotFound : done.error();
    }

    std::vector<std::string> m_heard;
    std::size_t m_stopAfter = 0;
};

TEST_F(JsonReader, HandsOverMembersAndItemsInTheirOrder) {
    ASSERT_TRUE(
        read(R"({"a": 1, "list": [{"x": [1, {"y": null}], "z": "w"}, 2, [], null], "o": {"p": [1]}, "b": "t"})"));
    EXPECT_THAT(m_heard, ElementsAre("a=1", R"(list:{"x":[1,{"y":null}],"z":"w"})", "list:2", "list:[]", "list:null",
                                     R"(b="t")"));
}

TEST_F(JsonReader, PassesOverAByteOrderMark) {
    EXPECT_TRUE(read("\xEF\xBB\xBF{\"a\": 1}"));
    EXPECT_THAT(m_heard, ElementsAre("a=1"));
}

TEST_F(JsonReader, TellsUtf16FromBrokenJson) {
    EXPECT_EQ(problemOf(std::string("\xFF\xFE{\0\"\0a\0", 8)), ImportProblem::NotText);
    EXPECT_EQ(problemOf(std::string("\xFE\xFF\0{\0\"", 6)), ImportProblem::NotText);
    EXPECT_EQ(problemOf(std::string("{\0\"\0a\0\"\0", 8)), ImportProblem::NotText);
    EXPECT_EQ(problemOf("{\"a\": \"caf\xE9\"}"), ImportProblem::NotText);
}

TEST_F(JsonReader, RefusesWhatIsNoJson) {
    for (const char* text : {"{\"a\": NaN}", "{\"a\": Infinity}", "{\"a\": 1,}", "{\"a\": 1", "{\"a\": \"b", "{} {}",
                             "{\"a\": 1e999999}", "{'a': 1}", "{\"a\": \"\\ud800\"}", "", "{\"a\" 1}"})
        EXPECT_EQ(problemOf(text), ImportProblem::NotJson) << text;
}

TEST_F(JsonReader, WantsAnObject) {
    EXPECT_EQ(problemOf("[1]"), ImportProblem::NotKnown);
    EXPECT_EQ(problemOf("1"), ImportProblem::NotKnown);
}

TEST_F(JsonReader, GoesNoDeeperThanAnyJournal) {
    EXPECT_EQ(problemOf("{\"list\": " + std::string(100'000, '[') + std::string(100'000, ']') + "}", 65536),
              ImportProblem::TooDeep);
    std::string objects = "{\"a\": ";
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\": ";
    EXPECT_EQ(problemOf(objects, 65536), ImportProblem::TooDeep);
}

TEST_F(JsonReader, TakesNoNumberOfAnyLength) {
    EXPECT_EQ(problemOf("{\"a\": " + std::string(2000, '9'), 65536), ImportProblem::NotJson);
}

TEST_F(JsonReader, HoldsNoItemThatIsTooHeavyAndGoesOn) {
    std::string text = "{\"list\": [[";
    for (int i = 0; i < 400'000; ++i)
        text += "0,";
    ASSERT_TRUE(read(text + "0], {\"a\": 1}]}", 65536));
    EXPECT_THAT(m_heard, ElementsAre("list:too heavy", R"(list:{"a":1})"));
}

TEST_F(JsonReader, StopsWhenAskedTo) {
    m_stopAfter = 2;
    EXPECT_EQ(problemOf(R"({"list": [1, 2, 3]})"), ImportProblem::Stopped);
    EXPECT_EQ(m_heard.size(), 2U);
}

} // namespace
} // namespace leeward::transfer
