#include "ui/base/paragraph_pieces.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

QString prose(int length) {
    QString text;
    while (text.size() < length)
        text += QStringLiteral("The lamp stayed on, and so did we. ");
    return text.left(length);
}

/// Numbered, so that a letter that is missing or twice is seen.
QString letters(int length) {
    QString text;
    for (int i = 0; text.size() < length; ++i)
        text += QString::number(i);
    return text.left(length);
}

class LongParagraph : public ::testing::Test {
protected:
    LongParagraph() {
        m_edit.resize(640, 600);
        m_edit.show();
    }

    ~LongParagraph() override { QApplication::clipboard()->clear(); }

    void paste(const QString& words) {
        QApplication::clipboard()->setText(words);
        m_edit.paste();
    }

    int longestBlock() const {
        int longest = 0;
        for (QTextBlock block = m_edit.document()->firstBlock(); block.isValid(); block = block.next())
            longest = std::max(longest, block.length());
        return longest;
    }

    /// At the beginning of the second piece.
    void goToSeam() {
        QTextCursor cursor(m_edit.document()->findBlockByNumber(1));
        m_edit.setTextCursor(cursor);
    }

    Theme m_theme{*qApp};
    WritingEdit m_edit{m_theme};
};

TEST_F(LongParagraph, IsTheSameTextAfterwards) {
    for (const QString& words : {prose(20'000), letters(20'000), prose(9'000) + u'\n' + letters(9'000) + u'\n'}) {
        m_edit.setWords(words);

        EXPECT_EQ(m_edit.words(), words);
        EXPECT_LE(longestBlock(), kLongestPiece + 2);
    }
}

TEST_F(LongParagraph, AParagraphAsPeopleWriteThemIsNotCut) {
    m_edit.setWords(prose(kLongestPiece));

    EXPECT_EQ(m_edit.document()->blockCount(), 1);
}

TEST_F(LongParagraph, HasNoGapWithinIt) {
    m_edit.setWords(prose(kLongestPiece + 10) + u'\n' + prose(10));

    EXPECT_EQ(m_edit.document()->findBlockByNumber(0).blockFormat().bottomMargin(), 0);
    EXPECT_EQ(m_edit.document()->findBlockByNumber(1).blockFormat().bottomMargin(), 16);
    EXPECT_EQ(m_edit.document()->findBlockByNumber(2).blockFormat().bottomMargin(), 16);
}

TEST_F(LongParagraph, APasteIsKeptAndTakenBackInOne) {
    m_edit.setWords(QStringLiteral("before after"));
    m_edit.setPlace(7);

    paste(letters(50'000));
    EXPECT_EQ(m_edit.words(), QStringLiteral("before ") + letters(50'000) + QStringLiteral("after"));
    EXPECT_EQ(m_edit.place(), 50'007);

    m_edit.undo();
    EXPECT_EQ(m_edit.words(), QStringLiteral("before after"));
    m_edit.redo();
    EXPECT_EQ(m_edit.words(), QStringLiteral("before ") + letters(50'000) + QStringLiteral("after"));
}

TEST_F(LongParagraph, TypingBeyondItsLengthCutsIt) {
    m_edit.setWords(letters(kLongestPiece));
    m_edit.setPlace(kLongestPiece);

    QTest::keyClicks(&m_edit, QStringLiteral("and on"));

    EXPECT_EQ(m_edit.words(), letters(kLongestPiece) + QStringLiteral("and on"));
    EXPECT_EQ(m_edit.document()->blockCount(), 2);
    EXPECT_EQ(m_edit.place(), kLongestPiece + 6);
}

TEST_F(LongParagraph, BackspaceAtASeamTakesTheLetterBefore) {
    m_edit.setWords(letters(10'000));
    goToSeam();
    const int at = m_edit.place();

    QTest::keyClick(&m_edit, Qt::Key_Backspace);

    EXPECT_EQ(m_edit.words(), letters(10'000).remove(at - 1, 1));
    EXPECT_EQ(m_edit.place(), at - 1);
}

TEST_F(LongParagraph, DeleteAtASeamTakesTheLetterAfter) {
    m_edit.setWords(letters(10'000));
    goToSeam();
    const int at = m_edit.place();
    QTest::keyClick(&m_edit, Qt::Key_Left);

    QTest::keyClick(&m_edit, Qt::Key_Delete);
    QTest::keyClick(&m_edit, Qt::Key_Delete);

    EXPECT_EQ(m_edit.words(), letters(10'000).remove(at - 1, 2));
}

TEST_F(LongParagraph, KeysThatTakeAwayMoreLeaveTheRestTogether) {
    for (const QKeySequence::StandardKey key : {QKeySequence::DeleteEndOfWord, QKeySequence::DeleteStartOfWord,
                                                QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine}) {
        for (const int before : {0, 3}) {
            m_edit.setWords(prose(10'000));
            goToSeam();
            for (int i = 0; i < before; ++i)
                QTest::keyClick(&m_edit, Qt::Key_Left);

            QTest::keySequence(&m_edit, QKeySequence(key));

            EXPECT_FALSE(m_edit.words().contains(u'\n')) << key << " " << before;
        }
    }
}

TEST_F(LongParagraph, EachArrowIsOneLetter) {
    m_edit.setWords(letters(10'000));
    goToSeam();
    const int at = m_edit.place();

    for (int i = 1; i <= 3; ++i) {
        QTest::keyClick(&m_edit, Qt::Key_Left);
        EXPECT_EQ(m_edit.place(), at - i);
    }
    for (int i = 2; i >= -2; --i) {
        QTest::keyClick(&m_edit, Qt::Key_Right);
        EXPECT_EQ(m_edit.place(), at - i);
    }
}

TEST_F(LongParagraph, ASelectionAcrossASeamIsCopiedWhole) {
    m_edit.setWords(letters(10'000));
    goToSeam();
    const int at = m_edit.place();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m_edit, Qt::Key_Left);

    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&m_edit, Qt::Key_Right, Qt::ShiftModifier);
    m_edit.copy();

    EXPECT_EQ(QApplication::clipboard()->text(), letters(10'000).mid(at - 3, 6));
}

TEST_F(LongParagraph, ReturnAnywhereIsOneNewParagraph) {
    for (const int step : {-3, -1, 0, 2}) {
        m_edit.setWords(letters(10'000));
        goToSeam();
        const int at = m_edit.place() + step;
        m_edit.setPlace(at);

        QTest::keyClick(&m_edit, Qt::Key_Return);

        EXPECT_EQ(m_edit.words(), letters(10'000).insert(at, u'\n')) << step;
    }
}

TEST_F(LongParagraph, TakingAPieceAwayLeavesItsNeighboursTogether) {
    m_edit.setWords(letters(10'000) + u'\n' + prose(10));
    const int from = m_edit.document()->findBlockByNumber(1).position();
    const int to = m_edit.document()->findBlockByNumber(2).position();
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);

    QTest::keyClick(&m_edit, Qt::Key_Delete);

    EXPECT_EQ(m_edit.words().count(u'\n'), 1);
    EXPECT_EQ(m_edit.words().size(), 10'011 - (to - from - 2));
}

TEST_F(LongParagraph, WhatASearchFoundIsMarkedWhereItStands) {
    const QString words = prose(12'000);
    m_edit.setWords(words);
    const int at = static_cast<int>(words.lastIndexOf(QStringLiteral("lamp")));

    m_edit.setMatches({{at, 4}});

    EXPECT_EQ(m_edit.extraSelections().front().cursor.selectedText(), QStringLiteral("lamp"));
}

TEST_F(LongParagraph, ALetterOfManyMarksIsNotTakenApart) {
    const QString words =
        QString(kLongestPiece - 100, u'b') + u'a' + QString(10'000, QChar(0x301)) + QStringLiteral("c");

    m_edit.setWords(words);

    EXPECT_EQ(m_edit.words(), words);
    for (QTextBlock block = m_edit.document()->firstBlock(); block.isValid(); block = block.next())
        EXPECT_FALSE(block.text().startsWith(QChar(0x301)));
}

TEST_F(LongParagraph, AnArabicOneIsReadFromTheRightThroughout) {
    m_edit.setWords(QString(3'200, QChar(0x627)) + u' ' + QString(3'200, u'a'));

    EXPECT_EQ(m_edit.document()->firstBlock().textDirection(), Qt::RightToLeft);
    EXPECT_EQ(m_edit.document()->lastBlock().textDirection(), Qt::RightToLeft);
}

TEST_F(LongParagraph, AWordThatHasTheMarkItselfIsKept) {
    const QString words = letters(5'000) + kGoesOnMark + u'\n' + QStringLiteral("mine");

    m_edit.setWords(words);

    EXPECT_EQ(m_edit.words(), words);
}

/// Minutes, before it was cut; a freeze is what nobody would wait for, on a busy machine too.
TEST_F(LongParagraph, TwoMegabytesWithoutASpaceAreNoFreeze) {
    constexpr int kMost = 2 * 1024 * 1024 - 100;
    QElapsedTimer time;
    time.start();
    paste(QString(kMost, u'a'));
    m_edit.grab(QRect(0, 0, 640, 600));
    EXPECT_LT(time.restart(), 10'000);

    m_edit.setPlace(kMost / 2);
    time.restart();
    QTest::keyClicks(&m_edit, QStringLiteral("and on"));
    m_edit.grab(QRect(0, 0, 640, 600));

    EXPECT_LT(time.elapsed(), 1'500);
    EXPECT_EQ(m_edit.words().size(), kMost + 6);
}

} // namespace
} // namespace leeward::ui
