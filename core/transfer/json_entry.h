#pragma once

#include "core/records/therapy_item.h"

#include <string>
#include <string_view>

namespace leeward::transfer {

/// What stands before the first entry, between two of a list, before the lists of lines and of notes, and at the end of
/// a JSON export.
inline constexpr std::string_view kJsonBegin = "{\n\"format\": \"leeward-journal\",\n\"version\": 1,\n\"entries\": [\n";
inline constexpr std::string_view kJsonBetween = ",\n";
inline constexpr std::string_view kJsonPlan = "\n],\n\"plan\": [\n";
inline constexpr std::string_view kJsonNotes = "\n],\n\"notes\": [\n";
inline constexpr std::string_view kJsonEnd = "\n]\n}\n";

/// One entry as a JSON object in one line, by docs/transfer-format.md.
std::string jsonFrom(const records::Entry& entry, const records::TherapyMarks& marks = {});

/// A note for the appointment, likewise.
std::string jsonFrom(const records::AppointmentNote& note);

} // namespace leeward::transfer
