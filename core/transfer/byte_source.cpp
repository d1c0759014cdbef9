#include "core/transfer/byte_source.h"

#include <cerrno>
#include <system_error>

namespace leeward::transfer {

namespace fs = std::filesystem;

Result<FileSource, ImportProblem> FileSource::open(const fs::path& path, const ImportLimits& limits) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return Fail{ImportProblem::NotFound};
    if (error)
        return Fail{error == std::errc::permission_denied ? ImportProblem::NotPermitted : ImportProblem::NotReadable};
    if (status.type() != fs::file_type::regular)
        return Fail{ImportProblem::NotKnown};
    if (fs::file_size(path, error) > limits.bytes)
        return Fail{error ? ImportProblem::NotReadable : ImportProblem::TooMuch};
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Fail{errno == EACCES || errno == EPERM ? ImportProblem::NotPermitted : ImportProblem::NotReadable};
    return FileSource(std::move(file), limits.bytes);
}

Result<std::size_t, ImportProblem> FileSource::read(std::span<char> into) {
    m_file.read(into.data(), static_cast<std::streamsize>(into.size()));
    if (m_file.bad())
        return Fail{ImportProblem::NotReadable};
    const auto count = static_cast<std::size_t>(m_file.gcount());
    if (count > m_left)
        return Fail{ImportProblem::TooMuch};
    m_left -= count;
    return count;
}

} // namespace leeward::transfer
