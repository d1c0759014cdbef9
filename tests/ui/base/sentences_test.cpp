#include "ui/base/sentences.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(Sentences, EachPartEndsWithAMark) {
    EXPECT_EQ(inSentences({QStringLiteral("Two taps, anywhere"), QStringLiteral("Means red")}),
              QStringLiteral("Two taps, anywhere. Means red."));
}

TEST(Sentences, AMarkThatStandsThereIsKept) {
    EXPECT_EQ(inSentences({QStringLiteral("Ask: “Less, or stop?”"), QStringLiteral("Wait…"), QStringLiteral("Stop.")}),
              QStringLiteral("Ask: “Less, or stop?” Wait… Stop."));
}

TEST(Sentences, EmptyPartsAreLeftOut) {
    EXPECT_EQ(inSentences({QString(), QStringLiteral("Stop"), QStringLiteral("  ")}), QStringLiteral("Stop."));
}

} // namespace
} // namespace leeward::ui
