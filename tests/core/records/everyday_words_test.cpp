#include "core/records/everyday_words.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

TEST(EverydayWords, HoldTheFirstTheLastAndOnesBetween) {
    for (const char* word : {"again", "your", "love", "ok", "slow", "tonight", "careful", "gently"})
        EXPECT_TRUE(isEverydayWord(word)) << word;
}

TEST(EverydayWords, DoNotHoldWordsThatMakeGoodSignals) {
    for (const char* word : {"lantern", "harbour", "amber", "red", "yellow", "green", "pineapple", ""})
        EXPECT_FALSE(isEverydayWord(word)) << word;
}

TEST(PlainStop, IsNoStopAndWait) {
    EXPECT_TRUE(isPlainStop("no") && isPlainStop("stop") && isPlainStop("wait"));
    EXPECT_FALSE(isPlainStop("now"));
}

} // namespace
} // namespace leeward::records
