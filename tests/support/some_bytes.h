#pragma once

#include "core/transfer/byte_source.h"

#include <algorithm>
#include <string>
#include <utility>

namespace leeward::tests {

/// A text that comes in pieces of a chosen size.
class SomeBytes final : public transfer::ByteSource {
public:
    explicit SomeBytes(std::string text, std::size_t pieces = 7) : m_text(std::move(text)), m_piece(pieces) {}

    Result<std::size_t, transfer::ImportProblem> read(std::span<char> into) override {
        const std::size_t count = std::min({m_piece, into.size(), m_text.size() - m_at});
        std::copy_n(m_text.data() + m_at, count, into.data());
        m_at += count;
        return count;
    }

private:
    std::string m_text;
    std::size_t m_piece;
    std::size_t m_at = 0;
};

} // namespace leeward::tests
