#pragma once

#include "core/content/library.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/folder_source.h"
#include "tests/support/on_screen.h"
#include "tests/support/temp_folder.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/pause/pause_view.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::tests {

/// The pause screen as it is shown, with the content of this tree. Nothing of it needs a vault.
class OnPause : public testing::Test {
protected:
    OnPause() { m_view.resize(1280, 820); }

    ui::PauseView& paused(ui::PauseFrom from = ui::PauseFrom::Open) {
        m_view.begin(from);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
        return m_view;
    }

    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// What a screen reader says of what has the keyboard.
    static QString focused() { return nameOf(*QApplication::focusWidget()); }

    ui::Theme m_theme{*qApp};
    TempFolder m_folder;
    ui::Preferences m_preferences{m_folder / "preferences.json"};
    FolderSource m_source{contentFolder()};
    content::Library m_library{m_source, {"en"}};
    FixedClock m_clock;
    ui::PauseView m_view{m_theme, m_preferences, m_clock, m_library};
};

} // namespace leeward::tests
