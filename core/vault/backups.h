#pragma once

#include "core/vault/slots.h"

#include <filesystem>
#include <vector>

namespace leeward::vault {

/// The copies of the space \p name that were made before its schema was brought up to date.
std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& folder, const SpaceFileName& name);

/// Removes them, as far as the system lets us.
void removeBackups(const std::filesystem::path& folder, const SpaceFileName& name);

} // namespace leeward::vault
