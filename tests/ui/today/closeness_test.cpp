#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/today/closeness_tile.h"
#include "ui/today/today_page.h"

#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using settings::SpaceChoices;
using tests::press;
using tests::says;
using tests::seen;

/// Today in a vault of two, for whom closeness today is switched on. It is 21:15 by the test's clock.
class ClosenessOnToday : public testing::Test {
protected:
    ClosenessOnToday() { switchOn(); }

    void switchOn() { ASSERT_TRUE(m_at.session().choices().setClosenessCard(SpaceChoices::ClosenessCard::On)); }

    TodayPage& show() {
        m_page = std::make_unique<TodayPage>(m_at.context());
        m_page->resize(1044, 744);
        m_page->setReflow(Reflow::Wide);
        m_page->enter({});
        m_page->show();
        return *m_page;
    }

    void choose(const char* name) { ASSERT_TRUE(press(show(), QString::fromUtf8(name))) << name; }

    void reopenAs(std::string_view passphrase) {
        m_page.reset();
        m_at.reopenAs(passphrase);
    }

    tests::APageContext m_at{tests::AVault::Two};
    std::unique_ptr<TodayPage> m_page;
};

TEST_F(ClosenessOnToday, IsNotThereUntilSwitchedOn) {
    ASSERT_TRUE(m_at.session().choices().setClosenessCard(SpaceChoices::ClosenessCard::Off));

    EXPECT_FALSE(says(show(), QStringLiteral("Closeness today")));
}

TEST_F(ClosenessOnToday, IsSwitchedOnForOnePersonAlone) {
    reopenAs(tests::kSecondPassphrase);

    EXPECT_FALSE(says(show(), QStringLiteral("Closeness today")));
}

TEST_F(ClosenessOnToday, AlwaysSaysThatItIsNoInvitation) {
    EXPECT_TRUE(says(show(), QStringLiteral("Not an invitation. Ask anyway.")));
}

TEST_F(ClosenessOnToday, ChoosingIsSaidInWords) {
    choose("Side by side");

    EXPECT_NE(seen(*m_page, QStringLiteral("Side by side, your choice")), nullptr);
}

TEST_F(ClosenessOnToday, AnotherChoiceTakesThePlaceOfTheFirst) {
    choose("Side by side");

    press(*m_page, QStringLiteral("Space"));

    EXPECT_NE(seen(*m_page, QStringLiteral("Space, your choice")), nullptr);
    EXPECT_NE(seen(*m_page, QStringLiteral("Side by side")), nullptr);
}

TEST_F(ClosenessOnToday, OnesOwnChoiceOnceMoreTakesItBack) {
    choose("Side by side");

    press(*m_page, QStringLiteral("Side by side, your choice"));

    EXPECT_NE(seen(*m_page, QStringLiteral("Side by side")), nullptr);
}

TEST_F(ClosenessOnToday, ShowsWhatWasChosenElsewhere) {
    show();

    const auto today = std::chrono::floor<std::chrono::days>(m_at.clock().now());
    EXPECT_TRUE(m_at.session().closeness().choose(records::Closeness::SameRoom, today));

    EXPECT_NE(seen(*m_page, QStringLiteral("Same room, your choice")), nullptr);
}

TEST_F(ClosenessOnToday, TheOthersChoiceShowsOnlyAfterBothChose) {
    choose("Same room");
    reopenAs(tests::kSecondPassphrase);
    switchOn();

    EXPECT_FALSE(says(show(), QStringLiteral("choice")));
    press(*m_page, QStringLiteral("Side by side"));

    EXPECT_NE(seen(*m_page, QStringLiteral("Side by side, your choice")), nullptr);
    EXPECT_NE(seen(*m_page, QStringLiteral("Same room, Ada’s choice")), nullptr);
}

TEST_F(ClosenessOnToday, TheSameChoiceOfBothIsSaidOnce) {
    choose("Same room");
    reopenAs(tests::kSecondPassphrase);
    switchOn();

    choose("Same room");

    EXPECT_NE(seen(*m_page, QStringLiteral("Same room, your choice and Ada’s")), nullptr);
}

TEST_F(ClosenessOnToday, IsGoneAtMidnight) {
    choose("Side by side");

    m_at.clock().advance(std::chrono::hours(2) + std::chrono::minutes(44));
    m_page->enter({});
    EXPECT_NE(seen(*m_page, QStringLiteral("Side by side, your choice")), nullptr); // 23:59
    m_at.clock().advance(std::chrono::minutes(1));
    m_page->enter({});

    EXPECT_FALSE(says(*m_page, QStringLiteral("your choice")));
}

TEST_F(ClosenessOnToday, WaitsForMidnightByTheComputersClock) {
    ClosenessPresenter presenter(m_at.context());

    EXPECT_EQ(presenter.untilMidnight(), std::chrono::hours(2) + std::chrono::minutes(45));
}

TEST_F(ClosenessOnToday, WhatIsLeftOfAnotherDayGoesAlthoughItIsSwitchedOff) {
    choose("Side by side");
    ASSERT_TRUE(m_at.session().choices().setClosenessCard(SpaceChoices::ClosenessCard::Off));
    m_at.clock().advance(std::chrono::hours(3));

    show();
    m_at.clock().advance(std::chrono::hours(-3));

    const std::chrono::sys_days day =
        std::chrono::floor<std::chrono::days>(m_at.clock().localNow().at + m_at.clock().localNow().utcOffset);
    EXPECT_EQ(m_at.session().closeness().on(day), records::ClosenessToday());
}

TEST_F(ClosenessOnToday, TheTilesAreOneTabStopAndSpaceChooses) {
    TodayPage& page = show();
    const auto tiles = page.findChildren<ClosenessTile*>();
    ASSERT_EQ(tiles.size(), 5);
    EXPECT_EQ(std::count_if(tiles.begin(), tiles.end(),
                            [](const ClosenessTile* each) { return each->focusPolicy() == Qt::StrongFocus; }),
              1);
    tiles[0]->setFocus();

    QTest::keyClick(tiles[0], Qt::Key_Right);
    QTest::keyClick(tiles[1], Qt::Key_Space);

    EXPECT_NE(seen(page, QStringLiteral("Same room, your choice")), nullptr);
}

} // namespace
} // namespace leeward::ui
