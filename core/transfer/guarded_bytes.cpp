#include "core/transfer/guarded_bytes.h"

namespace leeward::transfer {

namespace {

/// The longest entry, with every byte of it written as \u0000, and a little more.
constexpr std::size_t kMaxText = 16 * 1024 * 1024;

/// Of a number, or of true, false and null.
constexpr std::size_t kMaxWord = 1024;

constexpr bool isBetweenWords(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':' || c == '[' || c == ']' ||
           c == '{' || c == '}';
}

} // namespace

GuardedBytes::int_type GuardedBytes::underflow() {
    if (m_problem)
        return traits_type::eof();
    const auto count = m_bytes.read(m_buffer);
    if (!count)
        return end(count.error());
    if (*count == 0)
        return traits_type::eof();
    const std::string_view bytes(m_buffer.data(), *count);
    if (m_isBeginning)
        m_problem = problemOfBeginning(bytes);
    m_isBeginning = false;
    if (!m_problem)
        m_problem = problemOf(bytes);
    if (!m_problem && m_read(*count) == GoOn::No)
        m_problem = ImportProblem::Stopped;
    if (m_problem)
        return traits_type::eof();
    setg(m_buffer.data(), m_buffer.data(), m_buffer.data() + *count);
    return traits_type::to_int_type(m_buffer.front());
}

GuardedBytes::int_type GuardedBytes::end(ImportProblem problem) {
    m_problem = problem;
    return traits_type::eof();
}

/// UTF-16 and UTF-32 show in their marks, or in the zeros beside the first brace.
std::optional<ImportProblem> GuardedBytes::problemOfBeginning(std::string_view bytes) {
    const std::string_view first = bytes.substr(0, 4);
    if (first.starts_with("\xFF\xFE") || first.starts_with("\xFE\xFF") || first.find('\0') != std::string_view::npos)
        return ImportProblem::NotText;
    return std::nullopt;
}

std::optional<ImportProblem> GuardedBytes::problemOf(std::string_view bytes) {
    for (const char c : bytes) {
        ++m_run;
        if (m_isEscaped) {
            m_isEscaped = false;
        } else if (m_isInText && c == '\\') {
            m_isEscaped = true;
        } else if (c == '"') {
            m_isInText = !m_isInText;
            m_run = 0;
        } else if (!m_isInText && isBetweenWords(c)) {
            m_run = 0;
        }
        if (m_run > (m_isInText ? kMaxText : kMaxWord))
            return m_isInText ? ImportProblem::TooMuch : ImportProblem::NotJson;
    }
    return std::nullopt;
}

} // namespace leeward::transfer
