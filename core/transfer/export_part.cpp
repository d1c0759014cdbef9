#include "core/transfer/export_part.h"

#include <system_error>

namespace leeward::transfer {

namespace fs = std::filesystem;

ExportPart::ExportPart(const fs::path& target) : m_target(target), m_path(target) {
    m_path += ".part";
}

ExportPart::~ExportPart() {
    std::error_code ignored;
    if (m_isOurs)
        fs::remove_all(m_path, ignored);
}

Result<void, base::FileError> ExportPart::finish() {
    std::error_code error;
    if (fs::exists(fs::symlink_status(m_target, error)))
        return Fail{base::FileError::Exists};
    fs::rename(m_path, m_target, error);
    if (error)
        return Fail{base::fileErrorFrom(error.value())};
    m_isOurs = false;
    return base::syncFolder(m_target.parent_path());
}

} // namespace leeward::transfer
