#pragma once

#include <span>

class QLayout;
class QWidget;

namespace leeward::ui {

class Theme;

/// Paints what lies below the rows of a plan's table: the box with round corners, the ground of those rows that stand
/// out, and a line above each row of \p column but the first. Call from paintEvent.
/// \param insets absent and hidden ones are passed over
void paintTableGround(QWidget& table, const Theme& theme, const QLayout& column, std::span<QWidget* const> insets);

} // namespace leeward::ui
