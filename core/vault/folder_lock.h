#pragma once

#include "core/vault/vault_error.h"

#include <cstdint>
#include <filesystem>

namespace leeward::vault {

/// One program at a time in one vault. The system's own lock: it goes with the process, however that ends, and is not
/// handed on to programs started from it.
class FolderLock {
public:
    /// InUse when another program, or another window of this one, has it; NotAVault when there is no such folder.
    static VaultResult<FolderLock> take(const std::filesystem::path& folder);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(std::intptr_t handle) : m_handle(handle) {}
    std::intptr_t m_handle;
};

} // namespace leeward::vault
