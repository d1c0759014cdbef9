#include "core/records/word_sound.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

std::u32string soundsOf(std::string_view word) {
    return WordSound::of(word).symbols;
}

double distance(std::string_view a, std::string_view b) {
    return distanceBetween(WordSound::of(a), WordSound::of(b));
}

TEST(WordSound, DropsWhatIsNotSpoken) {
    EXPECT_EQ(soundsOf("knight"), U"NET");
    EXPECT_EQ(soundsOf("lamb"), U"LAM");
    EXPECT_EQ(soundsOf("whale"), U"WAL");
    EXPECT_EQ(soundsOf("ghost"), U"KOST");
    EXPECT_EQ(soundsOf("sign"), U"SEN");
    EXPECT_EQ(soundsOf("match"), U"MAJ");
}

TEST(WordSound, SpeaksAnROnlyBeforeAVowel) {
    EXPECT_EQ(soundsOf("river"), U"REF@");
    EXPECT_EQ(soundsOf("harbour"), U"HAP@");
    EXPECT_EQ(soundsOf("store"), U"STO");
}

TEST(WordSound, ReadsPairsOfLettersAsOneSound) {
    EXPECT_EQ(soundsOf("phone"), U"FON");
    EXPECT_EQ(soundsOf("shell"), U"XEL");
    EXPECT_EQ(soundsOf("thistle"), U"0ESTL");
    EXPECT_EQ(soundsOf("school"), U"SKOL");
    EXPECT_EQ(soundsOf("station"), U"STAXON");
    EXPECT_EQ(soundsOf("bridge"), U"PREJ");
    EXPECT_EQ(soundsOf("box"), U"POKS");
}

TEST(WordSound, TakesNoNoticeOfCaseAccentsAndBlanks) {
    EXPECT_EQ(soundsOf("Café au lait"), soundsOf("cafe-aulait"));
}

TEST(WordSound, KeepsLettersOfOtherScriptsAndDigits) {
    EXPECT_EQ(soundsOf("海"), U"海");
    EXPECT_EQ(soundsOf("море 7"), U"море7");
}

TEST(WordSound, OfNothingIsNothing) {
    EXPECT_TRUE(soundsOf("").empty());
    EXPECT_TRUE(soundsOf("?!").empty());
}

TEST(DistanceBetween, IsNothingForTheSameSound) {
    EXPECT_EQ(distance("knight", "night"), 0);
    EXPECT_EQ(distance("", ""), 0);
}

TEST(DistanceBetween, IsTheSameBothWays) {
    EXPECT_DOUBLE_EQ(distance("lantern", "pattern"), distance("pattern", "lantern"));
    EXPECT_DOUBLE_EQ(distance("amber", "harbour"), distance("harbour", "amber"));
}

TEST(DistanceBetween, IsSmallerForSoundsThatAreOftenTakenForEachOther) {
    EXPECT_LT(distance("mine", "nine"), distance("mine", "wine"));
    EXPECT_LT(distance("pin", "tin"), distance("pin", "sin"));
    EXPECT_LT(distance("fin", "thin"), distance("fin", "shin"));
}

TEST(DistanceBetween, IsNeverAboveOne) {
    EXPECT_LE(distance("a", "strengths"), 1);
    EXPECT_EQ(distance("star", "moon"), 1);
}

} // namespace
} // namespace leeward::records
