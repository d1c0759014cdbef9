#include "ui/base/hills.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace leeward::ui {

namespace {

// One hill as a curve over a width of 1 and a height of 1 (0 = top): start, two control points and end, twice.
struct Hill {
    double y0, c1x, c1y, c2x, c2y, x1, y1, c3x, c3y, c4x, c4y, y2;
};

constexpr std::array<Hill, 3> kHills{{
    {0.50, 0.14, 0.10, 0.27, 0.10, 0.42, 0.38, 0.58, 0.68, 0.78, 0.78, 0.26},
    {0.73, 0.14, 0.38, 0.30, 0.40, 0.45, 0.60, 0.62, 0.82, 0.82, 0.86, 0.52},
    {0.89, 0.14, 0.66, 0.32, 0.70, 0.48, 0.83, 0.66, 0.97, 0.84, 0.95, 0.78},
}};

QPainterPath pathOf(const Hill& hill, const QSizeF& size) {
    const auto at = [&size](double x, double y) { return QPointF(x * size.width(), y * size.height()); };
    QPainterPath path(at(0, hill.y0));
    path.cubicTo(at(hill.c1x, hill.c1y), at(hill.c2x, hill.c2y), at(hill.x1, hill.y1));
    path.cubicTo(at(hill.c3x, hill.c3y), at(hill.c4x, hill.c4y), at(1, hill.y2));
    path.lineTo(at(1, 1));
    path.lineTo(at(0, 1));
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
