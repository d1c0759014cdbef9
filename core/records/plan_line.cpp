#include "core/records/plan_line.h"

#include "core/base/text.h"
#include "core/records/plan_section.h"
#include "core/records/text_check.h"

#include <algorithm>

namespace leeward::records {

namespace {

bool isSaidOrShown(const PlanLine& line) {
    return line.kind == LineKind::Word || line.kind == LineKind::Signal;
}

bool isBlank(const std::string& text) {
    return base::trimmed(text).empty();
}

std::optional<ProblemCode> problemOfText(const PlanLine& line) {
    if (const auto problem = problemOf(line.text, kMaxLineBytes))
        return problem;
    const bool needsText = line.kind != LineKind::Line && line.kind != LineKind::Meaning;
    if (needsText && isBlank(line.text))
        return ProblemCode::Missing;
    return std::nullopt;
}

std::optional<ProblemCode> problemOfMeaning(const PlanLine& line) {
    if (const auto problem = problemOf(line.meaning, kMaxLineBytes))
        return problem;
    if (line.kind == LineKind::Meaning && isBlank(line.text) && isBlank(line.meaning) && isBlank(line.contrary))
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
    if (line.level > Level::Red || line.noticedBy > NoticedBy::Touch)
        return ProblemCode::OutOfRange;
    if (isSaidOrShown(line) && line.level == Level::None)
        return ProblemCode::Missing;
    if (!isSaidOrShown(line) && line.level != Level::None)
        return ProblemCode::OutOfRange;
    return std::nullopt;
}

std::optional<ProblemCode> outOfRangeUnless(bool isAllowed) {
    return isAllowed ? std::nullopt : std::optional(ProblemCode::OutOfRange);
}

bool isKnownKind(const PlanLine& line) {
    return line.section >= PlanSection::WordsAndSignals && line.section <= PlanSection::Agreements &&
           std::ranges::count(kindsOf(line.section), line.kind) > 0;
}

} // namespace

std::vector<Problem<PlanLineField>> check(const PlanLine& line) {
    std::vector<Problem<PlanLineField>> problems;
    const auto add = [&](PlanLineField field, std::optional<ProblemCode> code) {
        if (code)
            problems.push_back({field, *code});
    };
    add(PlanLineField::Text, problemOfText(line));
    add(PlanLineField::Meaning, problemOfMeaning(line));
    add(PlanLineField::Steps, problemOfSteps(line.steps));
    add(PlanLineField::Note, problemOf(line.note, kMaxNoteBytes));
    add(PlanLineField::Level, problemOfLevel(line));
    add(PlanLineField::Contrary, problemOf(line.contrary, kMaxLineBytes));
    add(PlanLineField::Clause,
        outOfRangeUnless(line.clause == 0 || (line.kind == LineKind::Clause && line.clause <= kClauses)));
    add(PlanLineField::Kind, outOfRangeUnless(isKnownKind(line)));
    add(PlanLineField::Ticked, outOfRangeUnless(!line.isTicked || line.kind == LineKind::Agreement));
    return problems;
}

} // namespace leeward::records
