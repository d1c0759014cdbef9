#include "ui/base/list_row.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

/// A kind's measures in pixels at 100 %, and its roles.
struct Measures {
    int height; ///< the least
    int padding, iconSide, iconGap, above;
    TextRole title, sentence;
    int weight; ///< of the title
    int corner;
};

Measures measuresOf(ListRow::Kind kind) {
    switch (kind) {
    case ListRow::Kind::Calm:
        return {64, 18, 24, 14, 10, TextRole::Body, TextRole::Small, 600, 12};
    case ListRow::Kind::Door:
        return {106, 18, 52, 16, 17, TextRole::Strong, TextRole::Small, 600, 10};
    case ListRow::Kind::Place:
        return {36, 12, 20, 11, 4, TextRole::Ui, TextRole::Meta, 400, 8};
    case ListRow::Kind::Row:
        break;
    }
    return {46, 18, 20, 15, 10, TextRole::Body, TextRole::Small, 400, 10};
}

constexpr int kMark = 20;
constexpr int kLowCalm = 56;
constexpr int kMarkGap = 10;

} // namespace

ListRow::ListRow(const Theme& theme, const QString& title, std::optional<Icon> icon, Kind kind, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind), m_icon(icon) {
    setText(title);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    // May grow: Qt cuts what is Fixed to its hint, which knows no narrower width and so no second line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (kind == Kind::Row)
        setRingInside(*this, measuresOf(kind).corner);
    else
        setRing(*this, measuresOf(kind).corner);
    if (kind != Kind::Place)
        m_mark = Icon::Right;
    connect(this, &QAbstractButton::toggled, this, [this] { changed(); });
    connect(&theme, &Theme::changed, this, &ListRow::changed);
}

void ListRow::changed() {
    updateGeometry();
    update();
}

void ListRow::setSentence(const QString& sentence, std::optional<Color> tone) {
    m_sentence = sentence;
    m_sentenceTone = tone;
    setAccessibleDescription(sentence);
    changed();
}

void ListRow::setIcon(Icon icon) {
    m_icon = icon;
    changed();
}

void ListRow::setIconColor(Color color) {
    m_iconColor = color;
    update();
}

void ListRow::setMark(std::optional<Icon> mark) {
    m_mark = mark;
    changed();
}

int ListRow::textLeft() const {
    const Measures at100 = measuresOf(m_kind);
    return m_theme.px(at100.padding) + (m_icon ? m_theme.px(at100.iconSide + at100.iconGap) : 0);
}

int ListRow::textWidth(int width) const {
    const int end = m_theme.px(measuresOf(m_kind).padding) + (m_mark ? m_theme.px(kMark + kMarkGap) : 0);
    return std::max(1, width - textLeft() - end);
}

WrappedText ListRow::title(int width) const {
    const Measures at100 = measuresOf(m_kind);
    TextSetting setting{at100.title, isChecked() ? 600 : at100.weight};
    setting.direction = layoutDirection();
    return {m_theme, text(), setting, width};
}

WrappedText ListRow::sentence(int width) const {
    TextSetting setting{measuresOf(m_kind).sentence};
    setting.direction = layoutDirection();
    return {m_theme, m_sentence, setting, width};
}

QSize ListRow::sizeHint() const {
    const Measures at100 = measuresOf(m_kind);
    const int words = std::max(lineWidth(m_theme, text(), at100.title, 600),
                               std::min(lineWidth(m_theme, m_sentence, at100.sentence), m_theme.px(320)));
    const int width = textLeft() + words + 2 + m_theme.px(at100.padding) + (m_mark ? m_theme.px(kMark + kMarkGap) : 0);
    return {width, heightForWidth(width)};
}

QSize ListRow::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_theme.px(180)), leastHeight()};
}

int ListRow::leastHeight() const {
    const bool isLow = m_kind == Kind::Calm && m_sentence.isEmpty();
    return m_theme.px(isLow ? kLowCalm : measuresOf(m_kind).height);
}

int ListRow::heightForWidth(int width) const {
    const Measures at100 = measuresOf(m_kind);
    const int room = textWidth(width);
    const int words = title(room).height() + (m_sentence.isEmpty() ? 0 : sentence(room).height());
    return std::max(leastHeight(), words + m_theme.px(at100.above) * 2);
}

void ListRow::paintGround(QPainter& painter) const {
    const bool isOver = isEnabled() && (underMouse() || isDown());
    const PlaceColors place = colorsOf(placeOf(this));
    const Color over = isDown() ? Color::Pressed : Color::Hover;
    Box box{Color::Surface, place.line, m_theme.px(measuresOf(m_kind).corner) * 1.0, Edge::Line};
    switch (m_kind) {
    case Kind::Row:
        if (isOver || isChecked())
            fillRow(painter, m_theme, *this, isChecked() ? place.tint : over);
        return;
    case Kind::Place:
        if (!isOver && !isChecked())
            return;
        box.fill = isChecked() ? Color::Surface : over;
        box.edgeKind = isChecked() ? Edge::Line : Edge::None;
        break;
    case Kind::Calm:
        box.fill = isOver ? Color::Surface : Color::CalmTint;
        box.edge = Color::Calm;
        break;
    case Kind::Door:
        box.fill = isOver ? over : Color::Surface;
        box.edge = Color::Control;
        break;
    }
    drawBox(painter, m_theme, rect(), box);
}

void ListRow::paintIcon(QPainter& painter) const {
    const Measures at100 = measuresOf(m_kind);
    const PlaceColors place = colorsOf(placeOf(this));
    const int side = m_theme.px(at100.iconSide);
    // Beside a title with a sentence the icon of a place stands with the title; else it is centred.
    const bool isWithTitle = m_kind == Kind::Place && !m_sentence.isEmpty();
    const int high = isWithTitle ? m_theme.px(2 * at100.above) + m_theme.lineHeight(at100.title) : height();
    const QRect at = directed(layoutDirection(), rect(), QRect(m_theme.px(at100.padding), 0, side, high));
    const bool isQuiet = m_kind == Kind::Place && !isChecked();
    const Color color = m_iconColor.value_or(isQuiet ? Color::Ink2 : place.text);
    if (m_kind == Kind::Door) {
        const QRect disc(at.x(), (height() - side) / 2, side, side);
        drawBox(painter, m_theme, disc, {place.tint, place.tint, side / 2.0, Edge::None});
        drawIcon(painter, m_theme, disc, *m_icon, color, m_theme.px(28));
        return;
    }
    drawIcon(painter, m_theme, at, *m_icon, color, side);
}

void ListRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    if (m_icon)
        paintIcon(painter);
    if (m_mark) {
        const int side = m_theme.px(kMark);
        const QRect mark(width() - m_theme.px(measuresOf(m_kind).padding) - side, 0, side, height());
        drawIcon(painter, m_theme, directed(layoutDirection(), rect(), mark), *m_mark, Color::Ink2, side);
    }
    const int room = textWidth(width());
    const int left = directed(layoutDirection(), rect(), QRect(textLeft(), 0, room, 1)).x();
    const WrappedText first = title(room);
    const WrappedText second = sentence(room);
    const int below = m_sentence.isEmpty() ? 0 : second.height();
    const int top = (height() - first.height() - below) / 2;
    const bool isQuiet = m_kind == Kind::Place && !isChecked();
    first.paint(painter, QPoint(left, top), isQuiet ? Color::Ink2 : Color::Ink);
    if (below > 0)
        second.paint(painter, QPoint(left, top + first.height()),
                     m_sentenceTone.value_or(m_kind == Kind::Place ? Color::Ink3 : Color::Ink2));
}

} // namespace leeward::ui
