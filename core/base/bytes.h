#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::base {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using BytesView = std::span<const Byte>;

/// The bytes of \p text, without its end mark; valid as long as the text is.
inline BytesView bytesOf(std::string_view text) {
    return {reinterpret_cast<const Byte*>(text.data()), text.size()};
}

/// Lower-case hexadecimal, two characters a byte, in the order of the bytes.
std::string toHex(BytesView bytes);

/// The bytes that toHex() wrote; nothing if a character is not [0-9a-f] or the length is odd.
std::optional<Bytes> fromHex(std::string_view hex);

/// Writes \p value to the front of \p target in little-endian order. The target must hold it.
void putLittleEndian(std::span<Byte> target, std::uint64_t value, std::size_t byteCount);

/// Reads \p source, at most eight bytes, as a little-endian number.
std::uint64_t getLittleEndian(BytesView source);

} // namespace leeward::base
