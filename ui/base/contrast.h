#pragma once

#include <QColor>

namespace leeward::ui {

/// The contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, contrast ratio and relative luminance.
double contrast(const QColor& one, const QColor& other);

} // namespace leeward::ui
