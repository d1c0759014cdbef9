#include "ui/base/tile.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kIcon = 24;
constexpr int kDisc = 26;
constexpr int kRowLeft = 42; // of the words in a row
constexpr int kRowEnd = 44;  // what the disc takes in a row

int leastHeight(Tile::Form form) {
    return form == Tile::Form::Row ? 43 : form == Tile::Form::Centred ? 108 : 106;
}
int padding(Tile::Form form) {
    return form == Tile::Form::Centred ? 7 : 17;
}
int aboveIcon(Tile::Form form) {
    return form == Tile::Form::Centred ? 16 : 15;
}

} // namespace

Tile::Tile(const Theme& theme, const QString& text, Icon icon, Use use, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(text);
    setCheckable(use == Use::Choice);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    // May grow: Qt cuts what is Fixed to its hint, which knows no narrower width and so no second line.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRing(*this, 10);
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
    connect(&theme, &Theme::changed, this, &Tile::changed);
}

void Tile::changed() {
    updateGeometry();
    update();
}

void Tile::setSentence(const QString& sentence) {
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    changed();
}

void Tile::setForm(Form form) {
    m_form = form;
    changed();
}

int Tile::room(int width) const {
    const int sides =
        m_form == Form::Row ? m_theme.px(kRowLeft) + m_theme.px(kRowEnd) : 2 * m_theme.px(padding(m_form));
    return std::max(1, width - sides);
}

WrappedText Tile::words(int width) const {
    TextSetting setting{m_form == Form::Centred ? TextRole::Small : TextRole::Body, isChecked() ? 500 : 400};
    setting.alignment = m_form == Form::Centred ? Qt::AlignHCenter : Qt::AlignLeading;
    setting.direction = layoutDirection();
    return {m_theme, text(), setting, width};
}

WrappedText Tile::sentence(int width) const {
    TextSetting setting{TextRole::Small};
    setting.alignment = m_form == Form::Centred ? Qt::AlignHCenter : Qt::AlignLeading;
    setting.direction = layoutDirection();
    return {m_theme, m_sentence, setting, width};
}

QSize Tile::sizeHint() const {
    const TextRole role = m_form == Form::Centred ? TextRole::Small : TextRole::Body;
    const int line = lineWidth(m_theme, text(), role, 500) + 2;
    const int width = m_form == Form::Row ? line + m_theme.px(kRowLeft) + m_theme.px(kRowEnd)
                                          : std::min(line, m_theme.px(200)) + 2 * m_theme.px(padding(m_form));
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_theme.px(m_form == Form::Row ? 160 : 96)), m_theme.px(leastHeight(m_form))};
}

int Tile::heightForWidth(int width) const {
    const int least = m_theme.px(leastHeight(m_form));
    const int wordsHeight = words(room(width)).height();
    if (m_form == Form::Row)
        return std::max(least, wordsHeight + m_theme.px(18));
    const int below = m_sentence.isEmpty() ? 0 : sentence(room(width)).height();
    return std::max(least + below, m_theme.px(aboveIcon(m_form) + kIcon + 12 + 14) + wordsHeight + below);
}

void Tile::paintGround(QPainter& painter) const {
    const PlaceColors place = colorsOf(placeOf(this));
    Box box{Color::Surface, Color::Control, m_theme.px(10) * 1.0, Edge::Line};
    if (isChecked()) {
        box.fill = place.tint;
        box.edge = place.edge;
        box.edgeKind = Edge::Thick;
    } else if (isDown() || underMouse()) {
        box.fill = isDown() ? Color::Pressed : Color::Hover;
    }
    drawBox(painter, m_theme, rect(), box);
}

void Tile::paintIcon(QPainter& painter) const {
    const int side = m_theme.px(kIcon);
    QRect at(m_theme.px(padding(m_form)), m_theme.px(aboveIcon(m_form)), side, side);
    if (m_form == Form::Row)
        at = QRect(m_theme.px(10), 0, side, height());
    if (m_form == Form::Centred)
        at.moveLeft((width() - side) / 2);
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), at), m_icon, colorsOf(placeOf(this)).text, side);
}

void Tile::paintDisc(QPainter& painter) const {
    if (!isChecked())
        return;
    const int side = m_theme.px(kDisc);
    const QRect tall(width() - m_theme.px(14) - side, m_theme.px(13), side, side);
    const QRect row(width() - m_theme.px(9) - side, (height() - side) / 2, side, side);
    const QRect at = directed(layoutDirection(), rect(), m_form == Form::Row ? row : tall);
    const Color fill = colorsOf(placeOf(this)).fill;
    drawBox(painter, m_theme, at, {fill, fill, side / 2.0, Edge::None});
    drawIcon(painter, m_theme, at, Icon::Check, Color::OnFill, m_theme.px(16));
}

void Tile::paintWords(QPainter& painter) const {
    const int wide = room(width());
    const WrappedText first = words(wide);
    const WrappedText second = sentence(wide);
    const int below = m_sentence.isEmpty() ? 0 : second.height();
    int left = m_theme.px(padding(m_form));
    int top = height() - m_theme.px(12) - below - first.height();
    if (m_form == Form::Row) {
        left = m_theme.px(kRowLeft);
        top = (height() - first.height()) / 2;
    } else if (m_form == Form::Centred) {
        top = m_theme.px(aboveIcon(m_form) + kIcon + 8);
    }
    left = directed(layoutDirection(), rect(), QRect(left, 0, wide, 1)).x();
    first.paint(painter, QPoint(left, top), Color::Ink);
    if (below > 0 && m_form != Form::Row)
        second.paint(painter, QPoint(left, top + first.height()), Color::Ink2);
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    paintIcon(painter);
    paintDisc(painter);
    paintWords(painter);
}

} // namespace leeward::ui
