#include "ui/practice/soft_start.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(SoftStart, EveryGapIsNamedByWhatStandsBeforeIt) {
    const QString stem = QStringLiteral("I felt … when …");

    EXPECT_EQ(gapsIn(stem), 2);
    EXPECT_EQ(beforeGap(stem, 0), QStringLiteral("I felt"));
    EXPECT_EQ(beforeGap(stem, 1), QStringLiteral("when"));
}

TEST(SoftStart, GapsAreFilledInOrderAndTheSentenceEnds) {
    EXPECT_EQ(filledIn(QStringLiteral("I felt … when …"), {QStringLiteral("rushed "), QStringLiteral("the door shut")}),
              QStringLiteral("I felt rushed when the door shut."));
    EXPECT_EQ(filledIn(QStringLiteral("I will … It’s mine."), {QStringLiteral("knock.")}),
              QStringLiteral("I will knock. It’s mine."));
}

TEST(SoftStart, AnEmptyGapStaysOpen) {
    EXPECT_EQ(filledIn(QStringLiteral("I’d like …"), {QString()}), QStringLiteral("I’d like …"));
}

TEST(SoftStart, WordsWithAGapOfTheirOwnFillOne) {
    EXPECT_EQ(filledIn(QStringLiteral("I felt … when …"), {QStringLiteral("far… away"), QStringLiteral("it rang")}),
              QStringLiteral("I felt far… away when it rang."));
}

TEST(SoftStart, ASentenceWithoutGapsStaysAsItIs) {
    EXPECT_EQ(filledIn(QStringLiteral("Not today."), {}), QStringLiteral("Not today."));
}

} // namespace
} // namespace leeward::ui
