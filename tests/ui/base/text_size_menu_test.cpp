#include "ui/base/text_size_menu.h"

#include "tests/support/temp_folder.h"
#include "ui/base/preferences.h"

#include <gtest/gtest.h>

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace leeward::ui {

namespace {

/// A button with the menu, as it stands on the lock screen.
class TextSizeMenu : public testing::Test {
protected:
    TextSizeMenu() {
        attachTextSizeMenu(m_button, m_preferences);
        m_button.show();
        m_button.click();
        EXPECT_TRUE(QTest::qWaitFor([this] { return menu().isVisible(); }));
    }

    QMenu& menu() const { return *m_button.findChild<QMenu*>(); }

    QAction* action(const char* words) const {
        const auto actions = menu().actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [words](QAction* one) { return one->text() == QLatin1String(words); });
        return found == actions.end() ? nullptr : *found;
    }

    tests::TempFolder m_folder;
    Preferences m_preferences{m_folder / "preferences.json"};
    QPushButton m_button;
};

TEST_F(TextSizeMenu, HasATickAtThePresentSize) {
    EXPECT_TRUE(action("100 %")->isChecked());
}

TEST_F(TextSizeMenu, OffersEveryStep) {
    EXPECT_EQ(menu().actions().size(), 13);
    EXPECT_NE(action("80 %"), nullptr);
    EXPECT_NE(action("200 %"), nullptr);
}

TEST_F(TextSizeMenu, ChoosingChangesThePreferences) {
    action("130 %")->trigger();

    EXPECT_EQ(m_preferences.now().textPercent, 130);
}

} // namespace

} // namespace leeward::ui
