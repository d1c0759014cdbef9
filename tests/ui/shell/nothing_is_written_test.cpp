#include "core/search/search.h"
#include "tests/support/a_vault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"
#include "tests/support/folder_source.h"
#include "tests/support/on_screen.h"
#include "tests/support/temp_folder.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"
#include "ui/pause/breath_circle.h"
#include "ui/pause/grounding_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using content::Kind;
using tests::AVault;

/// The window with a vault of two open in it, looking at the bytes of every file there is.
class WhatIsDoneInTheMoment : public testing::Test {
protected:
    WhatIsDoneInTheMoment() {
        m_window.resize(1280, 820);
        m_window.showOpen(m_view);
        m_window.show();
        settle();
        m_before = files();
    }

    ~WhatIsDoneInTheMoment() override {
        EXPECT_FALSE(m_before.empty());
        EXPECT_EQ(files(), m_before);
        EXPECT_TRUE(std::filesystem::is_empty(m_place.path())) << "something was kept on this computer";
    }

    static void settle() {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    tests::Snapshot files() const { return tests::snapshotOf(m_vault.folder()); }

    bool press(const char* words) {
        const bool isThere = tests::press(m_window, QString::fromUtf8(words));
        settle();
        return isThere;
    }

    void letPass(std::chrono::milliseconds time) {
        m_clock.advance(time);
        m_window.findChild<GroundingView*>()->look();
        m_window.findChild<BreathCircle*>()->look();
        settle();
    }

    AVault m_vault{AVault::Two};
    std::unique_ptr<vault::Session> m_session{m_vault.open()};
    tests::TempFolder m_place;
    tests::FixedClock m_clock;
    tests::FixedRandom m_random{3};
    tests::FolderSource m_source{tests::contentFolder()};
    content::Library m_library{m_source, {}};
    search::TextIndex m_index;
    Theme m_theme{*qApp};
    Preferences m_preferences{m_place / "preferences.json"};
    BothHere m_both{m_clock};
    MainWindow m_window{m_theme, m_preferences, m_clock, m_library};
    OpenView* m_view =
        new OpenView({*m_session, m_index, m_theme, m_preferences, m_clock, m_random, m_both, m_library}, &m_window);
    tests::Snapshot m_before;
};

TEST_F(WhatIsDoneInTheMoment, PauseItsNeedsAndItsCardsLeaveEveryFileAsItWas) {
    m_window.pause();
    settle();
    for (Tile* tile : m_window.findChildren<Tile*>())
        if (tile->isVisible())
            tile->click();
    settle();
    m_window.goBack();
    m_window.pause();
    EXPECT_TRUE(press("They can’t speak"));
    EXPECT_TRUE(press("Next"));
    EXPECT_TRUE(press("All steps"));
    EXPECT_TRUE(press("Back to Pause"));
    m_window.goBack();
}

TEST_F(WhatIsDoneInTheMoment, EveryExerciseLeavesEveryFileAsItWas) {
    for (const content::Piece& exercise : m_library.all(Kind::Exercise)) {
        m_window.practise(exercise.id);
        press("Begin");
        letPass(1min);
        EXPECT_TRUE(press("Worse")) << exercise.id;
        EXPECT_TRUE(press("Stop here")) << exercise.id;
    }
}

TEST_F(WhatIsDoneInTheMoment, EveryBreathLeavesEveryFileAsItWas) {
    for (const content::Piece& breath : m_library.all(Kind::Breath)) {
        m_window.practise(breath.id);
        EXPECT_TRUE(press("Begin")) << breath.id;
        letPass(75s);
        EXPECT_TRUE(press("Better")) << breath.id;
        EXPECT_TRUE(press("Done")) << breath.id;
    }
}

TEST_F(WhatIsDoneInTheMoment, LookingForHelpLeavesEveryFileAsItWas) {
    m_window.pause();
    EXPECT_TRUE(press("I need help now"));
    EXPECT_TRUE(press("Back"));
    m_window.goBack();
}

} // namespace
} // namespace leeward::ui
