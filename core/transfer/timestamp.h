#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace leeward::transfer {

/// A time as ISO 8601 has it, with its offset: 2026-11-21T09:15:30+01:00; with .123 where there are milliseconds.
std::string timestampOf(const base::LocalTime& time);

/// A date, or a date and a time, with or without an offset: 2026-11-21, 2026-11-21 09:15, 2026-11-21T09:15:30.5Z,
/// 2026-11-21T09:15+0100. A date alone is its first moment. Nothing if it is none, or no day of any calendar year.
/// \param unsaidOffset what is meant where no offset is written
std::optional<base::LocalTime> timeFrom(std::string_view text, std::chrono::minutes unsaidOffset);

/// Whether \p time has a date that can be written and read again: of the years 1 to 9999, at most 14 hours off UTC.
bool hasDate(const base::LocalTime& time);

} // namespace leeward::transfer
