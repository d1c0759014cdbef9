#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/records/entry.h"
#include "core/records/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leeward::records {

/// A passage of an entry that somebody wants to bring to therapy, as it was when it was marked.
struct TherapyPassage {
    Id<TherapyPassage> id;
    Id<Entry> entry;
    Question question = Question::Text; ///< in the answer to which it stands
    std::string text{};
    bool isTicked = false; ///< talked about, or not needed any more
    bool operator==(const TherapyPassage&) const = default;
};

/// A note for the appointment that belongs to no entry.
struct AppointmentNote {
    Id<AppointmentNote> id;
    std::string text{};
    bool isTicked = false;
    bool operator==(const AppointmentNote&) const = default;
};

/// An entry that is collected whole.
struct TherapyEntry {
    Id<Entry> id;
    bool isTicked = false;
    bool operator==(const TherapyEntry&) const = default;
};

/// What was collected of one entry besides its being marked whole.
struct TherapyMarks {
    bool isTicked = false;                  ///< of an entry that is marked whole
    std::vector<TherapyPassage> passages{}; ///< in the order they were marked
    bool operator==(const TherapyMarks&) const = default;
};

inline constexpr std::size_t kMaxTherapyPassageBytes = 20000;
inline constexpr std::size_t kMaxAppointmentNoteBytes = 20000;

/// The fields that check() can find something wrong with.
enum class TherapyField : std::uint8_t { Text, Question };

/// What keeps either from being stored; empty when nothing does. A text must say something.
std::vector<Problem<TherapyField>> check(const TherapyPassage& passage);
std::vector<Problem<TherapyField>> check(const AppointmentNote& note);

} // namespace leeward::records
