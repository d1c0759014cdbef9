#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace leeward::settings {

/// Light, dark, or what the system says.
enum class Theme : std::uint8_t { System, Light, Dark };
/// What the window calls itself, for those who look over a shoulder.
enum class WindowName : std::uint8_t { Leeward, Notes };

/// What must be known before unlocking. Kept in a small file outside the vault; nothing of a space is in it, and no
/// name, date, path or count either.
struct DevicePreferences {
    Theme theme = Theme::System;
    int textPercent = 100; ///< 80 to 200, in steps of 10
    WindowName windowName = WindowName::Leeward;
    std::chrono::minutes lockAfter{5}; ///< 1 to 60
    bool shiftThreeTimesHides = true;
    bool reducedMotion = false;
    bool systemFont = false;
    bool plainReading = false; ///< reading role in the UI family
    std::string helpCountry;   ///< of the numbers shown before unlocking, ISO 3166; empty: none is chosen
    bool operator==(const DevicePreferences&) const = default;
};

/// Reads the file. Unknown keys are ignored; a missing or damaged file, or a value out of range, gives the default.
DevicePreferences loadPreferences(const std::filesystem::path& file);

/// Writes the file in one step; makes its folder. A file equal to the defaults is still written.
Result<void, base::FileError> savePreferences(const std::filesystem::path& file, const DevicePreferences& preferences);

} // namespace leeward::settings
