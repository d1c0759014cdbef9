// Not compiled or run on any machine of ours yet: see docs/layers.md.
#include "core/base/file.h"

#include "core/base/check.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>

#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>

#include <sddl.h>

namespace leeward::base {

namespace {

namespace fs = std::filesystem;

/// Full access for the owner and the system, for the folder and all that is made in it; nothing inherited from above.
constexpr const wchar_t* kPrivateAccess = L"D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)";

/// Closes its handle.
class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (isOpen())
            CloseHandle(m_handle);
    }
    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

Fail<FileError> lastError() {
    return Fail{fileErrorFrom(static_cast<int>(GetLastError()))};
}

/// Removes the file it names unless kept: nothing half-written stays behind.
class RemovedUnlessKept {
public:
    explicit RemovedUnlessKept(const fs::path& path) : m_path(path) {}
    RemovedUnlessKept(const RemovedUnlessKept&) = delete;
    RemovedUnlessKept& operator=(const RemovedUnlessKept&) = delete;
    ~RemovedUnlessKept() {
        if (!m_isKept)
            DeleteFileW(m_path.c_str());
    }
    void keep() { m_isKept = true; }

private:
    const fs::path& m_path;
    bool m_isKept = false;
};

std::optional<FileError> objectionTo(const BY_HANDLE_FILE_INFORMATION& status) {
    if ((status.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) != 0)
        return FileError::NotARegularFile;
    if (status.nNumberOfLinks != 1)
        return FileError::NotOurs;
    return std::nullopt;
}

std::uintmax_t sizeOf(const BY_HANDLE_FILE_INFORMATION& status) {
    return static_cast<std::uintmax_t>(status.nFileSizeHigh) << 32 | status.nFileSizeLow;
}

Result<std::uintmax_t, FileError> checkedSize(const Handle& file) {
    BY_HANDLE_FILE_INFORMATION status{};
    if (!GetFileInformationByHandle(file.get(), &status))
        return lastError();
    if (GetFileType(file.get()) != FILE_TYPE_DISK)
        return Fail{FileError::NotARegularFile};
    if (const auto objection = objectionTo(status))
        return Fail{*objection};
    return sizeOf(status);
}

HANDLE openAsItIs(const fs::path& path, DWORD access) {
    return CreateFileW(path.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                       OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
}

/// Reads to the end, or one byte beyond \p limit.
Result<Bytes, FileError> readUpTo(const Handle& file, std::size_t limit) {
    CHECK(limit < SIZE_MAX);
    constexpr std::size_t kPiece = 1024 * 1024;
    Bytes content;
    while (true) {
        const std::size_t filled = content.size();
        const std::size_t wanted = std::min(kPiece, limit + 1 - filled);
        content.resize(filled + wanted);
        DWORD got = 0;
        if (!ReadFile(file.get(), content.data() + filled, static_cast<DWORD>(wanted), &got, nullptr))
            return lastError();
        content.resize(filled + got);
        if (got == 0)
            return content;
        if (content.size() > limit)
            return Fail{FileError::TooLarge};
    }
}

Result<void, FileError> writeAll(const Handle& file, BytesView content) {
    constexpr std::size_t kPiece = 64 * 1024 * 1024;
    while (!content.empty()) {
        DWORD written = 0;
        const auto wanted = static_cast<DWORD>(std::min(kPiece, content.size()));
        if (!WriteFile(file.get(), content.data(), wanted, &written, nullptr))
            return lastError();
        content = content.subspan(written);
    }
    return {};
}

/// Writes a file that does not exist, and flushes it. Its folder's access rights are inherited.
Result<void, FileError> writeNew(const fs::path& path, BytesView content) {
    const Handle file(CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                  FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen())
        return lastError();
    RemovedUnlessKept remains(path);
    RETURN_IF_FAILED(writeAll(file, content));
    if (!FlushFileBuffers(file.get()))
        return lastError();
    if (SetFilePointer(file.get(), 0, nullptr, FILE_BEGIN) == INVALID_SET_FILE_POINTER)
        return lastError();
    const auto readBack = readUpTo(file, content.size());
    if (!readBack || !std::equal(readBack->begin(), readBack->end(), content.begin(), content.end()))
        return Fail{FileError::Failed};
    remains.keep();
    return {};
}

Result<void, FileError> makeOneFolder(const fs::path& path) {
    SECURITY_ATTRIBUTES attributes{sizeof attributes, nullptr, FALSE};
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(kPrivateAccess, SDDL_REVISION_1,
                                                              &attributes.lpSecurityDescriptor, nullptr))
        return lastError();
    const std::unique_ptr<void, decltype(&LocalFree)> owner(attributes.lpSecurityDescriptor, &LocalFree);
    if (!CreateDirectoryW(path.c_str(), &attributes))
        return lastError();
    return {};
}

} // namespace

FileError fileErrorFrom(int error) {
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return FileError::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
    case ERROR_PRIVILEGE_NOT_HELD:
        return FileError::NotPermitted;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return FileError::NoRoom;
    case ERROR_DIRECTORY:
        return FileError::NotARegularFile;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return FileError::Exists;
    default:
        return FileError::Failed;
    }
}

Result<void, FileError> checkWritableFolder(const fs::path& folder) {
    // A read-only attribute says nothing for folders here; asking to add a file does.
    const Handle handle(openAsItIs(folder, FILE_ADD_FILE));
    if (!handle.isOpen())
        return lastError();
    return {};
}

Result<std::uintmax_t, FileError> sizeOfOwnFile(const fs::path& path) {
    const Handle file(openAsItIs(path, FILE_READ_ATTRIBUTES));
    if (!file.isOpen())
        return lastError();
    return checkedSize(file);
}

Result<Bytes, FileError> readFile(const fs::path& path, std::size_t limit) {
    const Handle file(openAsItIs(path, GENERIC_READ));
    if (!file.isOpen())
        return lastError();
    const auto size = checkedSize(file);
    if (!size)
        return Fail{size.error()};
    if (*size > limit)
        return Fail{FileError::TooLarge};
    return readUpTo(file, limit);
}

Result<void, FileError> replaceFile(const fs::path& path, BytesView content) {
    fs::path sibling = path;
    sibling += L".new";
    if (!DeleteFileW(sibling.c_str()) && GetLastError() != ERROR_FILE_NOT_FOUND)
        return lastError();
    RETURN_IF_FAILED(writeNew(sibling, content));
    RemovedUnlessKept remains(sibling);
    if (!MoveFileExW(sibling.c_str(), path.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return lastError();
    remains.keep();
    return {};
}

Result<void, FileError> createFile(const fs::path& path, BytesView content) {
    return writeNew(path, content);
}

Result<void, FileError> makePrivateFolder(const fs::path& path) {
    const DWORD attributes = GetFileAttributesW(path.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES) {
        if ((attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
            return {};
        return Fail{FileError::Exists};
    }
    if (path.empty() || path == path.root_path())
        return Fail{FileError::NotFound};
    if (!path.has_filename()) // "folder\"
        return makePrivateFolder(path.parent_path());
    if (path.has_parent_path())
        RETURN_IF_FAILED(makePrivateFolder(path.parent_path()));
    return makeOneFolder(path);
}

Result<void, FileError> syncFolder(const fs::path&) {
    // NTFS keeps a journal of names, and the renames above are written through.
    return {};
}

} // namespace leeward::base
