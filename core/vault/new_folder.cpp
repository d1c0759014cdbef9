#include "core/vault/new_folder.h"

#include "core/vault/key_copies.h"

#include <system_error>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// Stands in the folder while a vault is being made: what a power cut leaves is then no obstacle to making one there.
constexpr const char* kUnfinished = "unfinished";

} // namespace

fs::path wholePath(const fs::path& folder) {
    std::error_code error;
    fs::path whole = fs::absolute(folder, error);
    return error ? folder : whole;
}

bool stands(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

bool isUnfinished(const fs::path& folder) {
    return stands(folder / kUnfinished);
}

void forgetUnfinished(const fs::path& folder) {
    std::error_code ignored;
    fs::remove(folder / kUnfinished, ignored);
}

NewFolder::NewFolder(const fs::path& folder) : m_folder(folder) {
    std::error_code error;
    for (fs::path missing = folder; !missing.empty() && !fs::exists(missing, error) && !error;
         missing = missing.parent_path())
        m_made.push_back(missing);
}

NewFolder::~NewFolder() {
    std::error_code ignored;
    if (m_isMarked)
        for (const fs::path& file :
             {firstKeys(m_folder), secondKeys(m_folder), m_folder / "spaces", m_folder / kUnfinished})
            fs::remove(file, ignored);
    for (const fs::path& made : m_made)
        fs::remove(made, ignored); // only when it is empty
}

VaultResult<void> NewFolder::make() {
    if (const auto made = base::makePrivateFolder(m_folder); !made)
        return Fail{errorFrom(made.error(), m_folder)};
    return {};
}

VaultResult<void> NewFolder::markUnfinished() {
    const auto marked = base::replaceFile(m_folder / kUnfinished, {});
    if (!marked)
        return Fail{errorFrom(marked.error(), m_folder)};
    m_isMarked = true;
    return {};
}

void NewFolder::keep() {
    forgetUnfinished(m_folder);
    m_isMarked = false;
    m_made.clear();
}

} // namespace leeward::vault
