#pragma once

#include <QWidget>

namespace leeward::ui {
class Theme;
}

namespace leeward::gallery {

/// Buttons, pause, chips, fields: compare with the design's picture of controls.
QWidget* controlsSheet(const ui::Theme& theme);

/// Cards, rows, bands, tiles, choices and writing.
QWidget* surfacesSheet(const ui::Theme& theme);

} // namespace leeward::gallery
