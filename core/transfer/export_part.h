#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <filesystem>

namespace leeward::transfer {

/// What is written, under its name with ".part" behind until it is whole. Removed unless it was finished.
class ExportPart {
public:
    explicit ExportPart(const std::filesystem::path& target);
    ExportPart(const ExportPart&) = delete;
    ExportPart& operator=(const ExportPart&) = delete;
    ~ExportPart();

    const std::filesystem::path& path() const { return m_path; }

    /// From now on it is ours to remove.
    void begin() { m_isOurs = true; }

    /// Gives it its name. Exists if something stands there.
    Result<void, base::FileError> finish();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    bool m_isOurs = false;
};

} // namespace leeward::transfer
