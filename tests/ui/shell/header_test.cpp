#include "ui/shell/header.h"

#include "core/store/entries.h"
#include "tests/support/a_page_context.h"
#include "tests/support/some_records.h"
#include "ui/base/hide_button.h"
#include "ui/base/pause_button.h"
#include "ui/base/text_label.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

constexpr auto kLongTitle =
    "The evening when the lamp stayed on, the door was left open a hand’s width, and both of us "
    "sat on the floor for a long while before anybody said that it was enough for today";

/// A page with a title of somebody's own, in the real window.
class AHeader : public testing::TestWithParam<std::pair<int, int>> {
protected:
    AHeader() {
        m_at.theme().setLook({.textPercent = GetParam().second});
        m_window.resize(GetParam().first, 700);
        m_view = new OpenView(m_at.context(), &m_window);
        m_window.showOpen(m_view);
        auto entry = tests::anEntry(m_random, m_at.clock(), "The lamp stayed on.");
        entry.title = kLongTitle;
        entry.isDraft = true;
        EXPECT_TRUE(m_at.session().entries().save(entry));
        m_window.show();
        m_view->go({PageName::Journal, entry.id, {}});
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    QRect placeOf(const QWidget& widget) const { return {widget.mapTo(&m_window, QPoint(0, 0)), widget.size()}; }

    const HeadingLabel& title() const { return *m_view->header().findChild<HeadingLabel*>(); }

    tests::APageContext m_at{tests::AVault::One};
    tests::TempFolder m_folder;
    tests::FixedRandom m_random{3};
    Preferences m_preferences{m_folder / "preferences.json"};
    MainWindow m_window{m_at.theme(), m_preferences, m_at.clock(), m_at.library()};
    OpenView* m_view = nullptr;
};

TEST_P(AHeader, ALongTitleNeverReachesBelowPause) {
    const QRect words = placeOf(title());

    EXPECT_TRUE(title().text().startsWith(QStringLiteral("The evening")));
    EXPECT_FALSE(words.intersects(m_window.findChild<PauseButton*>()->geometry()));
    EXPECT_FALSE(words.intersects(m_window.findChild<HideButton*>()->geometry()));
}

TEST_P(AHeader, ALongTitleStaysWithinIt) {
    const QRect words = placeOf(title());

    EXPECT_TRUE(placeOf(m_view->header()).contains(words));
    EXPECT_GE(words.height(), title().heightForWidth(words.width()));
}

INSTANTIATE_TEST_SUITE_P(Windows, AHeader,
                         testing::Values(std::pair(1280, 100), std::pair(900, 100), std::pair(1280, 200),
                                         std::pair(900, 200)),
                         [](const auto& size) {
                             return std::to_string(size.param.first) + "_" + std::to_string(size.param.second);
                         });

} // namespace
} // namespace leeward::ui
