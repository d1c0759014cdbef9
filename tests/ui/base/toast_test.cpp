#include "ui/base/toast.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

class ToastTest : public ::testing::Test {
protected:
    ToastTest() {
        m_window.resize(800, 600);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QPushButton* undoButton() { return m_toast->findChild<QPushButton*>(); }

    void say(int& undone) {
        m_toast->say(QStringLiteral("Step moved to third place"), QStringLiteral("Undo"), [&undone] { ++undone; });
    }

    Theme m_theme{*qApp};
    QWidget m_window;
    Toast* m_toast = new Toast(m_theme, &m_window);
};

TEST_F(ToastTest, StaysForEightSeconds) {
    m_toast->say(QStringLiteral("Copied."));

    EXPECT_TRUE(m_toast->isVisible());
    EXPECT_GT(m_toast->remainingMs(), 7000);
    EXPECT_LE(m_toast->remainingMs(), 8000);
}

TEST_F(ToastTest, UndoesOnceAndGoes) {
    int undone = 0;
    say(undone);

    undoButton()->click();

    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(m_toast->isVisible());
}

TEST_F(ToastTest, WaitsWhileItHasTheKeyboard) {
    int undone = 0;
    say(undone);

    undoButton()->setFocus();
    QCoreApplication::processEvents();

    EXPECT_EQ(m_toast->remainingMs(), -1);
}

TEST_F(ToastTest, GoesOnWhenTheKeyboardLeaves) {
    int undone = 0;
    auto* elsewhere = new QLineEdit(&m_window);
    elsewhere->show();
    say(undone);
    undoButton()->setFocus();
    QCoreApplication::processEvents();

    elsewhere->setFocus();
    QCoreApplication::processEvents();

    EXPECT_GT(m_toast->remainingMs(), 0);
}

TEST_F(ToastTest, StandsInTheMiddleOfTheLowerEdge) {
    m_toast->say(QStringLiteral("Copied."));

    EXPECT_NEAR(m_toast->geometry().center().x(), 400, 1);
    EXPECT_EQ(m_toast->geometry().bottom(), 600 - 24 - 1);
}

TEST_F(ToastTest, ANewOneDoesNotUndoTheOneBefore) {
    int undone = 0;
    say(undone);

    m_toast->say(QStringLiteral("Copied."));

    EXPECT_EQ(undone, 0);
    EXPECT_FALSE(undoButton()->isVisible());
}

} // namespace
} // namespace leeward::ui
