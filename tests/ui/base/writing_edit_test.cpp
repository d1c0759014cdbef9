#include "ui/base/writing_edit.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

class WritingEditTest : public ::testing::Test {
protected:
    WritingEditTest() {
        m_edit.resize(400, 100);
        m_edit.show();
    }

    ~WritingEditTest() override { QApplication::clipboard()->clear(); }

    void paste(const QString& words) {
        QApplication::clipboard()->setText(words);
        m_edit.paste();
    }

    Theme m_theme{*qApp};
    WritingEdit m_edit{m_theme};
};

TEST_F(WritingEditTest, EveryLineHasTheDesignsHeight) {
    m_edit.setWords(QStringLiteral("one\ntwo"));

    EXPECT_EQ(m_edit.document()->firstBlock().blockFormat().lineHeight(), 30);
    EXPECT_EQ(m_edit.document()->lastBlock().blockFormat().lineHeight(), 30);
}

TEST_F(WritingEditTest, LinesGrowWithTheText) {
    m_edit.setWords(QStringLiteral("one"));

    m_theme.setLook({.textPercent = 150});

    EXPECT_EQ(m_edit.document()->firstBlock().blockFormat().lineHeight(), 45);
}

TEST_F(WritingEditTest, IsAsHighAsItsWords) {
    m_edit.setWords(QStringLiteral("one"));
    const int one = m_edit.height();

    m_edit.setWords(QStringLiteral("one\ntwo\nthree"));

    EXPECT_EQ(one, 30);
    EXPECT_EQ(m_edit.height(), 3 * 30 + 2 * 16);
}

TEST_F(WritingEditTest, TabLeavesIt) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* edit = new WritingEdit(m_theme);
    auto* after = new QLineEdit;
    column->addWidget(edit);
    column->addWidget(after);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    edit->setFocus();

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_TRUE(after->hasFocus());
    EXPECT_TRUE(edit->words().isEmpty());
}

TEST_F(WritingEditTest, WhatIsPastedIsPlain) {
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>bold</b><img src=\"file:///etc/passwd\">"));
    rich->setText(QStringLiteral("bold"));
    QApplication::clipboard()->setMimeData(rich);

    m_edit.paste();

    EXPECT_EQ(m_edit.words(), QStringLiteral("bold"));
    EXPECT_FALSE(m_edit.toHtml().contains(QStringLiteral("passwd")));
}

TEST_F(WritingEditTest, WhatIsCopiedIsPlain) {
    m_edit.setWords(QStringLiteral("one\ntwo"));

    m_edit.selectAll();
    m_edit.copy();

    EXPECT_EQ(QApplication::clipboard()->mimeData()->formats(), QStringList{QStringLiteral("text/plain")});
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("one\ntwo"));
}

TEST_F(WritingEditTest, AFileIsNotPasted) {
    auto* file = new QMimeData;
    file->setUrls({QUrl(QStringLiteral("file:///etc/passwd"))});
    QApplication::clipboard()->setMimeData(file);

    m_edit.paste();

    EXPECT_TRUE(m_edit.words().isEmpty());
}

TEST_F(WritingEditTest, APictureNamedInTheTextStaysText) {
    const QString words = QStringLiteral("![](file:///etc/passwd) <img src=\"file:///etc/passwd\">");

    paste(words);

    EXPECT_EQ(m_edit.words(), words);
}

TEST_F(WritingEditTest, LoadsNothingEvenWhenHtmlGetsIn) {
    m_edit.document()->setHtml(QStringLiteral("<img src=\"file:///etc/hostname\">"));

    const QVariant loaded =
        m_edit.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")));

    EXPECT_TRUE(loaded.toByteArray().isEmpty());
}

TEST_F(WritingEditTest, NulsAreLeftOut) {
    paste(QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b"));

    EXPECT_EQ(m_edit.words(), QStringLiteral("ab"));
}

TEST_F(WritingEditTest, MoreThanTwoMegabytesAreRefused) {
    m_edit.setWords(QStringLiteral("mine"));
    QSignalSpy tooLong(&m_edit, &WritingEdit::tooLong);

    paste(QString(WritingEdit::kMaxBytes, QLatin1Char('x')));

    EXPECT_EQ(tooLong.count(), 1);
    EXPECT_EQ(m_edit.words(), QStringLiteral("mine"));
}

TEST_F(WritingEditTest, FiftyMegabytesAreRefused) {
    QSignalSpy tooLong(&m_edit, &WritingEdit::tooLong);

    paste(QString(50 * 1024 * 1024, QLatin1Char('x')));

    EXPECT_EQ(tooLong.count(), 1);
    EXPECT_TRUE(m_edit.words().isEmpty());
}

TEST_F(WritingEditTest, SettingWordsIsNoEdit) {
    QSignalSpy edited(&m_edit, &WritingEdit::edited);

    m_edit.setWords(QStringLiteral("from the store"));

    EXPECT_EQ(edited.count(), 0);
    EXPECT_FALSE(m_edit.document()->isUndoAvailable());
}

TEST_F(WritingEditTest, EachKeyIsOneEdit) {
    QSignalSpy edited(&m_edit, &WritingEdit::edited);

    QTest::keyClicks(&m_edit, QStringLiteral("ab"));

    EXPECT_EQ(edited.count(), 2);
}

TEST_F(WritingEditTest, TellsKeyboardsThatItIsSensitive) {
    EXPECT_TRUE(m_edit.inputMethodHints() & Qt::ImhSensitiveData);
    EXPECT_TRUE(m_edit.inputMethodHints() & Qt::ImhNoPredictiveText);
}

} // namespace
} // namespace leeward::ui
