#include "core/base/file.h"

#include "core/base/check.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace leeward::base {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kFileMode = 0600;
constexpr mode_t kFolderMode = 0700;

/// Closes its descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Fail<FileError> lastError() {
    return Fail{fileErrorFrom(errno)};
}

/// Removes the file it names unless kept: nothing half-written stays behind.
class RemovedUnlessKept {
public:
    explicit RemovedUnlessKept(const fs::path& path) : m_path(path) {}
    RemovedUnlessKept(const RemovedUnlessKept&) = delete;
    RemovedUnlessKept& operator=(const RemovedUnlessKept&) = delete;
    ~RemovedUnlessKept() {
        if (!m_isKept)
            ::unlink(m_path.c_str());
    }
    void keep() { m_isKept = true; }

private:
    const fs::path& m_path;
    bool m_isKept = false;
};

std::optional<FileError> objectionTo(const struct stat& status) {
    if (!S_ISREG(status.st_mode))
        return FileError::NotARegularFile;
    if (status.st_uid != ::geteuid() || status.st_nlink != 1)
        return FileError::NotOurs;
    return std::nullopt;
}

#ifdef F_FULLFSYNC
/// On macOS fsync() leaves the data in the drive's cache.
bool sync(int number) {
    return ::fcntl(number, F_FULLFSYNC) == 0 || ::fsync(number) == 0;
}
#else
bool sync(int number) {
    return ::fsync(number) == 0;
}
#endif

Result<void, FileError> writeAll(int number, BytesView content) {
    while (!content.empty()) {
        const ssize_t written = ::write(number, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return lastError();
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

/// Reads to the end, or one byte beyond \p limit.
Result<Bytes, FileError> readUpTo(int number, std::size_t expected, std::size_t limit) {
    CHECK(limit < SIZE_MAX);
    Bytes content(std::min(expected, limit) + 1);
    std::size_t filled = 0;
    while (true) {
        const ssize_t got = ::read(number, content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return lastError();
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
        if (filled > limit)
            return Fail{FileError::TooLarge};
        if (filled == content.size())
            content.resize(std::min(content.size() * 2, limit + 1));
    }
    content.resize(filled);
    return content;
}

/// Writes a file that does not exist, with our mode whatever the umask is, and syncs it.
Result<void, FileError> writeNew(const fs::path& path, BytesView content) {
    const Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kFileMode));
    if (!file.isOpen())
        return lastError();
    RemovedUnlessKept remains(path);
    if (::fchmod(file.number(), kFileMode) != 0)
        return lastError();
    RETURN_IF_FAILED(writeAll(file.number(), content));
    if (!sync(file.number()))
        return lastError();
    if (::lseek(file.number(), 0, SEEK_SET) != 0)
        return lastError();
    const auto readBack = readUpTo(file.number(), content.size(), content.size());
    if (!readBack || !std::equal(readBack->begin(), readBack->end(), content.begin(), content.end()))
        return Fail{FileError::Failed};
    remains.keep();
    return {};
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

FileError fileErrorFrom(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FileError::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileError::NotPermitted;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return FileError::NoRoom;
    case ELOOP:
    case EISDIR:
    case ENXIO:
        return FileError::NotARegularFile;
    case EEXIST:
        return FileError::Exists;
    default:
        return FileError::Failed;
    }
}

Result<void, FileError> checkWritableFolder(const fs::path& folder) {
    if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return lastError();
    return {};
}

Result<std::uintmax_t, FileError> sizeOfOwnFile(const fs::path& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0)
        return lastError();
    if (const auto objection = objectionTo(status))
        return Fail{*objection};
    return static_cast<std::uintmax_t>(status.st_size);
}

Result<Bytes, FileError> readFile(const fs::path& path, std::size_t limit) {
    RETURN_IF_FAILED(sizeOfOwnFile(path));
    // Looked at again once open: somebody may have put a link or a pipe there meanwhile.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return lastError();
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return lastError();
    if (const auto objection = objectionTo(status))
        return Fail{*objection};
    const auto size = static_cast<std::uintmax_t>(status.st_size);
    if (size > limit)
        return Fail{FileError::TooLarge};
    return readUpTo(file.number(), static_cast<std::size_t>(size), limit);
}

Result<void, FileError> replaceFile(const fs::path& path, BytesView content) {
    const fs::path sibling = path.string() + ".new";
    if (::unlink(sibling.c_str()) != 0 && errno != ENOENT)
        return lastError();
    RETURN_IF_FAILED(writeNew(sibling, content));
    RemovedUnlessKept remains(sibling);
    if (::rename(sibling.c_str(), path.c_str()) != 0)
        return lastError();
    remains.keep();
    return syncFolder(folderOf(path));
}

Result<void, FileError> createFile(const fs::path& path, BytesView content) {
    RETURN_IF_FAILED(writeNew(path, content));
    return syncFolder(folderOf(path));
}

Result<void, FileError> makePrivateFolder(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return {};
        return Fail{FileError::Exists};
    }
    if (errno != ENOENT)
        return lastError();
    if (path.empty())
        return lastError();
    if (!path.has_filename()) // "folder/"
        return makePrivateFolder(path.parent_path());
    RETURN_IF_FAILED(makePrivateFolder(folderOf(path)));
    if (::mkdir(path.c_str(), kFolderMode) != 0)
        return lastError();
    // The umask may have taken away what we need ourselves.
    if (::chmod(path.c_str(), kFolderMode) != 0)
        return lastError();
    return syncFolder(folderOf(path));
}

Result<void, FileError> syncFolder(const fs::path& folder) {
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open.isOpen())
        return lastError();
    // Some file systems have nothing to sync for a folder, and say so.
    if (::fsync(open.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return lastError();
    return {};
}

} // namespace leeward::base
