#pragma once

class QMenu;
class QWidget;

namespace leeward::ui {

class Preferences;

/// A menu of text sizes with a tick at the present one; owned by \p parent. Choosing changes the preferences at once.
QMenu* textSizeMenu(Preferences& preferences, QWidget* parent);

} // namespace leeward::ui
