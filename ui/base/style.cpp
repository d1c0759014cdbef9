#include "ui/base/style.h"

#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"

#include <QFocusFrame>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kRingMargin = 4; // 2 px of air and 2 px of ring

// Where the middle of the ring goes, in the focus frame's own pixels; the frame is kRingMargin larger than its widget.
QRectF ringRect(const Theme& theme, const QWidget& widget, const QRect& frame) {
    if (widget.property("ringInside").toBool())
        return QRectF(frame).adjusted(kRingMargin + 1, kRingMargin + 1, -kRingMargin - 1, -kRingMargin - 1);
    const int mark = widget.property("ringAroundMark").toInt();
    if (mark == 0)
        return QRectF(frame).adjusted(1, 1, -1, -1);
    const int side = theme.px(mark) + 2 * kRingMargin;
    const int line = std::max(theme.px(24), theme.lineHeight(TextRole::Ui));
    const QRect first(0, kRingMargin + (line - theme.px(mark)) / 2 - kRingMargin, side, side);
    return QRectF(QStyle::visualRect(widget.layoutDirection(), frame, first)).adjusted(1, 1, -1, -1);
}

double ringCorner(const Theme& theme, const QWidget& widget, const QRectF& ring) {
    const QVariant said = widget.property("ring");
    const int at100 = said.isValid() ? said.toInt() : 8;
    if (at100 < 0)
        return ring.height() / 2;
    // The ring's middle is 3 px outside the edge, or 1 px inside.
    return theme.px(at100) + (widget.property("ringInside").toBool() ? -1 : 3);
}

void drawRing(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* frame) {
    const auto* focusFrame = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* widget = focusFrame ? focusFrame->widget() : nullptr;
    if (!widget)
        return;
    const QRectF ring = ringRect(theme, *widget, option.rect);
    const double corner = ringCorner(theme, *widget, ring);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, corner, corner);
    painter.restore();
}

void drawTick(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const PlaceColors place = colorsOf(placeOf(widget));
    Box box{isOn ? place.fill : Color::Surface, isOn ? place.edge : Color::Control, theme.px(5.0) * 1.0, Edge::Line};
    if (!isOn && option.state & QStyle::State_MouseOver)
        box.fill = Color::Hover;
    if (!isEnabled)
        box.fill = box.edge = Color::DisabledBg;
    drawBox(painter, theme, option.rect, box);
    if (isOn)
        drawIcon(painter, theme, option.rect, Icon::Check, isEnabled ? Color::OnFill : Color::Disabled, theme.px(14));
}

void drawRadio(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const PlaceColors place = colorsOf(placeOf(widget));
    Box box{isOn ? place.fill : Color::Surface, isOn ? place.edge : Color::Control, option.rect.height() / 2.0,
            Edge::Line};
    if (!isEnabled)
        box.fill = box.edge = Color::DisabledBg;
    drawBox(painter, theme, option.rect, box);
    if (!isOn)
        return;
    const qreal core = option.rect.width() * 0.32;
    const QRectF inner = QRectF(option.rect).adjusted(core, core, -core, -core);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isEnabled ? Color::OnFill : Color::Disabled));
    painter.drawEllipse(inner);
    painter.restore();
}

} // namespace

Style::Style(const Theme& theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (static_cast<int>(element)) {
    case PE_FrameFocusRect: // the ring says it
        return;
    case PE_IndicatorCheckBox:
        return drawTick(m_theme, *option, *painter, widget);
    case PE_IndicatorRadioButton:
        return drawRadio(m_theme, *option, *painter, widget);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element == CE_FocusFrame)
        return drawRing(m_theme, *option, *painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kRingMargin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(11);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return m_theme.px(20);
    case PM_LineEditIconMargin:
        return m_theme.px(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const {
    switch (static_cast<int>(hint)) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace leeward::ui
