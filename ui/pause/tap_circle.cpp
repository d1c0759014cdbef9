#include "ui/pause/tap_circle.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <array>

namespace leeward::ui {

namespace {

constexpr int kSide = 96;

} // namespace

TapCircle::TapCircle(const Theme& theme, int number, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_number(number) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setRing(*this, kPillRing);
    setSide(theme.px(kSide));
    tellName();
    connect(this, &QAbstractButton::toggled, this, &TapCircle::tellName);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void TapCircle::setSide(int side) {
    setFixedSize(side, side);
}

void TapCircle::tellName() {
    const std::array names{tr("First thing"), tr("Second thing"), tr("Third thing"), tr("Fourth thing"),
                           tr("Fifth thing")};
    const std::array doneNames{tr("First thing, done"), tr("Second thing, done"), tr("Third thing, done"),
                               tr("Fourth thing, done"), tr("Fifth thing, done")};
    const auto index = static_cast<std::size_t>(m_number - 1) % names.size();
    setAccessibleName(isChecked() ? doneNames[index] : names[index]);
}

bool TapCircle::hitButton(const QPoint& point) const {
    const QPointF fromMiddle = point - QRectF(rect()).center();
    return QPointF::dotProduct(fromMiddle, fromMiddle) <= width() * width() / 4.0;
}

void TapCircle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Box box{Color::Surface, Color::CalmEdge, width() / 2.0, Edge::Thick};
    if (isChecked())
        box.fill = Color::CalmFill;
    else if (isDown() || underMouse())
        box.fill = isDown() ? Color::Pressed : Color::CalmTint;
    drawBox(painter, m_theme, rect(), box);
    if (isChecked())
        drawIcon(painter, m_theme, rect(), Icon::Check, Color::OnFill, width() * 3 / 10);
}

} // namespace leeward::ui
