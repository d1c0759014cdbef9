#pragma once

#include "core/vault/vault_error.h"

#include <filesystem>
#include <vector>

namespace leeward::vault {

/// \p folder from the root on: the vault stays where it is when the program moves to another working folder.
std::filesystem::path wholePath(const std::filesystem::path& folder);

/// Whether something stands at \p path, link or not.
bool stands(const std::filesystem::path& path);

/// Whether a vault was being made in \p folder, and was not finished; and that it is.
bool isUnfinished(const std::filesystem::path& folder);
void forgetUnfinished(const std::filesystem::path& folder);

/// The folder of a vault that is being made. Unless told to keep it, removes what was made in it since it was marked
/// as unfinished, and itself if it was not there before.
class NewFolder {
public:
    explicit NewFolder(const std::filesystem::path& folder);
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder();

    /// Makes it, with every parent that is missing.
    VaultResult<void> make();

    /// From now on what a power cut leaves is no obstacle to making a vault there.
    VaultResult<void> markUnfinished();

    /// What was made stays, and is finished.
    void keep();

private:
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_made; ///< those that were missing, the innermost first
    bool m_isMarked = false;
};

} // namespace leeward::vault
