#pragma once

class QBoxLayout;

namespace leeward::ui {

class Theme;

/// Adds room of \p length pixels at 100 % to the end of \p layout, kept to the text size.
void addGap(const Theme& theme, QBoxLayout& layout, int length);

} // namespace leeward::ui
