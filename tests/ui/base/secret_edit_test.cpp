#include "ui/base/secret_edit.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

std::string textOf(const secret::SecretBytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.view().data()), bytes.size()};
}

class SecretEditTest : public ::testing::Test {
protected:
    Theme m_theme{*qApp};
    SecretEdit m_edit{m_theme};
};

TEST_F(SecretEditTest, HandsOverWhatWasTypedAsUtf8) {
    QTest::keyClicks(&m_edit, QStringLiteral("thimble ochre $ \\ \" '"));

    EXPECT_EQ(textOf(m_edit.takeSecret()), "thimble ochre $ \\ \" '");
}

TEST_F(SecretEditTest, KeepsEmojiAndCombiningMarksAsTyped) {
    const QString words = QStringLiteral("e\u0301 \U0001F469\u200D\U0001F680");
    m_edit.insert(words);

    EXPECT_EQ(textOf(m_edit.takeSecret()), words.toStdString());
}

TEST_F(SecretEditTest, IsEmptyAfterwards) {
    QTest::keyClicks(&m_edit, QStringLiteral("thimble"));

    m_edit.takeSecret();

    EXPECT_TRUE(m_edit.text().isEmpty());
    EXPECT_TRUE(m_edit.takeSecret().isEmpty());
}

TEST_F(SecretEditTest, OverwritesTheFieldsOwnMemory) {
    QTest::keyClicks(&m_edit, QStringLiteral("thimble"));
    const QString shared = m_edit.text(); // the same memory as the field's

    m_edit.takeSecret();

    EXPECT_EQ(shared, QString(7, QChar(QChar::Null)));
}

TEST_F(SecretEditTest, OverwritesItsMemoryWhenItDies) {
    auto edit = std::make_unique<SecretEdit>(m_theme);
    QTest::keyClicks(edit.get(), QStringLiteral("gravel"));
    const QString shared = edit->text();

    edit.reset();

    EXPECT_EQ(shared, QString(6, QChar(QChar::Null)));
}

TEST_F(SecretEditTest, CannotBeUndoneIntoWhatItWas) {
    QTest::keyClicks(&m_edit, QStringLiteral("thimble"));
    m_edit.takeSecret();

    m_edit.undo();

    EXPECT_TRUE(m_edit.text().isEmpty());
}

TEST_F(SecretEditTest, IsHiddenUntilAskedToShow) {
    EXPECT_EQ(m_edit.echoMode(), QLineEdit::Password);

    m_edit.setShowing(SecretEdit::Showing::Shown);

    EXPECT_EQ(m_edit.echoMode(), QLineEdit::Normal);
}

TEST_F(SecretEditTest, TellsKeyboardsThatItIsSensitive) {
    EXPECT_TRUE(m_edit.inputMethodHints() & Qt::ImhSensitiveData);
    EXPECT_TRUE(m_edit.inputMethodHints() & Qt::ImhNoPredictiveText);

    m_edit.setShowing(SecretEdit::Showing::Shown);

    EXPECT_TRUE(m_edit.inputMethodHints() & Qt::ImhSensitiveData);
}

TEST_F(SecretEditTest, NoticesCapsLock) {
    QSignalSpy noticed(&m_edit, &SecretEdit::capsLockNoticed);

    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(&m_edit, &event);

    ASSERT_EQ(noticed.count(), 1);
    EXPECT_TRUE(noticed[0][0].toBool());
}

TEST_F(SecretEditTest, ACapitalWithShiftIsNoCapsLock) {
    QSignalSpy noticed(&m_edit, &SecretEdit::capsLockNoticed);

    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
    QApplication::sendEvent(&m_edit, &event);

    EXPECT_EQ(noticed.count(), 0);
}

TEST_F(SecretEditTest, TakesSuggestedWords) {
    const std::string words = "mild eleven fern";

    m_edit.setSecret({reinterpret_cast<const base::Byte*>(words.data()), words.size()});

    EXPECT_EQ(textOf(m_edit.copySecret()), words);
}

} // namespace
} // namespace leeward::ui
