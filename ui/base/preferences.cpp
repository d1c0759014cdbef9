#include "ui/base/preferences.h"

#include <utility>

namespace leeward::ui {

Preferences::Preferences(std::filesystem::path file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_now(settings::loadPreferences(m_file)) {}

void Preferences::change(const settings::DevicePreferences& preferences) {
    if (preferences == m_now)
        return;
    m_now = preferences;
    // A place that cannot be written to is no reason to refuse somebody larger text.
    (void)settings::savePreferences(m_file, m_now);
    Q_EMIT changed();
}

void Preferences::forget() {
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

} // namespace leeward::ui
