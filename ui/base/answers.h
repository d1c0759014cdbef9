#pragma once

class QDialog;
class QHBoxLayout;

namespace leeward::ui {

class Button;
class Theme;

/// The last row of a dialog: *Not now*, and what it is for. Enter in what stands above is neither.
QHBoxLayout* answers(const Theme& theme, QDialog& dialog, Button& go);

} // namespace leeward::ui
