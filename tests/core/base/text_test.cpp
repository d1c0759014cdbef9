#include "core/base/text.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::base {
namespace {

using namespace std::string_literals;

TEST(IsUtf8, AcceptsTextOfAnyScript) {
    EXPECT_TRUE(isUtf8(""));
    EXPECT_TRUE(isUtf8("plain words, longer than eight bytes"));
    EXPECT_TRUE(isUtf8("naïve 日本 مرحبا 🙂 👩‍👩‍👧"));
}

TEST(IsUtf8, AcceptsNul) {
    EXPECT_TRUE(isUtf8("a\0b"s));
}

TEST(IsUtf8, AcceptsNoncharacters) {
    EXPECT_TRUE(isUtf8("\xEF\xBF\xBE"));
}

TEST(IsUtf8, RefusesWhatIsIllFormed) {
    EXPECT_FALSE(isUtf8("\xFF"));
    EXPECT_FALSE(isUtf8("\xC0\xAF")) << "overlong";
    EXPECT_FALSE(isUtf8("\xED\xA0\x80")) << "surrogate";
    EXPECT_FALSE(isUtf8("\xF4\x90\x80\x80")) << "above U+10FFFF";
    EXPECT_FALSE(isUtf8("cut \xE2\x82"));
    EXPECT_FALSE(isUtf8("\x80"));
}

TEST(ToNfc, ComposesWhatWasTypedInPieces) {
    EXPECT_EQ(toNfc("cafe\xCC\x81"), "caf\xC3\xA9");
}

TEST(ToNfc, KeepsCompatibilityForms) {
    EXPECT_EQ(toNfc("ﬁ①"), "ﬁ①");
}

TEST(ToNfc, KeepsNul) {
    EXPECT_EQ(toNfc("\xC3\xA9\0x"s), "\xC3\xA9\0x"s);
}

TEST(ToNfc, RefusesIllFormedText) {
    EXPECT_FALSE(toNfc("ab\xFF"));
}

TEST(Fold, IgnoresCaseAndAccents) {
    EXPECT_EQ(fold("CAFÉ"), "cafe");
    EXPECT_EQ(fold("cafe\xCC\x81"), "cafe");
    EXPECT_EQ(fold("Straße"), "strasse");
    EXPECT_EQ(fold("ΣΊΣΥΦΟΣ"), fold("σίσυφος"));
}

TEST(Fold, MakesFullWidthAndCompatibilityFormsPlain) {
    EXPECT_EQ(fold("Ｑｕｉｅｔ ﬁne ①"), "quiet fine 1");
}

TEST(Fold, DropsWhatIsNeverSeen) {
    EXPECT_EQ(fold("qui\u00ADet"), "quiet") << "soft hyphen";
    EXPECT_EQ(fold("qui\u200Bet"), "quiet") << "zero width space";
}

TEST(Fold, DropsPointsThatMostWritersLeaveOut) {
    EXPECT_EQ(fold("مُحَمَّد"), "محمد");
    EXPECT_EQ(fold("שָׁלוֹם"), "שלום");
    EXPECT_EQ(fold("क़"), "क") << "nukta";
}

TEST(Fold, KeepsMarksThatMakeAnotherWord) {
    EXPECT_NE(fold("कि"), fold("का"));
    EXPECT_NE(fold("शन्ति"), fold("शनति")) << "virama";
    EXPECT_NE(fold("ที่"), fold("ทู่"));
    EXPECT_NE(fold("かぎ"), fold("かき"));
}

TEST(Fold, IsDoneAfterOneRound) {
    for (const char* text : {"ǅemper", "ͅΑ", "İstanbul", "한국어", "ﷺ", "Ⅷ"})
        EXPECT_EQ(fold(fold(text)), fold(text)) << text;
}

TEST(Fold, ShowsIllFormedBytes) {
    EXPECT_EQ(fold("A\xFFZ"), "a\uFFFDz");
}

TEST(Fold, TakesTenThousandMarksOnOneLetter) {
    std::string zalgo = "a";
    for (int i = 0; i < 10000; ++i)
        zalgo += i % 2 == 0 ? "\xCC\x81" : "\xCC\xA7";
    EXPECT_EQ(fold(zalgo), "a");
    EXPECT_TRUE(toNfc(zalgo));
}

TEST(Trimmed, TakesUnicodeWhiteSpaceOffBothEnds) {
    EXPECT_EQ(trimmed("\t \xC2\xA0 two words \xE3\x80\x80\r\n"), "two words");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Trimmed, KeepsWhatIsNotSpace) {
    EXPECT_EQ(trimmed("日本"), "日本");
    EXPECT_EQ(trimmed("\x80\x80"), "\x80\x80") << "ill-formed";
}

TEST(CodePointCount, CountsNoBytes) {
    EXPECT_EQ(codePointCount("naïve 🙂"), 7U);
    EXPECT_EQ(codePointCount(""), 0U);
}

TEST(FirstCodePoints, CutsBetweenThem) {
    EXPECT_EQ(firstCodePoints("日本語", 2), "日本");
    EXPECT_EQ(firstCodePoints("日本", 5), "日本");
    EXPECT_EQ(firstCodePoints("日本", 0), "");
}

} // namespace
} // namespace leeward::base
