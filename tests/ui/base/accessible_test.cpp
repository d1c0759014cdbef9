#include "ui/base/accessible.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/choice_list.h"
#include "ui/base/hide_button.h"
#include "ui/base/pause_button.h"
#include "ui/base/secret_edit.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"
#include "ui/base/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

QAccessibleInterface& seenBy(QWidget& widget) {
    return *QAccessible::queryAccessibleInterface(&widget);
}

QString nameOf(QWidget& widget) {
    return seenBy(widget).text(QAccessible::Name);
}

class AccessibleTest : public ::testing::Test {
protected:
    Segments& answers() {
        return *new Segments(m_theme, QStringLiteral("Holding hands"),
                             {{.text = QStringLiteral("Welcome")}, {.text = QStringLiteral("Not now")}}, &m_page);
    }

    ChoiceList& feltSafety() {
        return *new ChoiceList(m_theme, QStringLiteral("How safe it felt"),
                               {QStringLiteral("Not safe"), QStringLiteral("In between"), QStringLiteral("Safe")},
                               &m_page);
    }

    Theme m_theme{*qApp};
    QWidget m_page;
};

TEST_F(AccessibleTest, AHeadingIsAHeading) {
    HeadingLabel heading(m_theme, TextRole::Page, QStringLiteral("Journal"));

    EXPECT_EQ(seenBy(heading).role(), QAccessible::Heading);
    EXPECT_EQ(nameOf(heading), QStringLiteral("Journal"));
}

TEST_F(AccessibleTest, PartsOfAPageDoNotComeAndGoWithItsScrollBar) {
    QScrollArea area;
    auto* tall = new QWidget;
    tall->setFixedSize(100, 1000);
    area.setWidget(tall);
    area.resize(200, 200);
    area.show();
    const bool hadItsBar = area.verticalScrollBar()->isVisible();
    const int countedWithItsBar = seenBy(area).childCount();
    tall->setFixedSize(100, 50);
    QCoreApplication::processEvents();

    ASSERT_TRUE(hadItsBar);
    ASSERT_FALSE(area.verticalScrollBar()->isVisible());
    EXPECT_EQ(seenBy(area).childCount(), countedWithItsBar);
    EXPECT_EQ(seenBy(area).child(countedWithItsBar), nullptr);
}

TEST_F(AccessibleTest, ALabelIsReadWhole) {
    TextLabel label(m_theme, TextRole::Ui, QString());
    label.setWords(QStringLiteral("Reset it."), QStringLiteral("Nobody can."));

    EXPECT_EQ(nameOf(label), QStringLiteral("Reset it. Nobody can."));
}

TEST_F(AccessibleTest, SegmentsAreAGroupOfRadioButtons) {
    Segments& segments = answers();

    EXPECT_EQ(seenBy(segments).role(), QAccessible::Grouping);
    ASSERT_EQ(seenBy(segments).childCount(), 2);
    EXPECT_EQ(seenBy(segments).child(1)->role(), QAccessible::RadioButton);
    EXPECT_EQ(seenBy(segments).child(1)->text(QAccessible::Name), QStringLiteral("Not now"));
}

TEST_F(AccessibleTest, TheChosenSegmentIsChecked) {
    Segments& segments = answers();
    segments.setChosen(1);

    EXPECT_FALSE(seenBy(segments).child(0)->state().checked);
    EXPECT_TRUE(seenBy(segments).child(1)->state().checked);
}

TEST_F(AccessibleTest, ASegmentCanBeChosenByAScreenReader) {
    Segments& segments = answers();

    seenBy(segments).child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_EQ(segments.chosen(), 0);
}

TEST_F(AccessibleTest, AChoiceSaysWhereItStands) {
    ChoiceList& list = feltSafety();

    EXPECT_EQ(seenBy(list).role(), QAccessible::Grouping);
    EXPECT_EQ(seenBy(*list.rows()[1]).role(), QAccessible::RadioButton);
    EXPECT_EQ(nameOf(*list.rows()[1]), QStringLiteral("In between, 2 of 3"));
}

TEST_F(AccessibleTest, TheChosenRowIsChecked) {
    ChoiceList& list = feltSafety();
    list.setChosen(2);

    EXPECT_TRUE(seenBy(*list.rows()[2]).state().checked);
    EXPECT_FALSE(seenBy(*list.rows()[0]).state().checked);
}

TEST_F(AccessibleTest, SwitchesTilesAndChipsAreOnOrOff) {
    Switch toggle(m_theme);
    Tile tile(m_theme, QStringLiteral("Water"), Icon::Water);
    Chip chip(m_theme, QStringLiteral("Tender"));
    chip.setChecked(true);

    EXPECT_EQ(seenBy(toggle).role(), QAccessible::CheckBox);
    EXPECT_EQ(seenBy(tile).role(), QAccessible::CheckBox);
    EXPECT_TRUE(seenBy(chip).state().checked);
}

TEST_F(AccessibleTest, PauseSaysWhetherItIsPressed) {
    PauseButton pause(m_theme);
    EXPECT_EQ(nameOf(pause), QStringLiteral("Pause"));

    pause.setState(PauseButton::State::Paused);

    EXPECT_EQ(nameOf(pause), QStringLiteral("Paused"));
}

TEST_F(AccessibleTest, HideSaysWhatItDoesAndHowFarTheKeysAre) {
    HideButton hide(m_theme);
    EXPECT_EQ(nameOf(hide), QStringLiteral("Hide now. Same as Shift three times"));

    hide.setPresses(1);

    EXPECT_EQ(seenBy(hide).text(QAccessible::Description), QStringLiteral("one of three"));
}

TEST_F(AccessibleTest, AVisibilityChipInACardSaysTheWholeSentence) {
    VisibilityChip chip(m_theme, Place::Private, VisibilityChip::Form::InCard);

    EXPECT_EQ(chip.text(), QStringLiteral("Only you"));
    EXPECT_EQ(nameOf(chip), QStringLiteral("Only you can read this"));
}

TEST_F(AccessibleTest, AnIconButtonHasAName) {
    const std::unique_ptr<Button> more(iconButton(m_theme, Icon::More, QStringLiteral("More")));

    EXPECT_EQ(nameOf(*more), QStringLiteral("More"));
    EXPECT_EQ(seenBy(*more).role(), QAccessible::Button);
}

TEST_F(AccessibleTest, ABandIsAStatus) {
    auto* band = new Band(m_theme, BandTone::Notice, std::nullopt, QStringLiteral("Not saved."), &m_page);
    m_page.show();

    EXPECT_EQ(seenBy(*band).role(), QAccessible::StatusBar);
    EXPECT_EQ(nameOf(*band), QStringLiteral("Not saved."));
}

TEST_F(AccessibleTest, AToastIsAnAlert) {
    m_page.resize(600, 400);
    auto* toast = new Toast(m_theme, &m_page);
    toast->say(QStringLiteral("Step moved"));

    EXPECT_EQ(seenBy(*toast).role(), QAccessible::AlertMessage);
    EXPECT_EQ(nameOf(*toast), QStringLiteral("Step moved"));
}

TEST_F(AccessibleTest, APassphraseIsNotReadOut) {
    SecretEdit edit(m_theme);
    edit.setText(QStringLiteral("thimble"));

    EXPECT_TRUE(seenBy(edit).state().passwordEdit);
    EXPECT_FALSE(seenBy(edit).text(QAccessible::Value).contains(QStringLiteral("thimble")));
}

} // namespace
} // namespace leeward::ui
