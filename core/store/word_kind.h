#pragma once

#include <cstdint>

namespace leeward::store {

/// What a word of an entry is. The numbers are stored: never change one.
enum class WordKind : std::uint8_t { Feeling = 1, BodySignal = 2, Tag = 3 };

} // namespace leeward::store
