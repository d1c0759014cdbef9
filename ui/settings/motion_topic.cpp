#include "ui/settings/motion_topic.h"

#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/settings/preference_change.h"

#include <QVBoxLayout>

namespace leeward::ui {

MotionTopic::MotionTopic(const Theme& theme, Preferences& preferences, QWidget* parent)
    : TopicPage(theme, tr("Motion"), parent) {
    auto* isReduced = new Switch(theme, this);
    addRow(*addList(), Icon::Still, tr("Less motion"), tr("Pages change at once, and rings stand still"))
        ->addControl(isReduced);
    column().addStretch(1);
    const auto refresh = [&preferences, isReduced] { isReduced->setChecked(preferences.now().reducedMotion); };
    refresh();
    connect(&preferences, &Preferences::changed, this, refresh);
    connect(isReduced, &QAbstractButton::clicked, this, [&preferences](bool isOn) {
        changePreference(preferences, [isOn](settings::DevicePreferences& now) { now.reducedMotion = isOn; });
    });
}

} // namespace leeward::ui
