#include "core/settings/device_preferences.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace leeward::settings {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxFileBytes = 64 * 1024;

/// The names of enumerators in the file, in their order. They are stored: never change one.
constexpr std::array<std::string_view, 3> kThemes{"system", "light", "dark"};
constexpr std::array<std::string_view, 2> kWindowNames{"leeward", "notes"};

bool isOn(const Json& json, const char* key, const bool otherwise) {
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

/// A whole number from \p low to \p high that \p step divides.
int numberIn(const Json& json, const char* key, int otherwise, int low, int high, int step) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return otherwise;
    const auto number = found->get<std::int64_t>();
    return number >= low && number <= high && number % step == 0 ? static_cast<int>(number) : otherwise;
}

template <typename Enum, std::size_t Size>
Enum choiceIn(const Json& json, const char* key, Enum otherwise, const std::array<std::string_view, Size>& names) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return otherwise;
    const auto& name = found->template get_ref<const std::string&>();
    for (std::size_t i = 0; i < Size; ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return otherwise;
}

/// Two capital letters; empty if it is something else.
std::string countryIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return {};
    const auto& name = found->get_ref<const std::string&>();
    const auto isCapital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    return name.size() == 2 && std::ranges::all_of(name, isCapital) ? name : std::string();
}

template <typename Enum, std::size_t Size>
std::string_view nameOf(Enum choice, const std::array<std::string_view, Size>& names) {
    return names[static_cast<std::size_t>(choice)];
}

} // namespace

DevicePreferences loadPreferences(const std::filesystem::path& file) {
    const auto bytes = base::readFile(file, kMaxFileBytes);
    if (!bytes)
        return {};
    const Json json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
    if (!json.is_object())
        return {};
    const DevicePreferences usual;
    DevicePreferences read;
    read.theme = choiceIn(json, "theme", usual.theme, kThemes);
    read.textPercent = numberIn(json, "textPercent", usual.textPercent, 80, 200, 10);
    read.windowName = choiceIn(json, "windowName", usual.windowName, kWindowNames);
    const int usualLock = static_cast<int>(usual.lockAfter.count());
    read.lockAfter = std::chrono::minutes(numberIn(json, "lockAfterMinutes", usualLock, 1, 60, 1));
    read.shiftThreeTimesHides = isOn(json, "shiftThreeTimesHides", usual.shiftThreeTimesHides);
    read.reducedMotion = isOn(json, "reducedMotion", usual.reducedMotion);
    read.systemFont = isOn(json, "systemFont", usual.systemFont);
    read.plainReading = isOn(json, "plainReading", usual.plainReading);
    read.helpCountry = countryIn(json, "helpCountry");
    return read;
}

Result<void, base::FileError> savePreferences(const std::filesystem::path& file, const DevicePreferences& preferences) {
    Json json{
        {"theme", nameOf(preferences.theme, kThemes)},
        {"textPercent", preferences.textPercent},
        {"windowName", nameOf(preferences.windowName, kWindowNames)},
        {"lockAfterMinutes", preferences.lockAfter.count()},
        {"shiftThreeTimesHides", preferences.shiftThreeTimesHides},
        {"reducedMotion", preferences.reducedMotion},
        {"systemFont", preferences.systemFont},
        {"plainReading", preferences.plainReading},
    };
    if (!preferences.helpCountry.empty()) // not even the name of the key, where none is chosen
        json["helpCountry"] = preferences.helpCountry;
    RETURN_IF_FAILED(base::makePrivateFolder(file.parent_path()));
    return base::replaceFile(file, base::bytesOf(json.dump(4) + "\n"));
}

} // namespace leeward::settings
