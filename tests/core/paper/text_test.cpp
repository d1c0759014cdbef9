#include "core/paper/text.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::paper {
namespace {

constexpr Style kStyle{Family::Reading, 12, 17};

std::string repeated(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t index = 0; index < count; ++index)
        all += text;
    return all;
}

TEST(Text, LanguagesAreWrittenFromTheLeftOrFromTheRight) {
    for (const auto* language : {"ar", "he", "fa-IR", "ur_PK", "yi"})
        EXPECT_EQ(directionOf(language), Direction::RightToLeft) << language;
    for (const auto* language : {"en-GB", "arn", "de", "el", ""})
        EXPECT_EQ(directionOf(language), Direction::LeftToRight) << language;
}

TEST(Text, LinesAreNoWiderThanTheyMayBe) {
    const auto text = Typesetter("en-GB").set(repeated("light and water ", 40), kStyle, 200);
    EXPECT_GT(text->lineCount(), 10U);
    EXPECT_LE(text->inkWidth(), 200);
}

TEST(Text, AWordWiderThanALineIsBroken) {
    const auto text = Typesetter("en-GB").set(std::string(2000, 'x'), kStyle, 200);
    EXPECT_GT(text->lineCount(), 10U);
    EXPECT_LE(text->inkWidth(), 200);
}

TEST(Text, LinesAreAsFarApartAsTheStyleSays) {
    const auto text = Typesetter("en-GB").set("light\nwater", kStyle, 200);
    EXPECT_EQ(text->lineCount(), 2U);
    EXPECT_NEAR(text->height(), 34, 0.01);
}

TEST(Text, AnEmptyTextHasALine) {
    const auto text = Typesetter("en-GB").set("", kStyle, 200);
    EXPECT_EQ(text->lineCount(), 1U);
    EXPECT_EQ(text->inkWidth(), 0);
}

TEST(Text, OnlyWholeLinesFit) {
    const auto text = Typesetter("en-GB").set("a\nb\nc", kStyle, 200);
    EXPECT_EQ(text->fitting(0, 33), 1U);
    EXPECT_EQ(text->fitting(0, 34.01), 2U);
    EXPECT_EQ(text->fitting(2, 500), 1U);
    EXPECT_EQ(text->fitting(0, 3), 0U);
}

TEST(Text, ControlCharactersTakeTheRoomOfASpace) {
    const Typesetter typesetter("en-GB");
    EXPECT_DOUBLE_EQ(typesetter.set("a\x01\x1b", kStyle, 200)->inkWidth(),
                     typesetter.set("a  ", kStyle, 200)->inkWidth());
}

} // namespace
} // namespace leeward::paper
