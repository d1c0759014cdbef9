#include "core/vault/key_copies.h"

#include "core/base/file.h"

#include <array>
#include <system_error>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// A newer format may be longer; what is longer still is nothing that any format will be.
constexpr std::size_t kReadLimit = 64 * 1024;

/// One copy: what is in it, or nothing when it is missing or not whole.
struct Copy {
    fs::path path;
    bool isMissing = false;
    std::optional<KeyFile> file = std::nullopt;
};

VaultResult<Copy> readCopy(const fs::path& path) {
    const auto bytes = base::readFile(path, kReadLimit);
    if (!bytes) {
        switch (bytes.error()) {
        case base::FileError::NotFound:
            return Copy{path, true};
        case base::FileError::NotPermitted:
        case base::FileError::NotARegularFile:
        case base::FileError::NotOurs:
            return Fail{Error{ErrorKind::NotPermitted, path}};
        case base::FileError::NoRoom:
        case base::FileError::TooLarge:
        case base::FileError::Exists:
        case base::FileError::Failed: // a sector that cannot be read is what the second copy is for
            return Copy{path};
        }
    }
    const auto file = decode(*bytes);
    if (!file && file.error() == KeyFileProblem::Newer)
        return Fail{Error{ErrorKind::NewerVersion, path}};
    return Copy{path, false, file ? std::optional(*file) : std::nullopt};
}

/// What stands there afterwards decides: when the folder alone could not be synced, the new copy is in place.
VaultResult<void> replaceCopy(const fs::path& path, const KeyFile& file) {
    const auto replaced = base::replaceFile(path, encode(file));
    if (replaced)
        return {};
    const auto copy = readCopy(path);
    if (copy && copy->file == file)
        return {};
    return Fail{errorFrom(replaced.error(), path)};
}

} // namespace

fs::path firstKeys(const fs::path& folder) {
    return folder / "keys";
}

fs::path secondKeys(const fs::path& folder) {
    return folder / "keys.2";
}

VaultResult<KeysFound> readKeys(const fs::path& folder) {
    auto first = readCopy(firstKeys(folder));
    if (!first)
        return Fail{first.error()};
    auto second = readCopy(secondKeys(folder));
    if (!second)
        return Fail{second.error()};
    if (first->isMissing && second->isMissing)
        return Fail{Error{ErrorKind::NotAVault, folder}};
    if (!first->file && !second->file)
        return Fail{Error{ErrorKind::DamagedKeys, first->path}};

    const bool secondCounts = !first->file || (second->file && second->file->generation > first->file->generation);
    const Copy& whole = secondCounts ? *second : *first;
    const Copy& other = secondCounts ? *first : *second;
    KeysFound found{*whole.file, std::nullopt};
    if (other.file != whole.file)
        found.toMend = other.path;
    return found;
}

VaultResult<void> writeKeys(const fs::path& folder, const KeyFile& file) {
    RETURN_IF_FAILED(replaceCopy(firstKeys(folder), file));
    if (!replaceCopy(secondKeys(folder), file)) {
        std::error_code ignored;
        fs::remove(secondKeys(folder), ignored);
    }
    return {};
}

VaultResult<void> mendKeys(const fs::path& copy, const KeyFile& file) {
    return replaceCopy(copy, file);
}

} // namespace leeward::vault
