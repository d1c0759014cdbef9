#include "ui/settings/guarding.h"

#include "ui/base/preferences.h"

#include <algorithm>

namespace leeward::ui {

void applyGuarding(settings::SpaceChoices& choices, Preferences& preferences) {
    settings::DevicePreferences now = preferences.now();
    const settings::SpaceChoices::Guarding usual;
    const auto own = choices.guarding();
    now.lockAfter = own ? own->lockAfter : std::min(now.lockAfter, usual.lockAfter);
    now.shiftThreeTimesHides = own ? own->shiftThreeTimesHides : usual.shiftThreeTimesHides;
    preferences.change(now);
}

} // namespace leeward::ui
