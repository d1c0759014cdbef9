#include "ui/base/list_row.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

struct Measures {
    int height, padding, icon, gap;
};

Measures measuresOf(ListRow::Kind kind) {
    switch (kind) {
    case ListRow::Kind::Calm:
        return {64, 18, 24, 14};
    case ListRow::Kind::Place:
        return {36, 12, 20, 10};
    case ListRow::Kind::Row:
        break;
    }
    return {46, 18, 20, 14};
}

} // namespace

ListRow::ListRow(const Theme& theme, const QString& title, std::optional<Icon> icon, Kind kind, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind), m_icon(icon) {
    setText(title);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (kind == Kind::Row)
        setRingInside(*this, 10);
    else
        setRing(*this, kind == Kind::Calm ? 12 : 8);
    if (kind != Kind::Place)
        m_mark = Icon::Right;
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ListRow::setSentence(const QString& sentence) {
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

void ListRow::setMark(std::optional<Icon> mark) {
    m_mark = mark;
    update();
}

QFont ListRow::titleFont() const {
    const int weight = m_kind == Kind::Calm || isChecked() ? 600 : 400;
    return weighted(m_theme.font(m_kind == Kind::Place ? TextRole::Ui : TextRole::Body), weight);
}

QSize ListRow::sizeHint() const {
    const Measures at100 = measuresOf(m_kind);
    const int sentence = QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(m_sentence);
    const int words = std::max(QFontMetrics(titleFont()).horizontalAdvance(text()), sentence);
    const int icon = m_icon ? m_theme.px(at100.icon + at100.gap) : 0;
    const int mark = m_mark ? m_theme.px(32) : 0;
    const int extra = m_sentence.isEmpty() || m_kind == Kind::Calm ? 0 : m_theme.px(16);
    return {2 * m_theme.px(at100.padding) + icon + words + mark + 2, m_theme.px(at100.height) + extra};
}

QSize ListRow::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_theme.px(180)), sizeHint().height()};
}

void ListRow::paintGround(QPainter& painter) const {
    const bool isOver = isEnabled() && underMouse();
    const PlaceColors place = colorsOf(placeOf(this));
    if (m_kind == Kind::Calm) {
        drawBox(painter, m_theme, rect(),
                {isOver ? Color::Surface : Color::CalmTint, Color::Calm, m_theme.px(12) * 1.0, Edge::Line});
        return;
    }
    if (m_kind == Kind::Place) {
        if (isChecked())
            drawBox(painter, m_theme, rect(), {Color::Surface, place.line, m_theme.px(8) * 1.0, Edge::Line});
        else if (isOver)
            drawBox(painter, m_theme, rect(), {Color::Hover, Color::Hover, m_theme.px(8) * 1.0, Edge::None});
        return;
    }
    if (isDown() || isOver || isChecked())
        painter.fillRect(rect(), m_theme.color(isDown() ? Color::Pressed : isChecked() ? place.tint : Color::Hover));
}

void ListRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const Measures at100 = measuresOf(m_kind);
    QRect row = rect().adjusted(m_theme.px(at100.padding), 0, -m_theme.px(at100.padding), 0);
    const PlaceColors place = colorsOf(placeOf(this));
    const bool isPlain = m_kind == Kind::Place && !isChecked();
    if (m_icon) {
        const int side = m_theme.px(at100.icon);
        const QRect icon(row.x(), row.y(), side, row.height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), icon), *m_icon,
                 isPlain ? Color::Ink2 : place.text, side);
        row.setLeft(icon.right() + 1 + m_theme.px(at100.gap));
    }
    if (m_mark) {
        const int side = m_theme.px(20);
        const QRect mark(row.right() + 1 - side, row.y(), side, row.height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), mark), *m_mark, Color::Ink2, side);
        row.setRight(mark.left() - m_theme.px(8));
    }
    const int flags = static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft;
    const Color words = isPlain ? Color::Ink2 : Color::Ink;
    const TextRole role = m_kind == Kind::Place ? TextRole::Ui : TextRole::Body;
    if (m_sentence.isEmpty()) {
        drawLine(painter, m_theme, directed(layoutDirection(), rect(), row).translated(0, m_theme.sink(role)), flags,
                 titleFont(), words, text());
        return;
    }
    const int title = m_theme.lineHeight(TextRole::Body);
    const int below = m_theme.lineHeight(TextRole::Small);
    const int top = row.y() + (row.height() - title - below) / 2;
    const QRect first(row.x(), top, row.width(), title);
    const QRect second(row.x(), top + title, row.width(), below);
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), first), flags, titleFont(), words, text());
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), second), flags, TextRole::Small, Color::Ink2,
             m_sentence);
}

} // namespace leeward::ui
