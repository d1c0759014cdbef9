#include "core/records/passage.h"

#include "core/base/text.h"
#include "core/records/text_check.h"

namespace leeward::records {

std::vector<Problem<PassageField>> check(const Passage& passage) {
    std::vector<Problem<PassageField>> problems;
    if (const auto problem = problemOf(passage.text, kMaxPassageBytes))
        problems.push_back({PassageField::Text, *problem});
    else if (base::trimmed(passage.text).empty())
        problems.push_back({PassageField::Text, ProblemCode::Missing});
    if (passage.place > static_cast<std::uint8_t>(PlanSection::Agreements))
        problems.push_back({PassageField::Place, ProblemCode::OutOfRange});
    return problems;
}

} // namespace leeward::records
