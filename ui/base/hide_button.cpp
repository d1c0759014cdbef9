#include "ui/base/hide_button.h"

#include "ui/base/accessible.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace leeward::ui {

HideButton::HideButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setAccessibleName(tr("Hide now. Same as Shift three times"));
    setToolTip(tr("Hide now. Same as Shift three times.\n"
                  "It hides and locks. It does not protect you from someone who watches this computer."));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRing(*this, 8);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HideButton::setPresses(int presses) {
    m_presses = std::clamp(presses, 0, 2);
    setAccessibleDescription(m_presses == 0 ? QString() : m_presses == 1 ? tr("one of three") : tr("two of three"));
    announceDescription(*this);
    update();
}

QSize HideButton::sizeHint() const {
    return {m_theme.px(40), m_theme.px(40)};
}

void HideButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isDown() || underMouse())
        drawBox(painter, m_theme, rect(),
                {isDown() ? Color::Pressed : Color::Hover, Color::Hover, m_theme.px(8) * 1.0, Edge::None});
    drawIcon(painter, m_theme, rect(), Icon::Hide, Color::Ink2, m_theme.px(20));
    if (m_presses == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = m_theme.scale();
    const QPointF middle(width() / 2.0, height() - 7 * unit);
    painter.setPen(QPen(m_theme.color(Color::Ink2), unit));
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(i < m_presses ? QBrush(m_theme.color(Color::Ink2)) : QBrush(Qt::NoBrush));
        const double step = layoutDirection() == Qt::RightToLeft ? 1 - i : i - 1;
        painter.drawEllipse(middle + QPointF(step * 9 * unit, 0), 2 * unit, 2 * unit);
    }
}

} // namespace leeward::ui
