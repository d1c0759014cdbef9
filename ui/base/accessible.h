#pragma once

#include <QAccessibleWidget>
#include <QWidget>

namespace leeward::ui {

/// Teaches Qt the roles of our own widgets. Called once by Theme; again does nothing.
void installAccessibleRoles();

/// Tells a screen reader that \p widget's name or words changed, so that it says them when it is at rest.
void announce(QWidget& widget);

/// The same for its description.
void announceDescription(QWidget& widget);

/// Tells a screen reader that \p widget came and is to be read now.
void alert(QWidget& widget);

} // namespace leeward::ui
