#include "ui/base/theme.h"

#include "ui/base/contrast.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(Theme, TextSizeScalesFontsLinesAndMeasures) {
    Theme theme(*qApp);

    theme.setLook({.textPercent = 200});

    EXPECT_EQ(theme.font(TextRole::Ui).pixelSize(), 30);
    EXPECT_EQ(theme.lineHeight(TextRole::Reading), 60);
    EXPECT_EQ(theme.px(44), 88);
}

TEST(Theme, TextSizeStaysBetweenEightyAndTwoHundred) {
    Theme theme(*qApp);

    theme.setLook({.textPercent = 500});

    EXPECT_EQ(theme.look().textPercent, 200);
}

TEST(Theme, SaysOnceThatItChanged) {
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);

    theme.setLook({.scheme = Scheme::Dark, .textPercent = 120});

    EXPECT_EQ(changed.count(), 1);
}

TEST(Theme, TheSameLookChangesNothing) {
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);

    theme.setLook(theme.look());

    EXPECT_EQ(changed.count(), 0);
}

TEST(Theme, DarkIsDark) {
    Theme theme(*qApp);

    theme.setLook({.scheme = Scheme::Dark});

    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(theme.color(Color::Canvas), QColor(0x1D1B19));
}

TEST(Theme, FollowsALightSystem) {
    Theme theme(*qApp); // the offscreen system is light

    EXPECT_FALSE(theme.isDark());
}

TEST(Theme, ReadingIsSetInABookFace) {
    Theme theme(*qApp);

    EXPECT_EQ(theme.font(TextRole::Reading).families().first(), QStringLiteral("Gentium Book Plus"));
    EXPECT_EQ(theme.font(TextRole::Ui).families().first(), QStringLiteral("Lato"));
}

TEST(Theme, PlainReadingIsSetAsTheRest) {
    Theme theme(*qApp);

    theme.setLook({.plainReading = true});

    EXPECT_EQ(theme.font(TextRole::Reading).families().first(), QStringLiteral("Lato"));
}

TEST(Theme, TheSystemFontReplacesBothFaces) {
    Theme theme(*qApp);

    theme.setLook({.systemFont = true});

    EXPECT_EQ(theme.font(TextRole::Reading).families(), theme.font(TextRole::Ui).families());
    EXPECT_NE(theme.font(TextRole::Ui).families().first(), QStringLiteral("Lato"));
}

TEST(Theme, ReducedMotionTakesNoTime) {
    Theme theme(*qApp);
    EXPECT_EQ(theme.duration(Motion::Gentle).count(), 220);

    theme.setLook({.reducedMotion = true});

    EXPECT_EQ(theme.duration(Motion::Gentle).count(), 0);
}

TEST(Theme, PlaceholdersCanBeRead) {
    Theme theme(*qApp);

    const double measured = contrast(qApp->palette().color(QPalette::PlaceholderText), theme.color(Color::Surface));

    EXPECT_GE(measured, 4.5);
}

TEST(Theme, IconsFollowTheTheme) {
    Theme theme(*qApp);
    const QIcon icon = theme.icon(Icon::Stop, Color::Ink);
    const QImage light = icon.pixmap(QSize(20, 20)).toImage();

    theme.setLook({.scheme = Scheme::Dark});

    EXPECT_NE(icon.pixmap(QSize(20, 20)).toImage(), light);
}

} // namespace
} // namespace leeward::ui
