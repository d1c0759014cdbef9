#pragma once

#include "core/records/entry.h"

#include <cstdint>

namespace leeward::store {

/// Where a part stands in its table: parts of one entry side by side, by question. The rule is part of the format.
inline std::int64_t placeOf(std::int64_t entryKey, records::Question question) {
    return entryKey * 65536 + static_cast<std::int64_t>(question);
}

/// The places that the parts of one entry can have: from the first to the last.
inline std::int64_t firstPlace(std::int64_t entryKey) {
    return entryKey * 65536;
}
inline std::int64_t lastPlace(std::int64_t entryKey) {
    return entryKey * 65536 + 65535;
}

/// Whose question is answered at \p place.
inline records::Question questionAt(std::int64_t place) {
    return static_cast<records::Question>(place & 65535);
}

} // namespace leeward::store
