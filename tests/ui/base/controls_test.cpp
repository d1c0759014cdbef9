#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/combo_box.h"
#include "ui/base/hills.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/pause_button.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

class ControlsTest : public ::testing::Test {
protected:
    Theme m_theme{*qApp};
};

QColor middleOf(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    return image.pixelColor(6, image.height() / 2);
}

TEST_F(ControlsTest, ButtonsHaveTheDesignsHeights) {
    EXPECT_EQ(Button(m_theme, QStringLiteral("Keep")).sizeHint().height(), 40);
    EXPECT_EQ(Button(m_theme, QStringLiteral("Keep"), {.size = ButtonSize::Large}).sizeHint().height(), 48);
    EXPECT_EQ(Button(m_theme, QStringLiteral("Keep"), {.size = ButtonSize::Small}).sizeHint().height(), 34);
}

TEST_F(ControlsTest, ButtonsGrowWithTheText) {
    const Button button(m_theme, QStringLiteral("Keep"));

    m_theme.setLook({.textPercent = 150});

    EXPECT_EQ(button.sizeHint().height(), 60);
}

TEST_F(ControlsTest, AFilledButtonHasTheColourOfItsPage) {
    QWidget page;
    setPlace(page, Place::Shared);
    auto* done = new Button(m_theme, QStringLiteral("Done"), {.kind = ButtonKind::Primary}, &page);
    done->resize(done->sizeHint());

    EXPECT_EQ(middleOf(*done), m_theme.color(Color::SharedFill));

    setPlace(page, Place::Private);

    EXPECT_EQ(middleOf(*done), m_theme.color(Color::PrivateFill));
}

TEST_F(ControlsTest, ANearerPlaceWins) {
    QWidget page;
    setPlace(page, Place::Private);
    QWidget card(&page);
    setPlace(card, Place::Shared);
    const QWidget child(&card);

    EXPECT_EQ(placeOf(&child), Place::Shared);
}

TEST_F(ControlsTest, WithoutAPlaceThingsAreNeutral) {
    const QWidget widget;

    EXPECT_EQ(placeOf(&widget), Place::Neutral);
}

TEST_F(ControlsTest, ATileHasRoomForASecondLine) {
    const Tile tile(m_theme, QStringLiteral("Something warm to hold on to"), Icon::Warmth);

    EXPECT_GT(tile.heightForWidth(110), tile.heightForWidth(600));
}

TEST_F(ControlsTest, ARowGrowsWithItsSentence) {
    ListRow row(m_theme, QStringLiteral("They can’t speak"), Icon::Quiet);
    const int before = row.heightForWidth(300);

    row.setSentence(QStringLiteral("Steps for the person beside them, one after the other, as long as it takes."));

    EXPECT_GT(row.heightForWidth(300), before);
}

TEST_F(ControlsTest, ATicksWordsWrap) {
    const CheckBox tick(m_theme, QStringLiteral("I understand that nobody can reset this for me."));

    EXPECT_GT(tick.heightForWidth(200), tick.heightForWidth(600));
}

TEST_F(ControlsTest, ClickingATicksWordsTurnsItOn) {
    CheckBox tick(m_theme, QStringLiteral("I understand"));
    tick.resize(tick.sizeHint());

    QTest::mouseClick(&tick, Qt::LeftButton, {}, QPoint(tick.width() - 4, tick.height() / 2));

    EXPECT_TRUE(tick.isChecked());
}

TEST_F(ControlsTest, TheWheelDoesNotChangeAChoice) {
    ComboBox combo(m_theme);
    combo.addItems({QStringLiteral("1 minute"), QStringLiteral("5 minutes")});
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);

    QApplication::sendEvent(&combo, &wheel);

    EXPECT_EQ(combo.currentIndex(), 0);
}

TEST_F(ControlsTest, APlaceholderCanBeReadInAField) {
    LineField field(m_theme);
    field.setPlaceholderText(QStringLiteral("Leave empty if you like"));
    field.ensurePolished();

    EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), m_theme.color(Color::Ink3));
}

TEST_F(ControlsTest, APlaceholderFollowsTheTheme) {
    LineField field(m_theme);
    field.show();

    m_theme.setLook({.scheme = Scheme::Dark});

    EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), m_theme.color(Color::Ink3));
}

TEST_F(ControlsTest, ASearchCanBeEmptied) {
    SearchField search(m_theme, QStringLiteral("Search"));
    QTest::keyClicks(&search, QStringLiteral("lamp"));

    search.actions().last()->trigger();

    EXPECT_TRUE(search.text().isEmpty());
    EXPECT_FALSE(search.actions().last()->isVisible());
}

TEST_F(ControlsTest, DownLeavesASearchForItsResults) {
    SearchField search(m_theme, QStringLiteral("Search"));
    QSignalSpy left(&search, &SearchField::leaveDown);

    QTest::keyClick(&search, Qt::Key_Down);

    EXPECT_EQ(left.count(), 1);
}

TEST_F(ControlsTest, HillsAreAtMostTwoHundredAndForty) {
    EXPECT_EQ(Hills::heightIn(600), 180);
    EXPECT_EQ(Hills::heightIn(1200), 240);
}

TEST_F(ControlsTest, APauseIsAsHighAsTheDesignSays) {
    EXPECT_EQ(PauseButton(m_theme).sizeHint().height(), 40);
}

} // namespace
} // namespace leeward::ui
