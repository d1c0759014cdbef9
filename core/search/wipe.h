#pragma once

#include <cstddef>
#include <cstring>
#include <string>

namespace leeward::search {

/// Overwrites text that is about to be given back. The call goes through a volatile pointer, so that no compiler drops
/// it as a dead store. (secret::wipe does the same for keys; this room knows no secrets.)
inline void wipe(char* bytes, std::size_t size) {
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a function, constant as it is
    static void* (*const volatile kFill)(void*, int, std::size_t) = std::memset;
    if (size > 0)
        kFill(bytes, 0, size);
}

inline void wipe(std::string& text) {
    wipe(text.data(), text.size());
}

} // namespace leeward::search
