#pragma once

class QAbstractButton;

namespace leeward::ui {

class Preferences;

/// Has \p button open a menu of text sizes, with a tick at the present one. Choosing changes the preferences at once.
void attachTextSizeMenu(QAbstractButton& button, Preferences& preferences);

} // namespace leeward::ui
