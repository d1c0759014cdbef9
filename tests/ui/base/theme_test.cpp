#include "ui/base/theme.h"

#include <QApplication>

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

} // namespace
} // namespace leeward::ui
