#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/switch.h"
#include "ui/settings/settings_page.h"
#include "ui/share/share_presenter.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using settings::SpaceChoices;
using tests::press;
using tests::says;
using tests::seen;

/// The topic of the settings about what is shared.
class WhatIShare : public testing::Test {
protected:
    void show() {
        m_page = std::make_unique<SettingsPage>(m_at.context());
        m_page->resize(1044, 744);
        m_page->show();
        m_page->setReflow(Reflow::Wide);
        ASSERT_TRUE(press(*m_page, QStringLiteral("What you share")));
    }

    void share(const char* words, std::uint8_t place) {
        SharePresenter presenter(m_at.context());
        ASSERT_TRUE(presenter.share(QString::fromUtf8(words), place, {}));
    }

    SpaceChoices::ClosenessCard card() { return m_at.session().choices().closenessCard(); }

    tests::APageContext m_at{tests::AVault::Two};
    std::unique_ptr<SettingsPage> m_page;
};

TEST_F(WhatIShare, SaysThatNothingIs) {
    show();

    EXPECT_TRUE(says(*m_page, QStringLiteral("Nothing from your own pages is shared.")));
}

TEST_F(WhatIShare, ListsEveryPassageWithItsPlace) {
    share("The lamp stayed on.", 0);
    share("A door open.", 4);

    show();

    EXPECT_TRUE(says(*m_page, QStringLiteral("In Read together: “The lamp stayed on.”")));
    EXPECT_TRUE(says(*m_page, QStringLiteral("In Afterwards: “A door open.”")));
}

TEST_F(WhatIShare, FollowsWhatIsSharedWhileItIsShown) {
    show();

    share("The lamp stayed on.", 0);

    EXPECT_TRUE(says(*m_page, QStringLiteral("In Read together: “The lamp stayed on.”")));
}

TEST_F(WhatIShare, EachIsTakenBackThere) {
    share("The lamp stayed on.", 0);
    show();

    ASSERT_TRUE(press(*m_page, QStringLiteral("Take back: “The lamp stayed on.”")));

    EXPECT_EQ(m_at.session().passages().all()->size(), 0u);
    EXPECT_TRUE(says(*m_page, QStringLiteral("Taken back. Ben may have read it already.")));
}

TEST_F(WhatIShare, ClosenessTodayIsOffUntilItIsSwitchedOn) {
    show();
    EXPECT_EQ(card(), SpaceChoices::ClosenessCard::Off);

    seen<Switch>(*m_page, QStringLiteral("Closeness today"))->click();

    EXPECT_EQ(card(), SpaceChoices::ClosenessCard::On);
}

TEST_F(WhatIShare, SwitchingClosenessOffTakesTodaysChoiceBack) {
    const std::chrono::sys_days day{std::chrono::days(20000)};
    show();
    seen<Switch>(*m_page, QStringLiteral("Closeness today"))->click();
    ASSERT_TRUE(m_at.session().closeness().choose(records::Closeness::Space, day));

    seen<Switch>(*m_page, QStringLiteral("Closeness today"))->click();

    EXPECT_EQ(m_at.session().closeness().on(day), records::ClosenessToday());
}

} // namespace
} // namespace leeward::ui
