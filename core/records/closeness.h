#pragma once

#include <cstdint>
#include <optional>

namespace leeward::records {

/// What somebody chose for closeness today. Not an invitation. The numbers are stored: never change one.
enum class Closeness : std::uint8_t { Space = 1, SameRoom = 2, SideBySide = 3, HeldNoMore = 4, NotSureYet = 5 };

/// What of today may be shown: the other person's choice only beside one's own.
struct ClosenessToday {
    std::optional<Closeness> mine;
    std::optional<Closeness> theirs;
    bool operator==(const ClosenessToday&) const = default;
};

} // namespace leeward::records
