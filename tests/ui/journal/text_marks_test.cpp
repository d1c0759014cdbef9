#include "ui/journal/text_marks.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(MarkedText, MarksEveryMatch) {
    const MarkedText found = markedText("lamp on, lamp off", search::parse("lamp"), 10);

    EXPECT_EQ(found.marks, (QList<Stretch>{{0, 4}, {9, 4}}));
}

TEST(MarkedText, CountsAsQtDoes) {
    // Two bytes, four bytes and a surrogate pair stand before the word.
    const MarkedText found = markedText("é 🌙 lamp", search::parse("lamp"), 10);

    ASSERT_EQ(found.marks.size(), 1);
    EXPECT_EQ(found.text.mid(found.marks[0].start, found.marks[0].length), QStringLiteral("lamp"));
}

TEST(MarkedText, FindsWithoutRegardToCaseAndMarks) {
    const MarkedText found = markedText("Zoë’s LAMP", search::parse("zoe lamp"), 10);

    EXPECT_EQ(found.marks, (QList<Stretch>{{0, 3}, {6, 4}}));
}

TEST(MarkedText, HasNoMarksWithoutASearch) {
    EXPECT_TRUE(markedText("lamp", search::parse(""), 10).marks.isEmpty());
}

TEST(Snippet, BeginsAtTheBeginningWithoutASearch) {
    EXPECT_EQ(snippet("One.\nTwo.", {}).text, QStringLiteral("One. Two."));
}

TEST(Snippet, SetsOneSpaceBetweenTwoAnswers) {
    EXPECT_EQ(snippet("The lamp.\n\nThe door.", search::parse("door")).text, QStringLiteral("The lamp. The door."));
}

TEST(Snippet, HasNoMarksOfMarkdown) {
    EXPECT_EQ(snippet("## What felt safe\n\nThe **lamp**.\n> said", {}).text,
              QStringLiteral("What felt safe The lamp. said"));
    const MarkedText found = snippet("## A\n**The lamp** stayed", search::parse("lamp"));
    ASSERT_EQ(found.marks.size(), 1);
    EXPECT_EQ(found.text.mid(found.marks[0].start, found.marks[0].length), QStringLiteral("lamp"));
}

TEST(Snippet, ShowsTheFirstMatchFarInside) {
    const std::string text = std::string(5000, 'a') + " and then the lamp stayed on";

    const MarkedText found = snippet(text, search::parse("lamp"));

    ASSERT_EQ(found.marks.size(), 1);
    EXPECT_EQ(found.text.mid(found.marks[0].start, found.marks[0].length), QStringLiteral("lamp"));
    EXPECT_LT(found.marks[0].start, 60);
}

TEST(Snippet, NeverBreaksACharacter) {
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "ю";

    EXPECT_FALSE(snippet(text, {}).text.contains(QChar::ReplacementCharacter));
    EXPECT_FALSE(snippet(text + "lamp", search::parse("lamp")).text.contains(QChar::ReplacementCharacter));
}

TEST(Snippet, BearsTenThousandCombiningMarks) {
    std::string text = "a";
    for (int i = 0; i < 10000; ++i)
        text += "\xCC\x81";

    const MarkedText found = snippet(text + " lamp", search::parse("lamp"));

    EXPECT_EQ(found.marks.size(), 1);
}

TEST(BeginningOf, SaysNothingOfWhatMayBeHeavy) {
    store::EntryRow row{.id = Id<records::Entry>({}),
                        .kind = records::EntryKind::FreeWriting,
                        .writtenAt = {},
                        .title = {},
                        .beginning = "The lamp."};
    EXPECT_EQ(beginningOf(row).text, QStringLiteral("The lamp."));
    row.distress = 8;
    EXPECT_EQ(beginningOf(row).text, QStringLiteral("Folded"));
    row.distress = 7;
    row.feltSafety = records::FeltSafety::NotSafe;
    EXPECT_EQ(beginningOf(row).text, QStringLiteral("Folded"));
}

} // namespace
} // namespace leeward::ui
