#include "ui/base/shelter_mark.h"

#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace leeward::ui {

namespace {

constexpr int kWidth = 136;
constexpr int kHeight = 104;
constexpr int kStroke = 12;

} // namespace

ShelterMark::ShelterMark(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ShelterMark::sizeHint() const {
    return {m_theme.px(kWidth), m_theme.px(kHeight)};
}

void ShelterMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / double{kWidth}, height() / double{kHeight});
    const PlaceColors place = colorsOf(placeOf(this));
    QPen pen(m_theme.color(Color::Line), kStroke, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(56, 98), QPointF(130, 98));
    pen.setColor(m_theme.color(place.line));
    painter.setPen(pen);
    QPainterPath curve(QPointF(6, 98));
    curve.cubicTo(6, 42, 54, 6, 130, 6);
    painter.drawPath(curve);
    painter.setPen(QPen(m_theme.color(place.line), 2));
    painter.setBrush(m_theme.color(place.tint));
    painter.drawEllipse(QPointF(86, 60), 13, 13);
}

} // namespace leeward::ui
