#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QIconEngine>

namespace leeward::ui {

class Theme;

/// Draws one icon in the theme's present colours; what QIcon holds.
class ThemeIcon final : public QIconEngine {
public:
    ThemeIcon(const Theme& theme, Icon icon, Color off, Color on)
        : m_theme(theme), m_icon(icon), m_off(off), m_on(on) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new ThemeIcon(m_theme, m_icon, m_off, m_on); }

private:
    Color colorOf(QIcon::Mode mode, QIcon::State state) const;

    const Theme& m_theme;
    Icon m_icon;
    Color m_off;
    Color m_on;
};

} // namespace leeward::ui
