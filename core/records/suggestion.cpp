#include "core/records/suggestion.h"

namespace leeward::records {

PlanLine withWordsOf(const Suggestion& suggestion, const PlanLine& line) {
    PlanLine next = line;
    next.text = suggestion.text;
    next.meaning = suggestion.meaning;
    next.steps = suggestion.steps;
    next.contrary = suggestion.contrary;
    return next;
}

} // namespace leeward::records
