#include "core/records/plan_state.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace leeward::records {

namespace {

using ById = std::map<Id<PlanLine>, const PlanLine*>;

ById byId(std::span<const PlanLine> lines) {
    ById found;
    for (const PlanLine& line : lines)
        found.emplace(line.id, &line);
    return found;
}

auto wordingOf(const PlanLine& line) {
    return std::tie(line.id, line.section, line.owner, line.kind, line.level, line.noticedBy, line.text, line.meaning,
                    line.steps, line.contrary, line.clause);
}

ComparedLine comparedWith(const PlanLine& now, const ById& talked) {
    const auto found = talked.find(now.id);
    if (found == talked.end())
        return {now, std::nullopt, LineState::New};
    const PlanLine& before = *found->second;
    return {now, before, hasSameWording(now, before) ? LineState::Same : LineState::Changed};
}

} // namespace

bool hasSameWording(const PlanLine& a, const PlanLine& b) {
    return wordingOf(a) == wordingOf(b);
}

bool isSameAsSaved(const PlanLine& a, const PlanLine& b) {
    return hasSameWording(a, b) && std::tie(a.note, a.isTicked, a.isStricter, a.isRemoved) ==
                                       std::tie(b.note, b.isTicked, b.isStricter, b.isRemoved);
}

std::vector<ComparedLine> compare(std::span<const PlanLine> now, std::span<const PlanLine> talked, Talked isTalked) {
    std::vector<ComparedLine> compared;
    if (isTalked == Talked::No) {
        for (const PlanLine& line : now)
            compared.push_back({line, std::nullopt, LineState::Same});
        return compared;
    }
    const ById before = byId(talked);
    for (const PlanLine& line : now)
        compared.push_back(comparedWith(line, before));
    const ById present = byId(now);
    for (const PlanLine& line : talked)
        if (!present.contains(line.id))
            compared.push_back({line, line, LineState::Removed});
    return compared;
}

SectionState stateOf(std::span<const ComparedLine> lines, Talked isTalked) {
    if (isTalked == Talked::No)
        return SectionState::Draft;
    const auto isSame = [](const ComparedLine& line) { return line.state == LineState::Same; };
    return std::ranges::all_of(lines, isSame) ? SectionState::TalkedThrough : SectionState::Changed;
}

std::vector<StandingLine> standing(std::span<const PlanLine> now, std::span<const PlanLine> talked, Talked isTalked) {
    std::vector<StandingLine> lines;
    for (const PlanLine& line : isTalked == Talked::Yes ? talked : now)
        lines.push_back({line, false});
    for (const ComparedLine& line : compare(now, talked, isTalked))
        if (line.now.isStricter && (line.state == LineState::New || line.state == LineState::Changed))
            lines.push_back({line.now, true});
    return lines;
}

} // namespace leeward::records
