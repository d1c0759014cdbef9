#include "core/vault/folder_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace leeward::vault {

namespace {

constexpr std::intptr_t kNone = -1;

} // namespace

VaultResult<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return Fail{errorFrom(base::fileErrorFrom(errno), folder)};
    FolderLock lock(descriptor);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return Fail{Error{ErrorKind::InUse, folder}};
        if (errno != EINTR)
            return Fail{errorFrom(base::fileErrorFrom(errno), folder)};
    }
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_handle(std::exchange(other.m_handle, kNone)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

FolderLock::~FolderLock() {
    if (m_handle != kNone)
        ::close(static_cast<int>(m_handle));
}

} // namespace leeward::vault
