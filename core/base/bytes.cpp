#include "core/base/bytes.h"

#include "core/base/check.h"

namespace leeward::base {

namespace {

std::optional<Byte> valueOf(char digit) {
    if (digit >= '0' && digit <= '9')
        return static_cast<Byte>(digit - '0');
    if (digit >= 'a' && digit <= 'f')
        return static_cast<Byte>(digit - 'a' + 10);
    return std::nullopt;
}

} // namespace

std::string toHex(BytesView bytes) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const Byte byte : bytes) {
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 15];
    }
    return hex;
}

std::optional<Bytes> fromHex(std::string_view hex) {
    if (hex.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const auto high = valueOf(hex[i]);
        const auto low = valueOf(hex[i + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes.push_back(static_cast<Byte>(*high << 4 | *low));
    }
    return bytes;
}

void putLittleEndian(std::span<Byte> target, std::uint64_t value, std::size_t byteCount) {
    CHECK(byteCount <= 8 && byteCount <= target.size());
    for (std::size_t i = 0; i < byteCount; ++i)
        target[i] = static_cast<Byte>(value >> (8 * i));
}

std::uint64_t getLittleEndian(BytesView source) {
    CHECK(source.size() <= 8);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < source.size(); ++i)
        value |= static_cast<std::uint64_t>(source[i]) << (8 * i);
    return value;
}

} // namespace leeward::base
