#pragma once

class QWidget;

namespace leeward::ui {

/// Teaches Qt the roles of our own widgets. Called once by Theme; again does nothing.
void installAccessibleRoles();

/// Tells a screen reader that \p widget's name changed; it says so when nothing else is being said.
void announce(QWidget& widget);

/// The same for its description.
void announceDescription(QWidget& widget);

/// Tells a screen reader that \p widget came and is to be read now.
void alert(QWidget& widget);

} // namespace leeward::ui
