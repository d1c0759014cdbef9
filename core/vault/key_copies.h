#pragma once

#include "core/vault/key_file.h"
#include "core/vault/vault_error.h"

#include <filesystem>
#include <optional>

/// The two copies of the key file in a vault's folder.
namespace leeward::vault {

/// Where they stand: always the first is written first.
std::filesystem::path firstKeys(const std::filesystem::path& folder);
std::filesystem::path secondKeys(const std::filesystem::path& folder);

/// What the copies told.
struct KeysFound {
    KeyFile file;
    std::optional<std::filesystem::path> toMend; ///< the copy that is damaged, missing or behind the other
};

/// Reads both copies; of two whole ones that differ the higher generation counts. Changes nothing.
/// NotAVault when there is neither, DamagedKeys when none is whole, NewerVersion as soon as one is from a newer
/// program, NotPermitted when one is a link, a folder or somebody else's.
VaultResult<KeysFound> readKeys(const std::filesystem::path& folder);

/// Replaces both copies, the first one first. After an error the old ones stand. When only the second cannot be
/// written, it is removed, because an old copy would keep an old passphrase alive; the next opening makes it anew.
VaultResult<void> writeKeys(const std::filesystem::path& folder, const KeyFile& file);

/// Writes one copy anew from the whole one.
VaultResult<void> mendKeys(const std::filesystem::path& copy, const KeyFile& file);

} // namespace leeward::vault
