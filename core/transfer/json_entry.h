#pragma once

#include "core/records/entry.h"

#include <string>
#include <string_view>

namespace leeward::transfer {

/// What stands before the first entry, between two entries or lines, between both lists, and after the last line of a
/// JSON export.
inline constexpr std::string_view kJsonBegin = "{\n\"format\": \"leeward-journal\",\n\"version\": 1,\n\"entries\": [\n";
inline constexpr std::string_view kJsonBetween = ",\n";
inline constexpr std::string_view kJsonPlan = "\n],\n\"plan\": [\n";
inline constexpr std::string_view kJsonEnd = "\n]\n}\n";

/// One entry as a JSON object in one line, by docs/transfer-format.md.
std::string jsonFrom(const records::Entry& entry);

} // namespace leeward::transfer
