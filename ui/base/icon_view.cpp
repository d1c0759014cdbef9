#include "ui/base/icon_view.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

namespace leeward::ui {

IconView::IconView(const Theme& theme, Icon icon, Color color, int side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_color(color), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(Icon icon) {
    m_icon = icon;
    update();
}

void IconView::setColor(Color color) {
    m_color = color;
    update();
}

QSize IconView::sizeHint() const {
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawIcon(painter, m_theme, rect(), m_icon, m_color, m_theme.px(m_side));
}

} // namespace leeward::ui
