#include "core/secret/word_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace leeward::secret {
namespace {

TEST(WordList, IsLongEnoughForElevenBitsAWord) {
    EXPECT_GE(suggestedWords().size(), 2048U);
}

TEST(WordList, HoldsNoWordTwiceAndIsInOrder) {
    const auto words = suggestedWords();

    EXPECT_EQ(std::ranges::adjacent_find(words, std::greater_equal<>()), words.end());
}

TEST(WordList, HoldsShortWordsOfSmallLetters) {
    const auto isOdd = [](std::string_view word) {
        return word.size() < 3 || word.size() > 7 ||
               !std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
    };

    EXPECT_EQ(std::ranges::count_if(suggestedWords(), isOdd), 0);
}

TEST(WordList, HoldsNothingThatCouldHurtToRead) {
    const std::set<std::string_view> never{"hit",   "kill",  "gun",    "blood",  "body",   "skin",  "hand",
                                           "chest", "naked", "scream", "obey",   "whip",   "knife", "dead",
                                           "rape",  "choke", "belt",   "locker", "father", "wine",  "police",
                                           "court", "lock",  "chain",  "wound",  "fear",   "hide"};

    EXPECT_TRUE(std::ranges::none_of(suggestedWords(), [&](auto word) { return never.contains(word); }));
}

} // namespace
} // namespace leeward::secret
