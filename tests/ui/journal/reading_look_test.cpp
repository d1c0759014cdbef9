#include "ui/journal/reading_look.h"

#include "tests/ui/journal/a_journal.h"
#include "ui/base/writing_edit.h"

#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// A text that is read.
class ReadingMarkdown : public testing::Test {
protected:
    /// The letters of a block that are drawn as \p isSo asks.
    template <typename Ask>
    QString lettersThat(int block, Ask isSo) {
        const QTextBlock line = edit.document()->findBlockByNumber(block);
        QString letters;
        for (const QTextLayout::FormatRange& range : line.layout()->formats())
            if (isSo(range.format))
                letters += line.text().mid(range.start, range.length);
        return letters;
    }
    QString bold(int block) {
        return lettersThat(block, [](const QTextCharFormat& format) { return format.fontWeight() == QFont::Bold; });
    }
    QString italic(int block) {
        return lettersThat(block, [](const QTextCharFormat& format) { return format.fontItalic(); });
    }

    tests::AJournal journal;
    WritingEdit edit{journal.theme, WritingEdit::Use::Read};
    ReadingLook* look = new ReadingLook(journal.theme, edit);
};

TEST_F(ReadingMarkdown, HasNoMarksAndNoEmptyLines) {
    look->show(QStringLiteral("## Rain\n\nIt **rained** *on*.\n\n\n- tea\n> said"));

    EXPECT_EQ(edit.words(), QStringLiteral("Rain\nIt rained on.\n• tea\nsaid"));
    EXPECT_EQ(bold(0), QStringLiteral("Rain"));
    EXPECT_EQ(bold(1), QStringLiteral("rained"));
    EXPECT_EQ(italic(1), QStringLiteral("on"));
    EXPECT_EQ(italic(3), QStringLiteral("said"));
}

TEST_F(ReadingMarkdown, ShowsAnotherTextAsIfItWereTheFirst) {
    look->show(QStringLiteral("# Rain"));
    look->show(QStringLiteral("Rain and *tea*"));

    EXPECT_EQ(bold(0), QString());
    EXPECT_EQ(italic(0), QStringLiteral("tea"));
}

TEST_F(ReadingMarkdown, OfALongLineKnowsWhatStandsOutFarInside) {
    look->show(QStringLiteral("word ").repeated(20'000) + QStringLiteral("**lamp**"));

    EXPECT_EQ(bold(edit.document()->blockCount() - 1), QStringLiteral("lamp"));
}

} // namespace
} // namespace leeward::ui
