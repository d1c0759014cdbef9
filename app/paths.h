#pragma once

#include <filesystem>

namespace leeward::app {

/// Where the vault is unless --vault names another place: the platform's folder for a program's own data.
std::filesystem::path defaultVaultFolder();

/// The file with the device's preferences; outside every vault, and nothing of a vault in it.
std::filesystem::path preferencesFile();

} // namespace leeward::app
