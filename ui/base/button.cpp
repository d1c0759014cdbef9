#include "ui/base/button.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kIconGap = 9;

bool isFilled(ButtonKind kind) {
    return kind == ButtonKind::Primary || kind == ButtonKind::Danger;
}
bool isLink(ButtonKind kind) {
    return kind == ButtonKind::Link || kind == ButtonKind::InkLink;
}

bool isBare(ButtonKind kind) {
    return kind == ButtonKind::Quiet || isLink(kind);
}

} // namespace

Button::Button(const Theme& theme, const QString& text, const ButtonLook& look, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme) {
    setButtonLook(look);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setButtonLook(const ButtonLook& look) {
    m_look = look;
    setRing(*this, isLink(look.kind) ? 4 : 8);
    updateGeometry();
    update();
}

int Button::height100() const {
    if (isLink(m_look.kind))
        return 24;
    switch (m_look.size) {
    case ButtonSize::Large:
        return 48;
    case ButtonSize::Small:
        return 34;
    case ButtonSize::Normal:
        break;
    }
    return 40;
}

int Button::padding100() const {
    if (isLink(m_look.kind))
        return 0;
    if (text().isEmpty())
        return 10;
    switch (m_look.size) {
    case ButtonSize::Large:
        return 25;
    case ButtonSize::Small:
        return 14;
    case ButtonSize::Normal:
        break;
    }
    return 19;
}

QFont Button::wordsFont() const {
    const bool isSmall = m_look.size == ButtonSize::Small;
    const QFont font = m_theme.font(isSmall ? TextRole::Small : TextRole::Ui);
    QFont weightedFont = weighted(font, isFilled(m_look.kind) ? 600 : isLink(m_look.kind) ? 400 : 500);
    return weightedFont;
}

Color Button::wordsColor() const {
    if (!isEnabled())
        return Color::Disabled;
    switch (m_look.kind) {
    case ButtonKind::Primary:
    case ButtonKind::Danger:
        return Color::OnFill;
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return text().isEmpty() ? Color::Ink2 : Color::Calm;
    case ButtonKind::Remove:
        return Color::Brick;
    case ButtonKind::Outline:
    case ButtonKind::InkLink:
        break;
    }
    return Color::Ink;
}

QSize Button::sizeHint() const {
    const int height = m_theme.px(height100());
    int width = 2 * m_theme.px(padding100());
    if (m_look.icon)
        width += m_theme.px(20);
    if (!text().isEmpty())
        width += QFontMetrics(wordsFont()).horizontalAdvance(text());
    if (m_look.icon && !text().isEmpty())
        width += m_theme.px(kIconGap);
    return {text().isEmpty() ? height : width, height};
}

void Button::paintGround(QPainter& painter) const {
    const bool isOver = isEnabled() && underMouse();
    const PlaceColors place = colorsOf(placeOf(this));
    Box box{Color::Surface, Color::Control, m_theme.px(8.0) * 1.0, Edge::Line};
    if (m_look.kind == ButtonKind::Primary) {
        box.fill = isOver || isDown() ? place.hover : place.fill;
        box.edge = place.edge;
    } else if (m_look.kind == ButtonKind::Danger) {
        box.fill = box.edge = Color::BrickFill;
    } else if (isDown()) {
        box.fill = Color::Pressed;
    } else if (isOver) {
        box.fill = m_look.kind == ButtonKind::Remove ? Color::BrickTint : Color::Hover;
    } else if (isBare(m_look.kind)) {
        return;
    }
    if (isBare(m_look.kind))
        box.edgeKind = Edge::None;
    if (!isEnabled()) {
        if (isBare(m_look.kind))
            return;
        box.fill = box.edge = Color::DisabledBg;
    }
    drawBox(painter, m_theme, rect(), box);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!isLink(m_look.kind))
        paintGround(painter);
    const QFont font = wordsFont();
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int icon = m_look.icon ? m_theme.px(20) : 0;
    const int gap = icon > 0 && words > 0 ? m_theme.px(kIconGap) : 0;
    QRect row(0, 0, icon + gap + words, height());
    row.moveLeft((width() - row.width()) / 2);
    if (isDown() && isFilled(m_look.kind))
        row.translate(0, 1);
    if (m_look.icon)
        drawIcon(painter, m_theme, directed(layoutDirection(), row, QRect(row.x(), row.y(), icon, row.height())),
                 *m_look.icon, wordsColor(), m_theme.px(m_look.size == ButtonSize::Small ? 18 : 20));
    QFont drawn = font;
    drawn.setUnderline(isLink(m_look.kind));
    const QRect textRect =
        directed(layoutDirection(), row, QRect(row.x() + icon + gap, row.y(), words + 2, row.height()));
    drawLine(painter, m_theme, textRect.translated(0, m_theme.sink(TextRole::Ui)),
             static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft, drawn, wordsColor(), text());
}

Button* button(const Theme& theme, const QString& text, const ButtonLook& look, QWidget* parent) {
    return new Button(theme, text, look, parent);
}

Button* iconButton(const Theme& theme, Icon icon, const QString& name, QWidget* parent) {
    auto* made = new Button(theme, QString(), {ButtonKind::Quiet, ButtonSize::Normal, icon}, parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

} // namespace leeward::ui
