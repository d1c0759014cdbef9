#pragma once

#include "core/transfer/byte_source.h"

#include <array>
#include <optional>
#include <streambuf>

namespace leeward::transfer {

/// JSON on its way to the parser, which would take a text or a number of any length into memory.
class GuardedBytes final : public std::streambuf {
public:
    GuardedBytes(ByteSource& bytes, const std::function<GoOn(std::uintmax_t)>& read) : m_bytes(bytes), m_read(read) {}

    /// Why it ended early, if it did.
    const std::optional<ImportProblem>& problem() const { return m_problem; }

protected:
    int_type underflow() override;

private:
    int_type end(ImportProblem problem);
    std::optional<ImportProblem> problemOfBeginning(std::string_view bytes);
    std::optional<ImportProblem> problemOf(std::string_view bytes);

    ByteSource& m_bytes;
    const std::function<GoOn(std::uintmax_t)>& m_read;
    std::array<char, 64 * 1024> m_buffer{};
    std::optional<ImportProblem> m_problem;
    bool m_isBeginning = true;
    bool m_isInText = false;
    bool m_isEscaped = false;
    std::size_t m_run = 0; ///< bytes of the text, or of the number, so far
};

} // namespace leeward::transfer
