#pragma once

#include "core/records/plan_line.h"

namespace leeward::records {

/// What the other person would say in place of a line. It changes nothing until the line's owner takes it.
struct Suggestion {
    Id<Suggestion> id;
    Id<PlanLine> line;
    Id<Person> by;
    std::string text{};
    std::string meaning{};
    std::vector<std::string> steps{};
    std::string contrary{};

    bool operator==(const Suggestion&) const = default;
};

/// The line as it would be with the suggested words.
PlanLine withWordsOf(const Suggestion& suggestion, const PlanLine& line);

} // namespace leeward::records
