#pragma once

#include "core/base/result.h"
#include "core/transfer/receiver.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>

namespace leeward::transfer {

/// Bytes, a piece at a time, so that a file of any size costs no more memory than one entry of it.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills the front of \p into.
    /// \return how much of it; 0 at the end
    virtual Result<std::size_t, ImportProblem> read(std::span<char> into) = 0;
};

/// A file as it lies there. A link that somebody named is followed; what is no regular file is NotKnown.
class FileSource final : public ByteSource {
public:
    static Result<FileSource, ImportProblem> open(const std::filesystem::path& path, const ImportLimits& limits);
    Result<std::size_t, ImportProblem> read(std::span<char> into) override;

private:
    FileSource(std::ifstream file, std::uintmax_t limit) : m_file(std::move(file)), m_left(limit) {}

    std::ifstream m_file;
    std::uintmax_t m_left; ///< it may grow while it is read
};

} // namespace leeward::transfer
