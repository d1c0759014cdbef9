#include "core/vault/together_state.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace leeward::vault {

namespace {

using records::StandingLine;

VaultResult<std::vector<StandingLine>> standing(store::OurPlan& plan, records::PlanSection section,
                                                const std::filesystem::path& file) {
    return plan.standing(section).map_error([&file](sql::Error error) { return errorFrom(error, file); });
}

ErrorKind kindOf(store::SaveError error) {
    switch (error) {
    case store::SaveError::NoRoom:
        return ErrorKind::NoRoom;
    case store::SaveError::NotPermitted:
        return ErrorKind::NotPermitted;
    case store::SaveError::Behind:
    case store::SaveError::NotOwner:
    case store::SaveError::Refused:
    case store::SaveError::TooMany:
    case store::SaveError::Failed:
        break;
    }
    return ErrorKind::Failed;
}

bool isBefore(const StandingLine& a, const StandingLine& b) {
    return std::tuple(a.isStricterAddition, a.line.position, a.line.id) <
           std::tuple(b.isStricterAddition, b.line.position, b.line.id);
}

} // namespace

VaultResult<std::unique_ptr<store::OurPlan>> Together::Held::Open::plan() {
    auto plan = std::make_unique<store::OurPlan>(*session.shared, own, session.changes, slot.content.person);
    if (const auto begun = plan->begin(); !begun)
        return Fail{errorFrom(begun.error(), own.path())};
    return plan;
}

/// Our plan as the second person has it, while this lasts.
VaultResult<std::unique_ptr<store::OurPlan>> Together::theirPlan() {
    if (isOver())
        return Fail{Error{ErrorKind::TogetherIsOver, {}}};
    return m_held->open->plan();
}

VaultResult<void> Together::markTalkedThrough(records::PlanSection section) {
    const auto theirs = theirPlan();
    if (!theirs)
        return Fail{theirs.error()};
    auto& open = *m_held->open;
    store::OurPlan& mine = open.session.ours->plan;
    const auto lines = mine.section(section);
    if (!lines)
        return Fail{errorFrom(lines.error(), open.session.shared->path())};
    if (const auto kept = (*theirs)->copies().keepTalked(section, *lines); !kept)
        return Fail{errorFrom(kept.error(), open.own.path())};
    if (const auto kept = mine.copies().keepTalked(section, *lines); !kept)
        return Fail{errorFrom(kept.error(), open.session.own.path())};
    open.session.changes.notify(section);
    return {};
}

VaultResult<void> Together::putTalkedBack(records::PlanSection section, const Id<records::PlanLine>& id) {
    const auto theirs = theirPlan();
    if (!theirs)
        return Fail{theirs.error()};
    auto& open = *m_held->open;
    return (*theirs)->putTalkedBack(section, id).map_error([&open](store::SaveError error) {
        return Error{kindOf(error), open.session.shared->path()};
    });
}

VaultResult<std::vector<StandingLine>> Together::printable(records::PlanSection section) {
    const auto second = theirPlan();
    if (!second)
        return Fail{second.error()};
    auto& open = *m_held->open;
    auto mine = standing(open.session.ours->plan, section, open.session.own.path());
    if (!mine)
        return mine;
    auto theirs = standing(**second, section, open.own.path());
    if (!theirs)
        return theirs;
    std::erase_if(*mine, [&](const StandingLine& each) { return each.line.owner != open.session.me.id; });
    std::erase_if(*theirs, [&](const StandingLine& each) { return each.line.owner != open.slot.content.person; });
    mine->insert(mine->end(), std::make_move_iterator(theirs->begin()), std::make_move_iterator(theirs->end()));
    std::ranges::sort(*mine, isBefore);
    return mine;
}

} // namespace leeward::vault
