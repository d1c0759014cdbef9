#include "ui/support/help_view.h"

#include "core/content/library.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/folder_source.h"
#include "tests/support/on_screen.h"
#include "tests/support/temp_folder.h"
#include "ui/base/combo_box.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

class Help : public testing::Test {
protected:
    Help() {
        auto* start = new QWidget(&m_window);
        m_window.showStart(start, [](Reflow) {});
        m_window.resize(1280, 820);
        m_window.show();
    }

    bool says(const char* words) { return tests::says(m_window, QString::fromUtf8(words)); }
    bool press(const char* words) { return tests::press(m_window, QString::fromUtf8(words)); }

    void choose(const char* country) {
        auto* box = tests::seen<ComboBox>(m_window, QStringLiteral("Country"));
        ASSERT_NE(box, nullptr);
        const int index = box->findData(QString::fromUtf8(country));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    tests::TempFolder m_place;
    tests::FixedClock m_clock;
    tests::FolderSource m_source{tests::contentFolder()};
    content::Library m_library{m_source, {}};
    Theme m_theme{*qApp};
    Preferences m_preferences{m_place / "preferences.json"};
    MainWindow m_window{m_theme, m_preferences, m_clock, m_library};
};

TEST_F(Help, IsThereWithoutUnlocking) {
    m_window.help();
    choose("IE");
    EXPECT_TRUE(says("You can talk to someone now"));
    EXPECT_TRUE(says("In an emergency: 112 or 999"));
    EXPECT_FALSE(press("Copy"));
}

TEST_F(Help, ForgetsTheCountryAndWritesNothing) {
    m_window.help();
    choose("IE");
    EXPECT_TRUE(press("Back"));
    EXPECT_FALSE(says("You can talk to someone now"));
    m_window.help();
    EXPECT_FALSE(says("In an emergency: "));
    EXPECT_TRUE(says("Ireland\u00a0112 or 999"));
    EXPECT_FALSE(std::filesystem::exists(m_place / "preferences.json"));
}

TEST_F(Help, BeginsWithTheCountryThatIsSetForThisComputer) {
    auto preferences = m_preferences.now();
    preferences.helpCountry = "IE";
    m_preferences.change(preferences);
    m_window.help();
    EXPECT_TRUE(says("In an emergency: 112 or 999"));
}

TEST_F(Help, FromPauseLeadsBackToPause) {
    m_window.pause();
    EXPECT_TRUE(press("I need help now"));
    EXPECT_TRUE(says("You can talk to someone now"));
    QTest::keyClick(m_window.focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(says("We’ve paused."));
    EXPECT_TRUE(m_window.isPaused());
}

TEST_F(Help, PauseIsOneMoveAwayFromIt) {
    m_window.help();
    EXPECT_TRUE(press("Pause and ground"));
    EXPECT_TRUE(says("We’ve paused."));
    m_window.goBack();
    EXPECT_FALSE(says("You can talk to someone now"));
}

} // namespace
} // namespace leeward::ui
