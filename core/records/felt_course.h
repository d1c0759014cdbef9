#pragma once

#include "core/base/clock.h"
#include "core/records/entry.h"

#include <span>
#include <vector>

namespace leeward::records {

/// How safe an entry says that it felt.
struct FeltMoment {
    base::LocalTime writtenAt;
    FeltSafety felt;
    bool operator==(const FeltMoment&) const = default;
};

/// A day of its writer's clock, counted from 1970-01-01.
using FeltDay = std::chrono::local_days;
FeltDay dayOf(const base::LocalTime& time);

/// Where the running average is on a day that has an entry: 1 (not safe) to 5 (safe).
struct CoursePoint {
    FeltDay day;
    double level;
    bool operator==(const CoursePoint&) const = default;
};

/// A course breaks after this many days without an entry: a gap is a gap, and nothing is guessed in it.
inline constexpr std::chrono::days kCourseBreaksAfter{10};

/// The running average of \p moments (oldest first) over \p reach days to either side, in strokes without a gap. A
/// stroke has two days or more.
std::vector<std::vector<CoursePoint>> courseOf(std::span<const FeltMoment> moments, std::chrono::days reach);

} // namespace leeward::records
