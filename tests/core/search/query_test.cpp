#include "core/search/query.h"

#include <gtest/gtest.h>

namespace leeward::search {
namespace {

using Terms = std::vector<std::string>;

/// The parts of \p text that are marked for what was typed.
Terms marked(std::string_view text, std::string_view typed) {
    Terms parts;
    for (const Match& match : matchesIn(text, parse(typed), 100))
        parts.emplace_back(text.substr(match.start, match.length));
    return parts;
}

TEST(Parse, TakesWordsApartAtWhiteSpace) {
    EXPECT_EQ(parse("  Quiet\tevening\u3000sea ").terms, (Terms{"quiet", "evening", "sea"}));
}

TEST(Parse, KeepsAPhraseTogether) {
    EXPECT_EQ(parse("\"by the  sea\" calm").terms, (Terms{"by the sea", "calm"}));
}

TEST(Parse, TakesCurlyQuotesAsQuotes) {
    EXPECT_EQ(parse("“by the sea”").terms, (Terms{"by the sea"}));
}

TEST(Parse, EndsAnOpenQuoteAtTheEnd) {
    EXPECT_EQ(parse("calm \"by the").terms, (Terms{"calm", "by the"}));
}

TEST(Parse, TakesAQuoteInAWordForItsEnd) {
    EXPECT_EQ(parse("one\"two three\"four").terms, (Terms{"one", "two three", "four"}));
}

TEST(Parse, FindsNoTermInNothing) {
    EXPECT_TRUE(parse("").isEmpty());
    EXPECT_TRUE(parse(" \"\" \" \" ").isEmpty());
    EXPECT_TRUE(parse("\u0301").isEmpty()) << "a mark without a letter";
}

TEST(Parse, NamesATermOnce) {
    EXPECT_EQ(parse("Sea SEA sea").terms, (Terms{"sea"}));
}

TEST(Parse, DropsTermsBeyondTheLimit) {
    EXPECT_EQ(parse("a b c d e f g h i j k l m n o p q r s").terms.size(), kMaxTerms);
}

TEST(MatchesIn, FindsNothingForAnEmptyQuery) {
    EXPECT_TRUE(marked("anything", "").empty());
}

TEST(MatchesIn, GivesPlacesInBytesOfTheText) {
    EXPECT_EQ(matchesIn("é sea, Sea", parse("sea"), 100), (std::vector<Match>{{3, 3}, {8, 3}}));
}

TEST(MatchesIn, StopsAtTheLimit) {
    EXPECT_EQ(matchesIn("sea sea sea", parse("sea"), 2).size(), 2U);
    EXPECT_TRUE(matchesIn("sea", parse("sea"), 0).empty());
}

TEST(MatchesIn, FindsEveryTermInOrder) {
    EXPECT_EQ(marked("The sea was calm, the sea.", "calm sea"), (Terms{"sea", "calm", "sea"}));
}

TEST(MatchesIn, PrefersTheLongerTermAtOnePlace) {
    EXPECT_EQ(marked("seaside", "sea seaside"), (Terms{"seaside"}));
}

TEST(MatchesIn, FindsAPhraseAcrossALineBreak) {
    EXPECT_EQ(marked("down by\n the sea", "\"by the sea\""), (Terms{"by\n the sea"}));
}

TEST(MatchesIn, IgnoresAccentsWrittenEitherWay) {
    EXPECT_EQ(marked("caf\u00E9, cafe\u0301s", "cafe"), (Terms{"caf\u00E9", "cafe\u0301"}));
    EXPECT_EQ(marked("cafe", "café"), (Terms{"cafe"}));
}

TEST(MatchesIn, FindsSharpSAsTwo) {
    EXPECT_EQ(marked("die Straße", "strasse"), (Terms{"Straße"}));
    EXPECT_EQ(marked("STRASSE", "straße"), (Terms{"STRASSE"}));
    EXPECT_EQ(marked("Maß", "s"), (Terms{"ß"})) << "once, though it holds two";
}

TEST(MatchesIn, TakesTurkishDottedAndDotlessIForOne) {
    EXPECT_EQ(marked("İstanbul'da IŞIK", "istanbul ışık"), (Terms{"İstanbul", "IŞIK"}));
}

TEST(MatchesIn, TakesFinalSigmaForSigma) {
    EXPECT_EQ(marked("ο δρόμος", "ΔΡΌΜΟΣ"), (Terms{"δρόμος"}));
}

TEST(MatchesIn, FindsArabicWithAndWithoutVowels) {
    EXPECT_EQ(marked("مُحَمَّد هنا", "محمد"), (Terms{"مُحَمَّد"}));
}

TEST(MatchesIn, FindsHindiWordsAndNoOthers) {
    EXPECT_EQ(marked("मैं हिन्दी में", "हिन्दी"), (Terms{"हिन्दी"}));
    EXPECT_TRUE(marked("का", "कि").empty());
}

TEST(MatchesIn, FindsThaiAndChineseInsideALine) {
    EXPECT_EQ(marked("ฉันอยู่ที่นี่", "ที่นี่"), (Terms{"ที่นี่"}));
    EXPECT_EQ(marked("今天很安静。", "安静"), (Terms{"安静"}));
}

TEST(MatchesIn, FindsASyllableOfHangulWhileItIsTyped) {
    EXPECT_EQ(marked("한국", "하"), (Terms{"한"}));
}

TEST(MatchesIn, FindsEmojiWithTheirParts) {
    EXPECT_EQ(marked("us 👩‍👩‍👧 three", "👩‍👩‍👧"), (Terms{"👩‍👩‍👧"}));
    EXPECT_EQ(marked("warm ❤️ tea", "❤"), (Terms{"❤️"})) << "with its variation selector";
}

TEST(MatchesIn, TakesFullWidthForNarrow) {
    EXPECT_EQ(marked("Ｑｕｉｅｔ", "quiet"), (Terms{"Ｑｕｉｅｔ"}));
}

TEST(MatchesIn, TakesALetterUnderTenThousandMarksWhole) {
    std::string zalgo = "a";
    for (int i = 0; i < 10000; ++i)
        zalgo += "\u0301";
    EXPECT_EQ(marked(zalgo + "b", "a"), Terms{zalgo});
}

TEST(MatchesIn, GoesPastIllFormedBytes) {
    EXPECT_EQ(marked("\xFF\xE2\x82 sea", "sea"), (Terms{"sea"}));
}

} // namespace
} // namespace leeward::search
