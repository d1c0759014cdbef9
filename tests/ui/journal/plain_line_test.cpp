#include "ui/journal/plain_line.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using Kind = PlainLine::Kind;

TEST(PlainLine, LosesItsMarksAndSaysWhatTheyMadeOfIt) {
    struct Case {
        QString line;
        Kind kind;
        QString words;
    };
    for (const Case& one : {Case{QStringLiteral("Words."), Kind::Words, QStringLiteral("Words.")},
                            Case{QStringLiteral("## After *rain*"), Kind::Heading, QStringLiteral("After rain")},
                            Case{QStringLiteral("> > said"), Kind::Quote, QStringLiteral("said")},
                            Case{QStringLiteral("  - **tea** first"), Kind::Item, QStringLiteral("tea first")},
                            Case{QStringLiteral("* one"), Kind::Item, QStringLiteral("one")},
                            Case{QStringLiteral("12. twelve"), Kind::Words, QStringLiteral("12. twelve")},
                            Case{QStringLiteral("**bold** start"), Kind::Words, QStringLiteral("bold start")},
                            Case{QStringLiteral("2 * 3 < 7 # no"), Kind::Words, QStringLiteral("2 * 3 < 7 # no")},
                            Case{QStringLiteral("## "), Kind::Heading, QString()}}) {
        const PlainLine plain = plainLine(one.line);
        EXPECT_EQ(plain.words, one.words);
        EXPECT_EQ(plain.kind, one.kind) << one.line.toStdString();
    }
}

TEST(PlainLine, KnowsWhatStandsOut) {
    const PlainLine plain = plainLine(u"a **b c** *d*");
    ASSERT_EQ(plain.stresses.size(), 2U);
    EXPECT_EQ(plain.words.mid(plain.stresses[0].from, plain.stresses[0].length), QStringLiteral("b c"));
    EXPECT_EQ(plain.stresses[0].look, StrongLook);
    EXPECT_EQ(plain.words.mid(plain.stresses[1].from, plain.stresses[1].length), QStringLiteral("d"));
    EXPECT_EQ(plain.stresses[1].look, EmphasisLook);
}

TEST(PlainLine, KeepsWordsThatAreNoBeginning) {
    EXPECT_EQ(plainLine(u"- not an item", {false, 0}).words, QStringLiteral("- not an item"));
}

} // namespace
} // namespace leeward::ui
