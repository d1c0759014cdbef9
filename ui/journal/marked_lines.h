#pragma once

#include <QRect>

class QPainter;

namespace leeward::ui {

class Theme;
struct MarkedText;

/// Draws \p words in small text on at most \p maxLines lines; marked stretches are bold on the mark colour. What does
/// not fit ends in an ellipsis.
void drawMarkedLines(QPainter& painter, const Theme& theme, const QRect& rect, const MarkedText& words, int maxLines);

} // namespace leeward::ui
