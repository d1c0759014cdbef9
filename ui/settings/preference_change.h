#pragma once

#include "ui/base/preferences.h"

namespace leeward::ui {

/// Changes one thing among the preferences: \p edit is given a copy of them as they are now.
template <typename Edit>
void changePreference(Preferences& preferences, Edit edit) {
    settings::DevicePreferences changed = preferences.now();
    edit(changed);
    preferences.change(changed);
}

} // namespace leeward::ui
