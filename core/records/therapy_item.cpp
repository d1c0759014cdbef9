#include "core/records/therapy_item.h"

#include "core/records/text_check.h"

namespace leeward::records {

namespace {

std::vector<Problem<TherapyField>> problemsOf(std::string_view text, std::size_t limit) {
    std::vector<Problem<TherapyField>> problems;
    if (const auto problem = problemOf(text, limit))
        problems.push_back({TherapyField::Text, *problem});
    else if (base::trimmed(text).empty())
        problems.push_back({TherapyField::Text, ProblemCode::Missing});
    return problems;
}

} // namespace

std::vector<Problem<TherapyField>> check(const TherapyPassage& passage) {
    auto problems = problemsOf(passage.text, kMaxTherapyPassageBytes);
    if (!isKnown(passage.question))
        problems.push_back({TherapyField::Question, ProblemCode::OutOfRange});
    return problems;
}

std::vector<Problem<TherapyField>> check(const AppointmentNote& note) {
    return problemsOf(note.text, kMaxAppointmentNoteBytes);
}

} // namespace leeward::records
