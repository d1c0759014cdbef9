#include "ui/journal/writing_look.h"

#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

#include <ctime>

namespace leeward::ui {
namespace {

/// A text that is written, with its look.
class Look : public testing::Test {
protected:
    QTextCharFormat at(int block, int place) {
        const QTextBlock line = edit.document()->findBlockByNumber(block);
        for (const QTextLayout::FormatRange& range : line.layout()->formats())
            if (range.start <= place && place < range.start + range.length)
                return range.format;
        return {};
    }

    Theme theme{*qApp};
    WritingEdit edit{theme};
    WritingLook* look = new WritingLook(theme, edit);
};

TEST_F(Look, IsShownAsOneTypesAndTheTextStaysAsItIs) {
    QTest::keyClicks(&edit, QStringLiteral("## A **b**"));

    EXPECT_EQ(edit.words(), QStringLiteral("## A **b**"));
    EXPECT_EQ(at(0, 3).fontWeight(), int{QFont::Bold});
    EXPECT_EQ(at(0, 0).foreground().color(), theme.color(Color::Ink3));
}

TEST_F(Look, IsNoChangeOfTheText) {
    edit.setWords(QStringLiteral("*a*"));
    look->rehighlight();

    EXPECT_EQ(edit.words(), QStringLiteral("*a*"));
    EXPECT_FALSE(edit.document()->isUndoAvailable());
}

TEST_F(Look, UndoTakesBackWhatWasTypedNotHowItLooks) {
    QTest::keyClicks(&edit, QStringLiteral("*a*"));
    edit.undo();

    EXPECT_EQ(edit.words(), QString());
}

TEST_F(Look, ALongHeadingIsOneThroughoutItsPieces) {
    edit.setWords(QStringLiteral("# ") + QStringLiteral("word ").repeated(2'000));

    ASSERT_GT(edit.document()->blockCount(), 1);
    EXPECT_EQ(at(1, 5).fontWeight(), int{QFont::Bold});
}

TEST_F(Look, TenThousandQuotesInEachOtherAreOneLine) {
    const QString quotes = QStringLiteral("> ").repeated(10'000) + QStringLiteral("a");
    const auto start = std::clock();
    edit.setWords(quotes);

    EXPECT_EQ(edit.words(), quotes);
    EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, 2.0);
}

TEST_F(Look, AKeyInTwoMegabytesLooksAtItsOwnLineAlone) {
    edit.setWords(QStringLiteral("- The *lamp* stayed **on**, and so did we.\n").repeated(45'000));
    const auto start = std::clock();
    for (int i = 0; i < 10; ++i)
        look->rehighlightBlock(edit.document()->findBlockByNumber(20'000));

    EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, 0.2);
}

} // namespace
} // namespace leeward::ui
