#include "ui/base/high_contrast.h"

#include "ui/base/contrast.h"

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr std::array kFilled{
    Color::SharedFill,   Color::PrivateFill, Color::CalmFill,  Color::BrickFill, Color::SharedHover,
    Color::PrivateHover, Color::CalmHover,   Color::Selection, Color::Focus,
};

constexpr std::array kGround{
    Color::Canvas,     Color::Sidebar,    Color::Surface,     Color::Inset,    Color::Hover,    Color::Pressed,
    Color::DisabledBg, Color::SharedTint, Color::PrivateTint, Color::CalmTint, Color::SageTint, Color::OchreTint,
    Color::BrickTint,  Color::Mark,       Color::OnStrong,    Color::Hill1,    Color::Hill2,    Color::Hill3,
    Color::HillPause1, Color::HillPause2, Color::HillPause3,  Color::PauseBg,
};

template <typename Colors>
bool holds(const Colors& colors, Color color) {
    return std::find(colors.begin(), colors.end(), color) != colors.end();
}

} // namespace

bool isHighContrast(const QPalette& system) {
    return contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 20.9;
}

std::array<QColor, kColorCount> highContrastColors(const QPalette& system) {
    std::array<QColor, kColorCount> colors;
    for (std::size_t i = 0; i < kColorCount; ++i) {
        const auto color = static_cast<Color>(i);
        colors[i] = system.color(holds(kGround, color)   ? QPalette::Window
                                 : holds(kFilled, color) ? QPalette::Highlight
                                                         : QPalette::WindowText);
    }
    colors[indexOf(Color::OnFill)] = system.color(QPalette::HighlightedText);
    colors[indexOf(Color::Disabled)] = system.color(QPalette::Disabled, QPalette::WindowText);
    return colors;
}

} // namespace leeward::ui
