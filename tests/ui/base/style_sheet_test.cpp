#include "ui/base/style_sheet.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

QString marked(QStringView name) {
    return QStringLiteral("<%1>").arg(name);
}

QString fill(const char* sheet, double scale) {
    return fillStyleSheet(QLatin1String(sheet), scale, marked);
}

TEST(StyleSheet, NamesBecomeColours) {
    EXPECT_EQ(fill("color:@ink2;background:@canvas", 1), QStringLiteral("color:<ink2>;background:<canvas>"));
}

TEST(StyleSheet, PixelsGrowWithTheText) {
    EXPECT_EQ(fill("min-height:37px;padding:1px 18px", 2), QStringLiteral("min-height:74px;padding:2px 36px"));
}

TEST(StyleSheet, EdgesStayThin) {
    EXPECT_EQ(fill("border:1px solid @line;border:2px solid @brick", 2),
              QStringLiteral("border:1px solid <line>;border:2px solid <brick>"));
}

TEST(StyleSheet, HalfOfAPillIsNeverMoreThanHalf) {
    EXPECT_EQ(fill("min-height:38px;border-radius:half(38)", 1.3),
              QStringLiteral("min-height:49px;border-radius:25px")); // of 51
}

} // namespace
} // namespace leeward::ui
