#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QPainter>
#include <QRect>

class QWidget;

namespace leeward::ui {

class Theme;

enum class Edge : std::uint8_t { None, Line, Dashed, Thick };

/// A rounded box: what nearly everything is made of.
struct Box {
    Color fill = Color::Surface;
    Color edge = Color::Control;
    double corner = 8; ///< real pixels, so already scaled
    Edge edgeKind = Edge::Line;
};

/// Paints the box inside \p rect with crisp edges: 1 px, or 2 px for Edge::Thick.
void drawBox(QPainter& painter, const Theme& theme, const QRectF& rect, const Box& box);

/// Fills a row that may be the first or last of a ListFrame, whose round corners it keeps.
void fillRow(QPainter& painter, const Theme& theme, const QWidget& row, Color color);

/// One line of text in \p role, aligned in \p rect as \p flags say and set down by Theme::sink. Elided when it does
/// not fit.
void drawLine(QPainter& painter, const Theme& theme, const QRect& rect, int flags, TextRole role, Color color,
              const QString& text);

/// The same in another weight (as in CSS).
void drawLine(QPainter& painter, const Theme& theme, const QRect& rect, int flags, const QFont& font, Color color,
              const QString& text);

/// The icon centred in \p rect, \p side pixels (already scaled).
void drawIcon(QPainter& painter, const Theme& theme, const QRect& rect, Icon icon, Color color, int side);

/// \p font in another weight, as in CSS.
QFont weighted(QFont font, int weight);

/// \p rect as seen by a widget of the painter's direction: the same, or mirrored within \p outer.
QRect directed(Qt::LayoutDirection direction, const QRect& outer, const QRect& rect);

} // namespace leeward::ui
