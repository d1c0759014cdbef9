#include "ui/base/high_contrast.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

QPalette whiteOnBlack() {
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

QPalette anOrdinaryOne() {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEFEFEF));
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

TEST(HighContrast, IsKnownByPureBlackAndWhite) {
    EXPECT_TRUE(isHighContrast(whiteOnBlack()));
}

TEST(HighContrast, IsNotTakenForAnOrdinaryTheme) {
    EXPECT_FALSE(isHighContrast(anOrdinaryOne()));
}

TEST(HighContrast, DropsEveryTint) {
    const auto colors = highContrastColors(whiteOnBlack());

    EXPECT_EQ(colors[indexOf(Color::PrivateTint)], QColor(Qt::black));
    EXPECT_EQ(colors[indexOf(Color::SharedTint)], QColor(Qt::black));
    EXPECT_EQ(colors[indexOf(Color::OchreTint)], QColor(Qt::black));
}

TEST(HighContrast, KeepsEdgesAndWordsInTheSystemsTextColour) {
    const auto colors = highContrastColors(whiteOnBlack());

    EXPECT_EQ(colors[indexOf(Color::PrivateLine)], QColor(Qt::white));
    EXPECT_EQ(colors[indexOf(Color::Control)], QColor(Qt::white));
    EXPECT_EQ(colors[indexOf(Color::Brick)], QColor(Qt::white));
}

TEST(HighContrast, FillsWithTheSystemsHighlight) {
    const auto colors = highContrastColors(whiteOnBlack());

    EXPECT_EQ(colors[indexOf(Color::SharedFill)], QColor(Qt::cyan));
    EXPECT_EQ(colors[indexOf(Color::OnFill)], QColor(Qt::black));
}

} // namespace
} // namespace leeward::ui
