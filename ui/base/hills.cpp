#include "ui/base/hills.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace leeward::ui {

namespace {

// One hill: two curves that meet at `middle` (of a width of 1280); heights of their points (of 240, 0 = top), whose
// control points stand at thirds.
struct Hill {
    double middle;
    std::array<double, 7> y;
};

constexpr std::array<Hill, 3> kHills{{
    {600, {120, 25, 41, 103, 168, 153, 70}},
    {640, {176, 96, 108, 150, 192, 195, 128}},
    {620, {214, 168, 174, 194, 222, 236, 190}},
}};

QPainterPath pathOf(const Hill& hill, const QSizeF& size) {
    const auto at = [&hill, &size](double x, std::size_t point) {
        return QPointF(x / 1280 * size.width(), hill.y[point] / 240 * size.height());
    };
    const double rest = 1280 - hill.middle;
    QPainterPath path(at(0, 0));
    path.cubicTo(at(hill.middle / 3, 1), at(hill.middle * 2 / 3, 2), at(hill.middle, 3));
    path.cubicTo(at(hill.middle + rest / 3, 4), at(hill.middle + rest * 2 / 3, 5), at(1280, 6));
    path.lineTo(size.width(), size.height());
    path.lineTo(0, size.height());
    path.closeSubpath();
    return path;
}

} // namespace

Hills::Hills(const Theme& theme, Kind kind, QWidget* parent) : QWidget(parent), m_theme(theme), m_kind(kind) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

int Hills::heightIn(int windowHeight) {
    return std::min(240, windowHeight * 3 / 10);
}

void Hills::settle(const QRect& area) {
    const int high = heightIn(area.height());
    setGeometry(area.x(), area.bottom() + 1 - high, area.width(), high);
    lower();
}

void Hills::paintEvent(QPaintEvent*) {
    const std::array<Color, 3> colors = m_kind == Kind::Lock
                                            ? std::array{Color::Hill1, Color::Hill2, Color::Hill3}
                                            : std::array{Color::HillPause1, Color::HillPause2, Color::HillPause3};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < kHills.size(); ++i) {
        painter.setBrush(m_theme.color(colors[i]));
        painter.drawPath(pathOf(kHills[i], size()));
    }
}

} // namespace leeward::ui
