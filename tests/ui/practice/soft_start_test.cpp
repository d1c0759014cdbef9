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

TEST(SoftStart, FindsWordsThatMayBeHeardAsBlame) {
    EXPECT_EQ(blameIn(QStringLiteral("I noticed that you always leave.")), Blame::EveryTime);
    EXPECT_EQ(blameIn(QStringLiteral("I don’t want the way You  Never ask.")), Blame::EveryTime);
    EXPECT_EQ(blameIn(QStringLiteral("I felt that you don’t care.")), Blame::AboutThem);
    EXPECT_EQ(blameIn(QStringLiteral("I noticed that you make me nervous.")), Blame::AboutThem);
}

TEST(SoftStart, LeavesWhatSomebodySawOrHeardAlone) {
    for (const char* sentence :
         {"I felt small when you laughed.", "I felt glad that you came.", "I never want to go there.",
          "I’d like a knock before you come in.", "I felt … when …"})
        EXPECT_EQ(blameIn(QString::fromUtf8(sentence)), Blame::None) << sentence;
}

TEST(SoftStart, ASentenceWithoutGapsStaysAsItIs) {
    EXPECT_EQ(filledIn(QStringLiteral("Not today."), {}), QStringLiteral("Not today."));
}

} // namespace
} // namespace leeward::ui
