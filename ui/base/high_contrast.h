#pragma once

#include "ui/base/tokens.h"

#include <QPalette>

namespace leeward::ui {

/// Whether the system's own palette is one of its high-contrast themes: pure black on pure white or the reverse.
bool isHighContrast(const QPalette& system);

/// The system's colours in the place of ours: no tints, edges and words in its text colour.
std::array<QColor, kColorCount> highContrastColors(const QPalette& system);

} // namespace leeward::ui
