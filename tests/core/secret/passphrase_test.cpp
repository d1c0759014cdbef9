#include "core/secret/passphrase.h"
#include "core/secret/word_list.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace leeward::secret {
namespace {

using Problem = Passphrase::Problem;
using leeward::tests::FixedRandom;

Result<Passphrase, Problem> typed(std::string_view text) {
    return Passphrase::from(base::bytesOf(text));
}

std::string textOf(base::BytesView bytes) {
    return {bytes.begin(), bytes.end()};
}

Strength strength(std::string_view text, const std::vector<std::string>& ownWords = {}) {
    return strengthOf(*typed(text), ownWords);
}

TEST(Passphrase, KeepsSpacesAndSignsAsTyped) {
    const std::string text = "  $HOME \\ \" ' % ; ` \t end ";

    EXPECT_EQ(textOf(typed(text)->bytes().view()), text);
}

TEST(Passphrase, IsTheSameInEitherNormalizationForm) {
    EXPECT_TRUE(typed("caf\u00e9 \u00f1and\u00fa")->equals(*typed("cafe\u0301 n\u0303andu\u0301")));
    EXPECT_TRUE(typed("\ud55c\uae00")->equals(*typed("\u1112\u1161\u11ab\u1100\u1173\u11af")));
}

TEST(Passphrase, KeepsEmojiAndJoiners) {
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467 \u202E\u05d0";

    EXPECT_EQ(textOf(typed(family)->bytes().view()), family);
}

TEST(Passphrase, DoesNotFoldWhatMerelyLooksAlike) {
    EXPECT_FALSE(typed("\ufb01sh")->equals(*typed("fish")));
    EXPECT_FALSE(typed("Fish")->equals(*typed("fish")));
}

TEST(Passphrase, ThatIsEmptyIsNone) {
    EXPECT_EQ(typed("").error(), Problem::Empty);
}

TEST(Passphrase, WithNulIsNone) {
    EXPECT_EQ(typed(std::string_view("har\0bour", 8)).error(), Problem::HasNul);
}

TEST(Passphrase, ThatIsNotUtf8IsNone) {
    EXPECT_EQ(typed("harbour \xff").error(), Problem::NotText);
    EXPECT_EQ(typed("\xed\xa0\x80").error(), Problem::NotText);
}

TEST(Passphrase, MayHave1024BytesAndNoMore) {
    EXPECT_TRUE(typed(std::string(1024, 'a')).has_value());
    EXPECT_EQ(typed(std::string(1025, 'a')).error(), Problem::TooLong);
    EXPECT_EQ(typed(std::string(1 << 20, 'a')).error(), Problem::TooLong);
}

TEST(Passphrase, CopiedIsEqual) {
    const Passphrase one = *typed("a calm harbour");

    EXPECT_TRUE(one.copy().equals(one));
}

TEST(Strength, CountsCharactersAndNotBytes) {
    EXPECT_EQ(strength("elevenchars"), Strength::TooShort);
    EXPECT_EQ(strength("\u65e5\u672c\u8a9e\u65e5\u672c"), Strength::TooShort);
}

TEST(Strength, OfWhatEverybodyTriesIsWeak) {
    EXPECT_EQ(strength("password1234"), Strength::Weak);
    EXPECT_EQ(strength("aaaaaaaaaaaaaaaaaaaaaaaa"), Strength::Weak);
    EXPECT_EQ(strength("qwertyuiopasdf"), Strength::Weak);
}

TEST(Strength, RisesWithWhatIsHardToGuess) {
    EXPECT_GE(strength("tugboat walnut meadow"), Strength::Fair);
    EXPECT_EQ(strength("tugboat walnut meadow lantern otter plum"), Strength::Strong);
}

TEST(Strength, FallsWhenItIsMadeOfTheNamesOfThePeopleHere) {
    const std::string made = "Xanthippe Brzeczy 1";

    EXPECT_GE(strength(made), Strength::Fair);
    EXPECT_EQ(strength(made, {"Xanthippe Brzeczy"}), Strength::Weak);
}

TEST(Strength, LooksAtTheBeginningOfALongOne) {
    const std::string long1(1000, 'x');

    EXPECT_EQ(strength(long1), Strength::Weak);
}

TEST(Strength, OfFairAndAboveIsEnough) {
    EXPECT_FALSE(isEnough(Strength::TooShort));
    EXPECT_FALSE(isEnough(Strength::Weak));
    EXPECT_TRUE(isEnough(Strength::Fair));
    EXPECT_TRUE(isEnough(Strength::Strong));
}

TEST(Suggestion, IsSixWordsOfOurList) {
    FixedRandom random;
    std::istringstream words(textOf(suggestPassphrase(random).view()));
    int count = 0;

    for (std::string word; words >> word; ++count)
        EXPECT_NE(std::ranges::find(suggestedWords(), word), suggestedWords().end()) << word;

    EXPECT_EQ(count, 6);
}

TEST(Suggestion, HasNothingButWordsAndSingleSpaces) {
    FixedRandom random;
    const std::string suggestion = textOf(suggestPassphrase(random).view());

    EXPECT_EQ(std::ranges::count(suggestion, ' '), 5);
    EXPECT_EQ(suggestion.find("  "), std::string::npos);
    EXPECT_NE(suggestion.back(), ' ');
}

TEST(Suggestion, IsAlwaysEnough) {
    FixedRandom random;
    int enough = 0;

    for (int i = 0; i < 200; ++i)
        enough += isEnough(strengthOf(*Passphrase::from(suggestPassphrase(random).view()), {})) ? 1 : 0;

    EXPECT_EQ(enough, 200);
}

TEST(Suggestion, DiffersEachTime) {
    FixedRandom random;

    EXPECT_FALSE(suggestPassphrase(random).equals(suggestPassphrase(random)));
}

} // namespace
} // namespace leeward::secret
