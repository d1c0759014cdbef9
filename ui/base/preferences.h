#pragma once

#include "core/settings/device_preferences.h"

#include <QObject>

#include <filesystem>

namespace leeward::ui {

/// The device's preferences while the program runs: one owner, read by whoever needs them, written at every change.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// Reads \p file, which need not exist. Nothing is written before the first change.
    explicit Preferences(std::filesystem::path file, QObject* parent = nullptr);

    const settings::DevicePreferences& now() const { return m_now; }

    /// Takes \p preferences over at once. A file that cannot be written changes nothing here: they hold until the end.
    void change(const settings::DevicePreferences& preferences);

    /// Takes the file away; for "Leave and remove".
    void forget();

Q_SIGNALS:
    void changed();

private:
    std::filesystem::path m_file;
    settings::DevicePreferences m_now;
};

} // namespace leeward::ui
