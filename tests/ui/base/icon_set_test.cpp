#include "ui/base/icon_set.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// Turns the program to right-to-left while it lives.
class RightToLeft {
public:
    RightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

bool hasPixelsOtherThan(const QImage& image, QRgb color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255 && pixel.rgb() != color)
                return true;
        }
    }
    return false;
}

bool isEmpty(const QImage& image) {
    QImage blank(image.size(), image.format());
    blank.fill(Qt::transparent);
    return image == blank;
}

class EveryIcon : public ::testing::TestWithParam<int> {};

TEST_P(EveryIcon, HasItsPicture) {
    IconSet set;

    const QImage image = set.pixmap(static_cast<Icon>(GetParam()), Qt::red, QSize(20, 20), 1).toImage();

    EXPECT_FALSE(isEmpty(image.convertToFormat(QImage::Format_ARGB32)));
}

INSTANTIATE_TEST_SUITE_P(IconSet, EveryIcon, ::testing::Range(0, static_cast<int>(kIconCount)));

TEST(IconSet, DrawsInTheColourAskedFor) {
    IconSet set;

    const QImage image = set.pixmap(Icon::Stop, QColor(0x863829), QSize(40, 40), 1).toImage();

    EXPECT_FALSE(hasPixelsOtherThan(image.convertToFormat(QImage::Format_ARGB32), 0xFF863829));
}

TEST(IconSet, IsSharpOnADenseScreen) {
    IconSet set;

    const QPixmap pixmap = set.pixmap(Icon::Stop, Qt::black, QSize(20, 20), 2);

    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(20, 20));
}

TEST(IconSet, WhatPointsIsMirroredFromRightToLeft) {
    IconSet set;
    const QImage ltr = set.pixmap(Icon::Back, Qt::black, QSize(20, 20), 1).toImage();

    const RightToLeft rtl;

    EXPECT_EQ(set.pixmap(Icon::Back, Qt::black, QSize(20, 20), 1).toImage(), ltr.mirrored(true, false));
}

TEST(IconSet, WhatDoesNotPointStays) {
    IconSet set;
    const QImage ltr = set.pixmap(Icon::Phone, Qt::black, QSize(20, 20), 1).toImage();

    const RightToLeft rtl;

    EXPECT_EQ(set.pixmap(Icon::Phone, Qt::black, QSize(20, 20), 1).toImage(), ltr);
}

} // namespace
} // namespace leeward::ui
