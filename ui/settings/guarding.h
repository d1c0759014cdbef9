#pragma once

#include "core/settings/space_choices.h"

namespace leeward::ui {

class Preferences;

/// From now on the program guards an open side as its own person chose, whoever used this computer before. Where they
/// have not chosen, what stands in \p preferences holds only if it is stricter than what everybody begins with.
void applyGuarding(settings::SpaceChoices& choices, Preferences& preferences);

} // namespace leeward::ui
