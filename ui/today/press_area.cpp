#include "ui/today/press_area.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kCorner = 8;

} // namespace

PressArea::PressArea(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(name);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setRing(*this, kCorner);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PressArea::finish() {
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PressArea::paintEvent(QPaintEvent*) {
    if (!isDown() && !underMouse())
        return;
    QPainter painter(this);
    const Color fill = isDown() ? Color::Pressed : Color::Hover;
    drawBox(painter, m_theme, rect(), {fill, fill, m_theme.px(kCorner) * 1.0, Edge::None});
}

} // namespace leeward::ui
