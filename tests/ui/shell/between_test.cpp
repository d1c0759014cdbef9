#include "core/content/library.h"
#include "tests/support/a_page_context.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/folder_source.h"
#include "tests/support/on_screen.h"
#include "tests/support/temp_folder.h"
#include "ui/base/hide_button.h"
#include "ui/base/pause_button.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// The window while something stands in place of the pages of an open vault.
class BetweenPages : public testing::Test {
protected:
    BetweenPages() {
        m_window.resize(1280, 820);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_window.showBetween(new QWidget(&m_window), [](Reflow) {});
    }

    tests::TempFolder m_folder;
    tests::FixedClock m_clock;
    tests::FolderSource m_source{tests::contentFolder()};
    content::Library m_library{m_source, {}};
    Theme m_theme{*qApp};
    Preferences m_preferences{m_folder / "preferences.json"};
    MainWindow m_window{m_theme, m_preferences, m_clock, m_library};
};

TEST_F(BetweenPages, ItCanBeLocked) {
    const QSignalSpy locked(&m_window, &MainWindow::lockRequested);

    QTest::keyClick(&m_window, Qt::Key_L, Qt::ControlModifier);

    EXPECT_EQ(locked.count(), 1);
}

TEST_F(BetweenPages, ItCanBeHidden) {
    const QSignalSpy hidden(&m_window, &MainWindow::hideRequested);

    m_window.findChild<HideButton*>()->click();

    EXPECT_TRUE(m_window.findChild<HideButton*>()->isVisible());
    EXPECT_EQ(hidden.count(), 1);
}

TEST_F(BetweenPages, IsSeenThoughHelpWasOnceLookedFor) {
    tests::APageContext at(tests::AVault::One);
    auto* pages = new OpenView(at.context(), &m_window);
    m_window.showOpen(pages);
    m_window.help();
    ASSERT_TRUE(tests::press(m_window, QStringLiteral("Back")));
    delete pages;
    auto* next = new QWidget(&m_window);

    m_window.showBetween(next, [](Reflow) {});

    EXPECT_TRUE(next->isVisible());
}

TEST_F(BetweenPages, PauseComesAndGoes) {
    m_window.pause();
    m_window.goBack();

    EXPECT_FALSE(m_window.isPaused());
}

/// A dialog above the window, as every page opens one.
class AboveTheWindow : public BetweenPages {
protected:
    AboveTheWindow() {
        m_dialog.open();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    void click(const QWidget& there) {
        const QPoint middle = there.mapTo(&m_window, there.rect().center());
        QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, middle);
    }

    QDialog m_dialog{&m_window};
};

TEST_F(AboveTheWindow, PauseCanBePressed) {
    click(*m_window.findChild<PauseButton*>());

    EXPECT_TRUE(m_window.isPaused());
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(AboveTheWindow, HidingCanBePressed) {
    const QSignalSpy hidden(&m_window, &MainWindow::hideRequested);

    click(*m_window.findChild<HideButton*>());

    EXPECT_EQ(hidden.count(), 1);
}

TEST_F(AboveTheWindow, TheKeysOfPauseAndLockWorkWhereverTheKeyboardIs) {
    const QSignalSpy locked(&m_window, &MainWindow::lockRequested);

    QTest::keyClick(m_window.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(m_window.windowHandle(), Qt::Key_F8);

    EXPECT_EQ(locked.count(), 1);
    EXPECT_TRUE(m_window.isPaused());
}

TEST_F(AboveTheWindow, NothingElseOfTheWindowWorks) {
    QPushButton below(QStringLiteral("below"), &m_window);
    below.setGeometry(100, 300, 200, 60);
    below.show();
    below.raise();
    const QSignalSpy pressed(&below, &QPushButton::clicked);

    click(below);
    below.setFocus();
    QTest::keyClick(m_window.windowHandle(), Qt::Key_Space);

    EXPECT_EQ(pressed.count(), 0);
    EXPECT_TRUE(m_dialog.isVisible());
}

} // namespace
} // namespace leeward::ui
