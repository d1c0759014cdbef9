#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>

/// Files as a vault needs them: private, whole, and durable once said so.
namespace leeward::base {

/// Why a file could not be read or written. Each has words of its own in ui/errors.
enum class FileError {
    NotFound,        ///< there is no such file or folder
    NotPermitted,    ///< the system refuses: access rights or a read-only place
    NoRoom,          ///< the disk or the quota is full
    NotARegularFile, ///< a link, folder, pipe or device stands where a file should
    NotOurs,         ///< the file belongs to another account or has several names (hard links)
    TooLarge,        ///< longer than the caller is willing to read
    Exists,          ///< something stands there already, and we never overwrite unasked
    Failed,          ///< the device reports trouble (EIO and the like)
};

/// Reads a whole file. Refuses links and what is not a regular file of ours.
/// \param limit in bytes; a longer file is TooLarge before anything is allocated
Result<Bytes, FileError> readFile(const std::filesystem::path& path, std::size_t limit);

/// Puts \p content in place of \p path in one step: writes a sibling (mode 0600), syncs it, reads it back, renames it,
/// syncs the folder. After a failure or a power cut the old file or the new one stands there, whole.
Result<void, FileError> replaceFile(const std::filesystem::path& path, BytesView content);

/// Writes a file that does not exist yet (mode 0600), synced with its folder; Exists if something is there.
Result<void, FileError> createFile(const std::filesystem::path& path, BytesView content);

/// Makes \p path and missing parents; those it makes have mode 0700, whatever the umask.
Result<void, FileError> makePrivateFolder(const std::filesystem::path& path);

/// Makes what was renamed, created or removed in \p folder durable.
Result<void, FileError> syncFolder(const std::filesystem::path& folder);

/// Checks that files can be made and changed in \p folder: NotPermitted in a read-only one.
Result<void, FileError> checkWritableFolder(const std::filesystem::path& folder);

/// Checks, without opening, that \p path is a regular file of ours with one name and no link.
Result<std::uintmax_t, FileError> sizeOfOwnFile(const std::filesystem::path& path);

/// The kind of error that \p error (an errno or its like) is.
FileError fileErrorFrom(int error);

} // namespace leeward::base
