#pragma once

#include <QProxyStyle>

namespace leeward::ui {

class Theme;

/// Fusion with our measures, ticks and radio marks. Everything else is the style sheet's or the widget's own paint.
class Style final : public QProxyStyle {
public:
    explicit Style(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override;

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
