#include "core/content/body.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace leeward::content {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Kinds and words, without the spans.
std::vector<std::pair<BlockKind, std::string>> told(const Body& body) {
    std::vector<std::pair<BlockKind, std::string>> all;
    for (const Block& block : body)
        all.emplace_back(block.kind, block.text.words);
    return all;
}

std::pair<BlockKind, std::string> block(BlockKind kind, std::string words) {
    return {kind, std::move(words)};
}

} // namespace

TEST(Body, HasParagraphsHeadingsListsStepsAndQuotes) {
    const Body body = bodyFrom("One line\nand its end.\n\n## Heading\nText.\n\n- one\n- two\n\n1. first\n2. second\n"
                               "\n> Said\n> in two lines.\n\n> Said by another.\n");
    EXPECT_THAT(told(body),
                ElementsAre(block(BlockKind::Paragraph, "One line and its end."), block(BlockKind::Heading, "Heading"),
                            block(BlockKind::Paragraph, "Text."), block(BlockKind::Item, "one"),
                            block(BlockKind::Item, "two"), block(BlockKind::Step, "first"),
                            block(BlockKind::Step, "second"), block(BlockKind::Quote, "Said in two lines."),
                            block(BlockKind::Quote, "Said by another.")));
    EXPECT_EQ(body[6].number, 2);
}

TEST(Body, OfNothingIsEmpty) {
    EXPECT_THAT(bodyFrom(""), IsEmpty());
    EXPECT_THAT(bodyFrom("\n\n \n"), IsEmpty());
}

TEST(Body, KeepsHtmlAndImagesAsWords) {
    const Body body = bodyFrom("<script>x()</script> ![seen](https://example.org/a.png) [go](http://example.org)\n");
    ASSERT_EQ(body.size(), 1U);
    EXPECT_EQ(body[0].text.words, "<script>x()</script> ![seen](https://example.org/a.png) [go](http://example.org)");
}

TEST(TextMarks, BecomeSpansOfPlainWords) {
    const Text text = textFrom("It is *said* and **meant**.");
    EXPECT_EQ(text.words, "It is said and meant.");
    EXPECT_THAT(text.spans, ElementsAre(Span{6, 4, Emphasis::Light}, Span{15, 5, Emphasis::Strong}));
}

TEST(TextMarks, WithoutTheirOtherHalfStayWhereTheyAre) {
    EXPECT_EQ(textFrom("2 * 3").words, "2 * 3");
    EXPECT_EQ(textFrom("**cut off").words, "**cut off");
    EXPECT_EQ(textFrom("****").words, "****");
    EXPECT_THAT(textFrom("**cut off").spans, IsEmpty());
}

TEST(StepParts, AreLargeSmallAndHint) {
    const StepWords step = stepWordsOf(textFrom("**Look.** Slowly. *If it helps: one thing.*"));
    EXPECT_EQ(step.large, "Look.");
    EXPECT_EQ(step.small, "Slowly.");
    EXPECT_EQ(step.hint, "If it helps: one thing.");
}

TEST(StepParts, MayBeAbsent) {
    EXPECT_EQ(stepWordsOf(textFrom("**Look.**")).large, "Look.");
    EXPECT_EQ(stepWordsOf(textFrom("**Look.**")).small, "");
    EXPECT_EQ(stepWordsOf(textFrom("Only this *now* and then.")).small, "Only this now and then.");
    EXPECT_EQ(stepWordsOf(textFrom("*All of it light.*")).hint, "All of it light.");
}

} // namespace leeward::content
