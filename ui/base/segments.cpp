#include "ui/base/segments.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kPadding = 13;
constexpr int kIcon = 16;
constexpr int kGap = 7;

} // namespace

Segments::Segments(const Theme& theme, const QString& name, const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_choices(choices) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setRing(*this, 8);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Segments::setChosen(std::optional<int> index) {
    m_chosen = index;
    m_current = index.value_or(m_current);
    update();
}

void Segments::choose(int index) {
    setChosen(index);
    Q_EMIT chosenByHand(index);
}

int Segments::widthOf(int index) const {
    const Choice& choice = m_choices[index];
    const bool hasPicture = choice.icon || !choice.picture.isNull();
    // Measured in the chosen weight, so that nothing moves when it is.
    const QFont font = weighted(m_theme.font(TextRole::Small), 600);
    const int icon = hasPicture ? m_theme.px(kIcon) + m_theme.px(kGap) : 0;
    return 2 * m_theme.px(kPadding) + icon + QFontMetrics(font).horizontalAdvance(choice.text) + 1;
}

QSize Segments::sizeHint() const {
    int width = 2;
    for (int i = 0; i < m_choices.size(); ++i)
        width += widthOf(i);
    return {width, m_theme.px(kHeight)};
}

QRect Segments::rectOf(int index) const {
    int x = 1;
    for (int i = 0; i < index; ++i)
        x += widthOf(i);
    return directed(layoutDirection(), rect(), QRect(x, 1, widthOf(index), height() - 2));
}

int Segments::segmentAt(QPoint point) const {
    for (int i = 0; i < m_choices.size(); ++i) {
        if (rectOf(i).contains(point))
            return i;
    }
    return -1;
}

void Segments::moveTo(int index) {
    m_current = std::clamp(index, 0, static_cast<int>(m_choices.size()) - 1);
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void Segments::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveTo(m_current + forward);
    case Qt::Key_Left:
        return moveTo(m_current - forward);
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Segments::mousePressEvent(QMouseEvent* event) {
    const int index = segmentAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        choose(index);
}

void Segments::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = segmentAt(event->position().toPoint());
    update();
}

void Segments::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void Segments::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    moveTo(m_current);
}

void Segments::paintSegment(QPainter& painter, int index) const {
    const Choice& choice = m_choices[index];
    const QRect area = rectOf(index);
    const PlaceColors place = colorsOf(placeOf(this));
    const bool isOn = m_chosen == index;
    const bool isCurrent = hasFocus() && m_current == index && !isOn;
    if (isOn)
        painter.fillRect(area, m_theme.color(place.fill));
    else if (index == m_hovered || isCurrent)
        painter.fillRect(area, m_theme.color(isCurrent ? Color::Pressed : Color::Hover));
    const Color words = isOn ? Color::OnFill : Color::Ink2;
    QRect row = area.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding) + 1, 0);
    if (choice.icon || !choice.picture.isNull()) {
        const int side = m_theme.px(kIcon);
        const QRect icon = directed(layoutDirection(), area, QRect(row.x(), row.y(), side, row.height()));
        if (choice.icon)
            drawIcon(painter, m_theme, icon, *choice.icon, words, side);
        else
            painter.drawPixmap(QRect(icon.x(), icon.y() + (icon.height() - side) / 2, side, side), choice.picture);
        row.setLeft(row.x() + side + m_theme.px(kGap));
    }
    drawLine(painter, m_theme, directed(layoutDirection(), area, row).translated(0, m_theme.sink(TextRole::Small)),
             static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft,
             weighted(m_theme.font(TextRole::Small), isOn ? 600 : 400), words, choice.text);
}

void Segments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = m_theme.px(8);
    const Box ground{Color::Surface, Color::Control, corner, Edge::Line};
    drawBox(painter, m_theme, rect(), ground);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter.save();
    painter.setClipPath(clip);
    for (int i = 0; i < m_choices.size(); ++i) {
        paintSegment(painter, i);
        const bool isBesideChosen = m_chosen == i || m_chosen == i - 1;
        if (i > 0 && !isBesideChosen) {
            const QRect area = rectOf(i);
            const int x = layoutDirection() == Qt::RightToLeft ? area.right() : area.left();
            painter.fillRect(QRect(x, 1, 1, height() - 2), m_theme.color(Color::Line));
        }
    }
    painter.restore();
    painter.setPen(m_theme.color(Color::Control));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner - 0.5, corner - 0.5);
}

} // namespace leeward::ui
