#include "core/transfer/front_matter.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

using List = std::vector<std::string>;

TEST(FrontMatter, IsWhatStandsBetweenTheFences) {
    const FrontMatter matter = frontMatterOf("---\ntitle: Rain\n---\nText\n");
    EXPECT_EQ(matter.value("title"), "Rain");
    EXPECT_EQ(matter.body, "Text\n");
}

TEST(FrontMatter, MayEndWithDots) {
    EXPECT_EQ(frontMatterOf("---\ntitle: Rain\n...\nText").body, "Text");
}

TEST(FrontMatter, IsAbsentInPlainText) {
    const FrontMatter matter = frontMatterOf("title: Rain\n---\n");
    EXPECT_FALSE(matter.has("title"));
    EXPECT_EQ(matter.body, "title: Rain\n---\n");
}

TEST(FrontMatter, ThatIsNeverClosedIsText) {
    const FrontMatter matter = frontMatterOf("---\ntitle: Rain\n");
    EXPECT_FALSE(matter.has("title"));
    EXPECT_EQ(matter.body, "---\ntitle: Rain\n");
}

TEST(FrontMatter, ThatIsTooLongIsText) {
    const std::string text = "---\ntitle: " + std::string(600'000, 'x') + "\n---\n";
    EXPECT_FALSE(frontMatterOf(text).has("title"));
}

TEST(FrontMatter, KnowsKeysInAnyCase) {
    EXPECT_EQ(frontMatterOf("---\nTitle: Rain\n---\n").value("title"), "Rain");
}

TEST(FrontMatter, TakesQuotesAndCommentsOff) {
    const FrontMatter matter =
        frontMatterOf("---\na: \"two: \\\"words\\\" \\u00e9\"\nb: 'it''s'\nc: plain # said\n---\n");
    EXPECT_EQ(matter.value("a"), "two: \"words\" é");
    EXPECT_EQ(matter.value("b"), "it's");
    EXPECT_EQ(matter.value("c"), "plain");
}

TEST(FrontMatter, ReadsListsInEveryForm) {
    const FrontMatter matter =
        frontMatterOf("---\na: [\"x, y\", \"z\"]\nb: [x, 'y' ,z]\nc:\n  - x\n  - \"y\"\nd: x, y\n---\n");
    EXPECT_EQ(matter.list("a"), (List{"x, y", "z"}));
    EXPECT_EQ(matter.list("b"), (List{"x", "y", "z"}));
    EXPECT_EQ(matter.list("c"), (List{"x", "y"}));
    EXPECT_EQ(matter.list("d"), (List{"x", "y"}));
    EXPECT_EQ(matter.list("e"), List{});
}

TEST(FrontMatter, KeepsCommasInAValueThatIsNoList) {
    EXPECT_EQ(frontMatterOf("---\ntitle: Rain, at last\n---\n").value("title"), "Rain, at last");
}

TEST(FrontMatter, PassesOverWhatItDoesNotUnderstand) {
    const FrontMatter matter = frontMatterOf("---\n# said\nnonsense\n- lost\n  nested: x\n: y\ntitle: Rain\n---\n");
    EXPECT_EQ(matter.value("title"), "Rain");
    EXPECT_FALSE(matter.has("nested"));
}

TEST(FrontMatter, LetsNoNulIn) {
    const FrontMatter matter = frontMatterOf("---\na: \"x\\u0000y\"\nb: [\"x\\u0000y\", \"z\"]\n---\n");
    EXPECT_EQ(matter.value("a").find('\0'), std::string_view::npos);
    EXPECT_EQ(matter.list("b"), (List{"z"}));
}

TEST(Quoted, IsReadBackExactly) {
    const std::string value = "\"quotes\", \\ back, # no comment: é 🙂\t\n'";
    const std::string text = "---\na: " + quotedValue(value) + "\nb: " + quotedList({value, "x, y"}) + "\n---\n";
    const FrontMatter matter = frontMatterOf(text);
    EXPECT_EQ(matter.value("a"), value);
    EXPECT_EQ(matter.list("b"), (List{value, "x, y"}));
}

} // namespace
} // namespace leeward::transfer
