#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace leeward::search {

/// Sixteen bytes that the processor handles at once; one per byte, 0 means no and 0xFF means yes.
#if defined(__GNUC__)
using ByteLane = std::uint8_t __attribute__((vector_size(16)));

inline ByteLane equalBytes(ByteLane a, ByteLane b) {
    return reinterpret_cast<ByteLane>(a == b);
}
#else
/// The same by hand, for compilers without vector types.
struct ByteLane {
    std::array<std::uint8_t, 16> bytes;
    std::uint8_t& operator[](std::size_t i) { return bytes[i]; }
};

inline ByteLane equalBytes(ByteLane a, ByteLane b) {
    for (std::size_t i = 0; i < 16; ++i)
        a[i] = a[i] == b[i] ? 0xFF : 0;
    return a;
}
inline ByteLane operator&(ByteLane a, ByteLane b) {
    for (std::size_t i = 0; i < 16; ++i)
        a[i] &= b[i];
    return a;
}
inline ByteLane operator|(ByteLane a, ByteLane b) {
    for (std::size_t i = 0; i < 16; ++i)
        a[i] |= b[i];
    return a;
}
#endif

/// The sixteen bytes at \p from, however they lie in memory.
inline ByteLane laneAt(const char* from) {
    ByteLane lane;
    std::memcpy(&lane, from, sizeof lane);
    return lane;
}

/// Sixteen times \p byte.
inline ByteLane laneOf(char byte) {
    ByteLane lane;
    std::memset(&lane, static_cast<unsigned char>(byte), sizeof lane);
    return lane;
}

/// Whether any byte says yes.
inline bool anyIn(const ByteLane& lane) {
    std::array<std::uint64_t, 2> halves;
    std::memcpy(halves.data(), &lane, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

} // namespace leeward::search
