#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace leeward {

/// Names one record of kind \p Of: 16 random bytes, so that ids say nothing about counts or order and private and
/// shared copies never clash. There is no invalid id; absence is `std::optional<Id<Of>>`.
template <typename Of>
class Id {
public:
    static constexpr std::size_t kSize = 16;
    using Array = std::array<base::Byte, kSize>;

    /// An id of exactly these bytes. New ids come from secret::Random.
    explicit Id(const Array& bytes) : m_bytes(bytes) {}

    /// The id stored as \p bytes; nothing unless there are 16 of them.
    static std::optional<Id> fromBytes(base::BytesView bytes) {
        if (bytes.size() != kSize)
            return std::nullopt;
        Array array;
        std::copy(bytes.begin(), bytes.end(), array.begin());
        return Id(array);
    }

    /// The id written as 32 lower-case hexadecimal digits.
    static std::optional<Id> fromHex(std::string_view hex) {
        const auto bytes = base::fromHex(hex);
        return bytes ? fromBytes(*bytes) : std::nullopt;
    }

    /// The 16 bytes.
    base::BytesView bytes() const { return m_bytes; }

    /// 32 lower-case hexadecimal digits.
    std::string toHex() const { return base::toHex(m_bytes); }

    auto operator<=>(const Id&) const = default;

private:
    Array m_bytes;
};

} // namespace leeward

template <typename Of>
struct std::hash<leeward::Id<Of>> {
    std::size_t operator()(const leeward::Id<Of>& id) const noexcept {
        std::size_t value = 0;
        std::memcpy(&value, id.bytes().data(), sizeof value);
        return value;
    }
};
