#include "ui/base/switch.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace leeward::ui {

Switch::Switch(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRing(*this, kPillRing);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Switch::sizeHint() const {
    return {m_theme.px(42), m_theme.px(24)};
}

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const PlaceColors place = colorsOf(placeOf(this));
    Box track{Color::Surface, Color::Control, height() / 2.0, Edge::Line};
    if (isChecked()) {
        track.fill = underMouse() ? place.hover : place.fill;
        track.edge = place.edge;
    } else if (underMouse()) {
        track.fill = Color::Hover;
    }
    if (!isEnabled())
        track.fill = track.edge = Color::DisabledBg;
    drawBox(painter, m_theme, rect(), track);
    const int margin = m_theme.px(4);
    const int side = height() - 2 * margin;
    const QRect knob(isChecked() ? width() - margin - side : margin, margin, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(!isEnabled() ? Color::Disabled : isChecked() ? Color::OnFill : Color::Control));
    painter.drawEllipse(directed(layoutDirection(), rect(), knob));
}

} // namespace leeward::ui
