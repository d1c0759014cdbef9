#include "ui/base/theme_icon.h"

#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leeward::ui {

Color ThemeIcon::colorOf(QIcon::Mode mode, QIcon::State state) const {
    if (mode == QIcon::Disabled)
        return Color::Disabled;
    return state == QIcon::On ? m_on : m_off;
}

void ThemeIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const int side = std::min(rect.width(), rect.height());
    const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(corner, m_theme.pixmap(m_icon, colorOf(mode, state), side, ratio));
}

QPixmap ThemeIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) {
    // Qt asks in device pixels here.
    const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
    return m_theme.pixmap(m_icon, colorOf(mode, state), side, scale);
}

} // namespace leeward::ui
