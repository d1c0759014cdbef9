#include "ui/base/tile.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kTall = 106;
constexpr int kRow = 43;
constexpr int kPadding = 17;

} // namespace

Tile::Tile(const Theme& theme, const QString& text, Icon icon, Use use, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(text);
    setCheckable(use == Use::Choice);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRing(*this, 10);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Tile::setSentence(const QString& sentence) {
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

void Tile::setForm(Form form) {
    m_form = form;
    updateGeometry();
    update();
}

QFont Tile::wordsFont() const {
    const int weight = isChecked() ? 500 : 400;
    return weighted(m_theme.font(TextRole::Body), weight);
}

QSize Tile::sizeHint() const {
    const int words = std::max(QFontMetrics(weighted(wordsFont(), 500)).horizontalAdvance(text()),
                               QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(m_sentence));
    const int sentence = m_sentence.isEmpty() ? 0 : m_theme.px(22);
    if (m_form == Form::Tall)
        return {words + 2 * m_theme.px(kPadding), m_theme.px(kTall) + sentence};
    return {words + m_theme.px(42 + 44) + 2, m_theme.px(kRow) + sentence};
}

QSize Tile::minimumSizeHint() const {
    return sizeHint();
}

void Tile::paintDisc(QPainter& painter, const QRect& disc) const {
    if (!isChecked())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(colorsOf(placeOf(this)).fill));
    const QRect at = directed(layoutDirection(), rect(), disc);
    painter.drawEllipse(at);
    painter.restore();
    drawIcon(painter, m_theme, at, Icon::Check, Color::OnFill, m_theme.px(16));
}

void Tile::paintTall(QPainter& painter) const {
    const int padding = m_theme.px(kPadding);
    const int icon = m_theme.px(24);
    const QRect at(padding, m_theme.px(15), icon, icon);
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), at), m_icon, colorsOf(placeOf(this)).text, icon);
    const int disc = m_theme.px(26);
    paintDisc(painter, QRect(width() - m_theme.px(14) - disc, m_theme.px(13), disc, disc));
    const int line = m_theme.lineHeight(TextRole::Body);
    const int below = m_sentence.isEmpty() ? 0 : m_theme.px(22);
    const QRect words(padding, height() - m_theme.px(12) - below - line, width() - 2 * padding, line);
    const int flags = static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft;
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), words), flags, wordsFont(), Color::Ink, text());
    if (below > 0)
        drawLine(painter, m_theme, directed(layoutDirection(), rect(), words.translated(0, line)), flags,
                 TextRole::Small, Color::Ink2, m_sentence);
}

void Tile::paintRow(QPainter& painter) const {
    const int icon = m_theme.px(24);
    const QRect at(m_theme.px(10), 0, icon, height());
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), at), m_icon, colorsOf(placeOf(this)).text, icon);
    const int disc = m_theme.px(26);
    paintDisc(painter, QRect(width() - m_theme.px(9) - disc, (height() - disc) / 2, disc, disc));
    // Long words go on in a second line where the row is high enough for it.
    const int end = isChecked() ? m_theme.px(44) : m_theme.px(8);
    const QRect words(m_theme.px(42), 0, width() - m_theme.px(42) - end, height());
    const int flags = static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextWordWrap;
    painter.setFont(wordsFont());
    painter.setPen(m_theme.color(Color::Ink));
    painter.drawText(directed(layoutDirection(), rect(), words), flags, text());
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
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
    if (m_form == Form::Tall)
        paintTall(painter);
    else
        paintRow(painter);
}

} // namespace leeward::ui
