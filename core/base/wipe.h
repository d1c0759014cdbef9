#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstring>
#include <string>

namespace leeward::base {

/// Overwrites text that is about to be given back. The call goes through a volatile pointer, so that no compiler drops
/// it as a dead store. (secret::wipe does the same for keys; the other rooms know no secrets.)
inline void wipe(char* bytes, std::size_t size) {
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a function, constant as it is
    static void* (*const volatile kFill)(void*, int, std::size_t) = std::memset;
    if (size > 0)
        kFill(bytes, 0, size);
}

/// Overwrites all of \p text, which keeps its length.
inline void wipe(std::string& text) {
    wipe(text.data(), text.size());
}

/// Overwrites all of \p bytes, which keep their number.
inline void wipe(Bytes& bytes) {
    wipe(reinterpret_cast<char*>(bytes.data()), bytes.size());
}

} // namespace leeward::base
