#include "core/vault/folder_lock.h"

#include <utility>
#include <windows.h>

namespace leeward::vault {

namespace {

const auto kNone = reinterpret_cast<std::intptr_t>(INVALID_HANDLE_VALUE);

ErrorKind kindOf(DWORD error) {
    switch (error) {
    case ERROR_SHARING_VIOLATION:
        return ErrorKind::InUse;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_DIRECTORY:
        return ErrorKind::NotAVault;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return ErrorKind::NotPermitted;
    case ERROR_DISK_FULL:
        return ErrorKind::NoRoom;
    default:
        return ErrorKind::Failed;
    }
}

} // namespace

// A folder cannot be locked here without hindering ourselves, so that a file does it: nobody else may open it, and it
// goes with its handle, also when the process is ended.
VaultResult<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "in-use";
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_WRITE | DELETE, 0, nullptr, OPEN_ALWAYS,
                                        FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return Fail{Error{kindOf(::GetLastError()), folder}};
    return FolderLock(reinterpret_cast<std::intptr_t>(handle));
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_handle(std::exchange(other.m_handle, kNone)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

FolderLock::~FolderLock() {
    if (m_handle != kNone)
        ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace leeward::vault
