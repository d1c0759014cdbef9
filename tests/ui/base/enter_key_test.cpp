#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

class EnterKeyTest : public ::testing::Test {
protected:
    EnterKeyTest() {
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(m_button);
        column->addWidget(m_tick);
        m_window.show();
    }

    Theme m_theme{*qApp};
    QWidget m_window;
    Button* m_button = new Button(m_theme, QStringLiteral("Begin"));
    CheckBox* m_tick = new CheckBox(m_theme, QStringLiteral("Quiet"));
};

TEST_F(EnterKeyTest, PressesTheButtonThatHasTheKeyboard) {
    const QSignalSpy pressed(m_button, &Button::clicked);

    QTest::keyClick(m_button, Qt::Key_Return);
    QTest::keyClick(m_button, Qt::Key_Enter, Qt::KeypadModifier);

    EXPECT_EQ(pressed.count(), 2);
}

TEST_F(EnterKeyTest, PressesTheAnswerOfADialogThatHasTheKeyboard) {
    QDialog dialog;
    auto* answer = new Button(m_theme, QStringLiteral("Leave with it"), {}, &dialog);
    answer->setAutoDefault(false);
    const QSignalSpy pressed(answer, &Button::clicked);
    dialog.show();

    QTest::keyClick(answer, Qt::Key_Return);

    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(EnterKeyTest, LeavesABoxToTickToSpace) {
    QTest::keyClick(m_tick, Qt::Key_Return);
    EXPECT_FALSE(m_tick->isChecked());

    QTest::keyClick(m_tick, Qt::Key_Space);
    EXPECT_TRUE(m_tick->isChecked());
}

TEST_F(EnterKeyTest, MeansNothingToAButtonThatIsNotToBePressed) {
    m_button->setEnabled(false);
    const QSignalSpy pressed(m_button, &Button::clicked);

    QTest::keyClick(m_button, Qt::Key_Return);

    EXPECT_EQ(pressed.count(), 0);
}

} // namespace
} // namespace leeward::ui
