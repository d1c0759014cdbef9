#include "ui/base/contrast.h"

#include "ui/base/tokens.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// What is drawn on what, and how much contrast it needs: 7 for body text, 4.5 for text, 3 for edges and marks.
struct Pair {
    Color front, ground;
    double least;
};

class EveryPair : public ::testing::TestWithParam<Pair> {};

TEST_P(EveryPair, HasItsContrastInTheLightTheme) {
    const Tokens tokens = loadTokens();

    const double measured = contrast(tokens.light[indexOf(GetParam().front)], tokens.light[indexOf(GetParam().ground)]);

    EXPECT_GE(measured, GetParam().least);
}

TEST_P(EveryPair, HasItsContrastInTheDarkTheme) {
    const Tokens tokens = loadTokens();

    const double measured = contrast(tokens.dark[indexOf(GetParam().front)], tokens.dark[indexOf(GetParam().ground)]);

    EXPECT_GE(measured, GetParam().least);
}

constexpr Pair kPairs[] = {
    Pair{Color::Ink, Color::Canvas, 7},
    Pair{Color::Calm, Color::CalmTint, 4.5},
    Pair{Color::Ink, Color::Surface, 7},
    Pair{Color::Calm, Color::PauseBg, 4.5},
    Pair{Color::Ink, Color::Inset, 7},
    Pair{Color::Sage, Color::Surface, 4.5},
    Pair{Color::Ink, Color::Sidebar, 7},
    Pair{Color::Sage, Color::SageTint, 4.5},
    Pair{Color::Ink2, Color::Canvas, 7},
    Pair{Color::Ochre, Color::Surface, 4.5},
    Pair{Color::Ink2, Color::Surface, 7},
    Pair{Color::Ochre, Color::OchreTint, 4.5},
    Pair{Color::Ink2, Color::Sidebar, 7},
    Pair{Color::Brick, Color::Surface, 4.5},
    Pair{Color::Ink2, Color::Hover, 7},
    Pair{Color::Brick, Color::BrickTint, 4.5},
    Pair{Color::Ink2, Color::Inset, 7},
    Pair{Color::OnFill, Color::SharedFill, 6},
    Pair{Color::Ochre, Color::Canvas, 4.5},
    Pair{Color::OnFill, Color::PrivateFill, 6},
    Pair{Color::Ochre, Color::Sidebar, 3},
    Pair{Color::OnFill, Color::CalmFill, 6},
    Pair{Color::Ink3, Color::PauseBg, 4.5},
    Pair{Color::OnFill, Color::BrickFill, 4.5},
    Pair{Color::Ink3, Color::Canvas, 4.5},
    Pair{Color::OnFill, Color::SharedHover, 4.5},
    Pair{Color::Ink3, Color::Surface, 4.5},
    Pair{Color::OnFill, Color::PrivateHover, 4.5},
    Pair{Color::Ink3, Color::Inset, 4.5},
    Pair{Color::OnFill, Color::CalmHover, 4.5},
    Pair{Color::Ink3, Color::Sidebar, 4.5},
    Pair{Color::OnStrong, Color::Calm, 7},
    Pair{Color::Ink, Color::SharedTint, 7},
    Pair{Color::SharedEdge, Color::Canvas, 3},
    Pair{Color::Ink, Color::PrivateTint, 7},
    Pair{Color::PrivateEdge, Color::Canvas, 3},
    Pair{Color::Ink, Color::CalmTint, 7},
    Pair{Color::CalmEdge, Color::Canvas, 3},
    Pair{Color::Ink2, Color::SharedTint, 7},
    Pair{Color::CalmEdge, Color::PauseBg, 3},
    Pair{Color::Ink2, Color::PrivateTint, 7},
    Pair{Color::Control, Color::Canvas, 3},
    Pair{Color::Ink2, Color::CalmTint, 7},
    Pair{Color::Control, Color::Surface, 3},
    Pair{Color::Ink, Color::SageTint, 7},
    Pair{Color::Control, Color::Inset, 3},
    Pair{Color::Ink, Color::OchreTint, 7},
    Pair{Color::Focus, Color::Canvas, 3},
    Pair{Color::Ink, Color::BrickTint, 7},
    Pair{Color::Focus, Color::Surface, 3},
    Pair{Color::Ink2, Color::OchreTint, 7},
    Pair{Color::Focus, Color::Sidebar, 3},
    Pair{Color::Ink2, Color::BrickTint, 7},
    Pair{Color::Focus, Color::SharedTint, 3},
    Pair{Color::Ink2, Color::SageTint, 7},
    Pair{Color::Focus, Color::PrivateTint, 3},
    Pair{Color::Shared, Color::Surface, 4.5},
    Pair{Color::Focus, Color::CalmTint, 3},
    Pair{Color::Shared, Color::Canvas, 4.5},
    Pair{Color::Focus, Color::PauseBg, 3},
    Pair{Color::Shared, Color::SharedTint, 4.5},
    Pair{Color::Ink, Color::Mark, 7},
    Pair{Color::Shared, Color::Sidebar, 4.5},
    Pair{Color::Ink, Color::Selection, 7},
    Pair{Color::Private, Color::Surface, 4.5},
    Pair{Color::Ink, Color::PauseBg, 7},
    Pair{Color::Private, Color::Canvas, 4.5},
    Pair{Color::Ink2, Color::PauseBg, 7},
    Pair{Color::Private, Color::PrivateTint, 4.5},
    Pair{Color::Ink, Color::HillPause3, 7},
    Pair{Color::Private, Color::Sidebar, 4.5},
    Pair{Color::Ink2, Color::Hill3, 4.5},
    Pair{Color::Calm, Color::Surface, 4.5},
    Pair{Color::Ink2, Color::HillPause3, 4.5},
    Pair{Color::Calm, Color::Canvas, 4.5},
    Pair{Color::Ink, Color::Pressed, 7},
};

std::string nameOf(const ::testing::TestParamInfo<Pair>& pair) {
    return std::string(tokenName(pair.param.front)) + "_on_" + tokenName(pair.param.ground);
}

INSTANTIATE_TEST_SUITE_P(Contrast, EveryPair, ::testing::ValuesIn(kPairs), nameOf);

TEST(Contrast, OfBlackOnWhiteIsTwentyOne) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
}

TEST(Contrast, DoesNotDependOnWhichIsInFront) {
    EXPECT_DOUBLE_EQ(contrast(QColor(0x1D5A9E), QColor(0xF6F2EB)), contrast(QColor(0xF6F2EB), QColor(0x1D5A9E)));
}

} // namespace
} // namespace leeward::ui
