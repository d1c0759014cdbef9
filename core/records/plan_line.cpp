#include "core/records/plan_line.h"

#include "core/base/text.h"
#include "core/records/text_check.h"

#include <algorithm>

namespace leeward::records {

namespace {

bool hasKnownNumbers(const PlanLine& line) {
    return line.section >= PlanSection::WordsAndSignals && line.section <= PlanSection::Agreements &&
           line.kind <= LineKind::Signal && line.level <= Level::Red && line.noticedBy <= NoticedBy::Touch;
}

std::optional<ProblemCode> problemOfText(const PlanLine& line) {
    if (const auto problem = problemOf(line.text, kMaxLineBytes))
        return problem;
    if (line.kind != LineKind::Line && base::trimmed(line.text).empty())
        return ProblemCode::Missing;
    return std::nullopt;
}

std::optional<ProblemCode> problemOfSteps(const std::vector<std::string>& steps) {
    if (steps.size() > kMaxSteps)
        return ProblemCode::TooLong;
    for (const std::string& step : steps)
        if (const auto problem = problemOf(step, kMaxLineBytes))
            return problem;
    return std::nullopt;
}

std::optional<ProblemCode> problemOfLevel(const PlanLine& line) {
    if (!hasKnownNumbers(line))
        return ProblemCode::OutOfRange;
    if (line.kind != LineKind::Line && line.level == Level::None)
        return ProblemCode::Missing;
    return std::nullopt;
}

} // namespace

std::vector<Problem<PlanLineField>> check(const PlanLine& line) {
    std::vector<Problem<PlanLineField>> problems;
    const auto add = [&](PlanLineField field, std::optional<ProblemCode> code) {
        if (code)
            problems.push_back({field, *code});
    };
    add(PlanLineField::Text, problemOfText(line));
    add(PlanLineField::Meaning, problemOf(line.meaning, kMaxLineBytes));
    add(PlanLineField::Steps, problemOfSteps(line.steps));
    add(PlanLineField::Note, problemOf(line.note, kMaxNoteBytes));
    add(PlanLineField::Level, problemOfLevel(line));
    return problems;
}

} // namespace leeward::records
