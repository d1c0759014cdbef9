#include "ui/shell/sidebar.h"

#include "tests/support/on_screen.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/shell/nav_button.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace leeward::ui {

namespace {

bool names(const std::vector<PlaceEntry>& places, PageName page) {
    return std::any_of(places.begin(), places.end(), [page](const PlaceEntry& place) { return place.page == page; });
}

struct ASidebar {
    Theme theme{*qApp};
    Sidebar sidebar{theme, placesFor(Company::OfTwo), {QStringLiteral("Noor")}};

    NavButton* button(PageName page) const {
        const auto all = sidebar.findChildren<NavButton*>();
        const auto found = std::find_if(all.begin(), all.end(), [page](auto* one) { return one->page() == page; });
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace

TEST(Sidebar, WithoutASharedSpaceItsGroupDoesNotExist) {
    EXPECT_FALSE(names(placesFor(Company::Alone), PageName::OurPlan));
    EXPECT_TRUE(names(placesFor(Company::OfTwo), PageName::OurPlan));
}

TEST(Sidebar, OfASharedSpaceThatIsClosedKeepsThePlanAmongOnesOwnPlaces) {
    const auto places = placesFor(Company::Stayed);

    EXPECT_TRUE(names(places, PageName::OurPlan));
    EXPECT_FALSE(names(places, PageName::Together));
    EXPECT_TRUE(std::none_of(places.begin(), places.end(),
                             [](const PlaceEntry& place) { return place.place == Place::Shared; }));
}

TEST(Sidebar, SaysAloudAndInATooltipThatOurPlanHasChanged) {
    ASidebar a;

    a.sidebar.setMark(PageName::OurPlan, PlaceMark::Changed);

    EXPECT_EQ(a.button(PageName::OurPlan)->accessibleDescription(), QStringLiteral("Changed since you talked"));
    EXPECT_TRUE(a.button(PageName::Today)->accessibleDescription().isEmpty());
    a.sidebar.setReflow(Reflow::Narrow);
    EXPECT_EQ(a.button(PageName::OurPlan)->toolTip(), QStringLiteral("Our plan. Changed since you talked."));
}

TEST(Sidebar, TellsWhichPlaceWasChosen) {
    ASidebar a;
    QSignalSpy chosen(&a.sidebar, &Sidebar::chosen);

    a.button(PageName::Journal)->click();

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<PageName>(), PageName::Journal);
}

TEST(Sidebar, ShowsOnlyTheCurrentPlaceAsChosen) {
    ASidebar a;

    a.sidebar.setCurrent(PageName::MyPlan);

    EXPECT_TRUE(a.button(PageName::MyPlan)->isChecked());
    EXPECT_FALSE(a.button(PageName::Today)->isChecked());
}

TEST(Sidebar, SaysWhollyThatBothAreHere) {
    Theme theme(*qApp);
    Sidebar sidebar(theme, placesFor(Company::OfTwo), {QStringLiteral("Noor"), QStringLiteral("Robin")});
    sidebar.resize(sidebar.width(), 800);
    sidebar.show();
    tests::settle();

    const auto words = sidebar.findChildren<TextLabel*>();
    const auto name = std::find_if(words.rbegin(), words.rend(),
                                   [](const TextLabel* each) { return each->text() == QStringLiteral("Both of you"); });
    ASSERT_NE(name, words.rend());
    EXPECT_GE((*name)->width(), (*name)->sizeHint().width());
}

TEST(Sidebar, IsOneTabStop) {
    ASidebar a;
    a.sidebar.setCurrent(PageName::Journal);

    const auto buttons = a.sidebar.findChildren<NavButton*>();
    const auto stops = std::count_if(buttons.begin(), buttons.end(),
                                     [](const NavButton* one) { return (one->focusPolicy() & Qt::TabFocus) != 0; });

    EXPECT_EQ(stops, 1);
}

TEST(Sidebar, AsARailNamesThePlacesInTooltips) {
    ASidebar a;

    a.sidebar.setReflow(Reflow::Narrow);

    EXPECT_EQ(a.button(PageName::Journal)->toolTip(), QStringLiteral("Journal"));
    EXPECT_LT(a.sidebar.width(), 100);
}

TEST(Sidebar, AsARailSaysWhoseSideIsOpenAndLocks) {
    ASidebar a;
    QSignalSpy asked(&a.sidebar, &Sidebar::lockRequested);
    a.sidebar.setReflow(Reflow::Narrow);
    a.sidebar.show();

    auto* lock = tests::seen<QAbstractButton>(a.sidebar, QStringLiteral("Lock"));
    ASSERT_NE(lock, nullptr);
    lock->click();

    EXPECT_TRUE(lock->toolTip().startsWith(QStringLiteral("Noor")));
    EXPECT_EQ(asked.count(), 1);
}

TEST(Sidebar, HasOneLockHoweverWideItIs) {
    ASidebar a;
    a.sidebar.show();

    for (const Reflow reflow : {Reflow::Wide, Reflow::Narrow}) {
        a.sidebar.setReflow(reflow);
        const auto buttons = a.sidebar.findChildren<QAbstractButton*>();
        EXPECT_EQ(std::count_if(buttons.begin(), buttons.end(),
                                [](const QAbstractButton* one) {
                                    return one->isVisible() && tests::nameOf(*one) == QStringLiteral("Lock");
                                }),
                  1);
    }
}

TEST(Sidebar, WhenTightIsHidden) {
    ASidebar a;
    a.sidebar.show();

    a.sidebar.setReflow(Reflow::Tight);

    EXPECT_TRUE(a.sidebar.isHidden());
}

} // namespace leeward::ui
