#include "ui/journal/markdown_looks.h"

#include <QString>

#include <gtest/gtest.h>

#include <ctime>

namespace leeward::ui {
namespace {

/// The looks of \p line as letters: m mark, h heading, s strong, e emphasis, b both, q quote, a dot for none. A mark
/// is a mark, whatever it stands in.
std::string shown(const char* line, LineStart start = {}) {
    std::string result;
    for (const std::uint8_t look : looksOf(QString::fromUtf8(line), start)) {
        const bool isBoth = (look & StrongLook) && (look & EmphasisLook);
        result += (look & MarkLook)       ? 'm'
                  : isBoth                ? 'b'
                  : (look & StrongLook)   ? 's'
                  : (look & EmphasisLook) ? 'e'
                  : (look & HeadingLook)  ? 'h'
                  : (look & QuoteLook)    ? 'q'
                                          : '.';
    }
    return result;
}

TEST(MarkdownLooks, AHeadingIsMarkedByItsSignsAndASpace) {
    EXPECT_EQ(shown("## What"), "mmmhhhh");
    EXPECT_EQ(shown("##What"), "......");
    EXPECT_EQ(shown("####### a"), ".........");
}

TEST(MarkdownLooks, StarsAndLinesAroundWordsAreEmphasis) {
    EXPECT_EQ(shown("a *b* c"), "..mem..");
    EXPECT_EQ(shown("_b_"), "mem");
    EXPECT_EQ(shown("**b**"), "mmsmm");
    EXPECT_EQ(shown("***b***"), "mmmbmmm");
    EXPECT_EQ(shown("**a *b***"), "mmssmbmmm");
}

TEST(MarkdownLooks, AMarkAloneIsAWord) {
    EXPECT_EQ(shown("3 * 4 * 5"), ".........");
    EXPECT_EQ(shown("*b"), "..");
    EXPECT_EQ(shown("a_b_c"), ".....");
    EXPECT_EQ(shown("\\*b*"), "....");
}

TEST(MarkdownLooks, ListsAndQuotesAreMarkedAtTheirBeginning) {
    EXPECT_EQ(shown("- one"), "mm...");
    EXPECT_EQ(shown("12. one"), "mmmm...");
    EXPECT_EQ(shown("> *b*"), "mmmem");
    EXPECT_EQ(shown("> a"), "mmq");
    EXPECT_EQ(shown("-one"), "....");
}

TEST(MarkdownLooks, PicturesLinksAndHtmlAreWords) {
    const char* line = "![x](https://example.org/a.png) <img src='https://example.org/a.png'>";
    EXPECT_EQ(shown(line), std::string(std::string_view(line).size(), '.'));
}

TEST(MarkdownLooks, APieceOfALongLineGoesOnAsTheLineBegan) {
    EXPECT_EQ(shown("# a", {false, HeadingLook}), "hhh");
    EXPECT_EQ(goingOn(looksOf(u"> a")), QuoteLook);
    EXPECT_EQ(goingOn(looksOf(u"a")), 0);
}

TEST(MarkdownLooks, TimeGrowsWithTheLengthAlone) {
    const auto start = std::clock();
    for (const QString& unit : {QStringLiteral(">"), QStringLiteral("*a "), QStringLiteral("*a*"), QStringLiteral("_"),
                                QStringLiteral("**a *b "), QStringLiteral("![")})
        EXPECT_FALSE(looksOf(unit.repeated(200'000)).empty());

    EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, 2.0);
}

} // namespace
} // namespace leeward::ui
