#include "core/store/our_plan.h"

#include <algorithm>
#include <map>

namespace leeward::store {

namespace {

using records::PlanLine;
using LineId = Id<PlanLine>;
using Lines = std::vector<PlanLine>;
using Found = std::optional<PlanLine>;

std::optional<DifferenceKind> kindOf(const PlanLine& mine, const Found& there) {
    if (mine.isRemoved && (!there || there->isRemoved))
        return std::nullopt;
    if (!there)
        return DifferenceKind::Missing;
    if (there->owner != mine.owner)
        return DifferenceKind::OwnerChanged;
    if (there->isRemoved != mine.isRemoved)
        return mine.isRemoved ? DifferenceKind::BroughtBack : DifferenceKind::Removed;
    if (isSameAsSaved(mine, *there))
        return std::nullopt;
    return DifferenceKind::Rewritten;
}

/// Whether the shared space still says what it said before the save of \p mine.
bool isInterrupted(const Found& there, const PlanLine& before) {
    if (before.revision == 0)
        return !there;
    return there && isSameAsSaved(*there, before);
}

std::map<LineId, PlanLine> byId(Lines lines) {
    std::map<LineId, PlanLine> found;
    for (PlanLine& line : lines)
        found.emplace(line.id, std::move(line));
    return found;
}

} // namespace

sql::SqlResult<void> OurPlan::begin() {
    const auto space = SpaceMeta(m_shared).id();
    if (!space)
        return Fail{space.error()};
    const auto known = m_copies.space();
    if (!known)
        return Fail{known.error()};
    if (!*known)
        return adopt(*space);
    if (**known != *space)
        return m_copies.begin(*space, {});
    return finishSaves();
}

sql::SqlResult<void> OurPlan::adopt(const Id<Space>& space) {
    auto lines = m_lines.all();
    if (!lines)
        return Fail{lines.error()};
    std::erase_if(*lines, [this](const Line& line) { return line.owner != m_me; });
    return m_copies.begin(space, *lines);
}

sql::SqlResult<void> OurPlan::finishSaves() {
    const auto before = m_copies.before();
    if (!before)
        return Fail{before.error()};
    for (const Line& each : *before) {
        const auto mine = m_copies.own(each.id);
        if (!mine)
            return Fail{mine.error()};
        const auto there = m_lines.find(each.id);
        if (!there)
            return Fail{there.error()};
        if (*mine && isInterrupted(*there, each) && !m_lines.replace(**mine))
            continue; // tried again at the next unlock
        RETURN_IF_FAILED(m_copies.settle(each.id));
    }
    return {};
}

sql::SqlResult<std::vector<Difference>> OurPlan::differences() {
    auto all = m_lines.all();
    if (!all)
        return Fail{all.error()};
    const auto own = m_copies.own();
    if (!own)
        return Fail{own.error()};
    auto underWay = m_copies.before();
    if (!underWay)
        return Fail{underWay.error()};
    const auto before = byId(std::move(*underWay));
    auto there = byId(std::move(*all));
    std::vector<Difference> differences;
    for (const Line& mine : *own) {
        const auto found = there.extract(mine.id);
        auto theirs = found ? sql::SqlResult<Found>(found.mapped()) : m_lines.find(mine.id);
        if (!theirs)
            return Fail{theirs.error()};
        const auto kind = kindOf(mine, *theirs);
        const auto last = before.find(mine.id);
        if (kind && (last == before.end() || !isInterrupted(*theirs, last->second)))
            differences.push_back({*kind, mine.id, mine, std::move(*theirs)});
    }
    for (const auto& [id, line] : there)
        if (line.owner == m_me && !line.isRemoved)
            differences.push_back({DifferenceKind::Added, id, std::nullopt, line});
    return differences;
}

Result<void, SaveError> OurPlan::putMineBack(const LineId& id) {
    auto mine = m_copies.own(id);
    if (!mine)
        return Fail{saveErrorFrom(mine.error())};
    if (!*mine)
        return Fail{SaveError::Behind};
    const auto there = m_lines.find(id);
    if (!there)
        return Fail{saveErrorFrom(there.error())};
    if (*there) {
        (*mine)->position = (*there)->position;
        (*mine)->revision = (*there)->revision;
    }
    return write(**mine);
}

Result<void, SaveError> OurPlan::keepTheirs(const LineId& id) {
    const auto there = m_lines.find(id);
    if (!there)
        return Fail{saveErrorFrom(there.error())};
    const bool isStillMine = *there && (*there)->owner == m_me;
    const auto kept = isStillMine ? m_copies.keepOwn(**there, *there).and_then([&] { return m_copies.settle(id); })
                                  : m_copies.forgetOwn(id);
    return kept.map_error(saveErrorFrom);
}

Result<void, SaveError> OurPlan::takeAway(const LineId& id) {
    auto mine = m_copies.own(id);
    if (!mine)
        return Fail{saveErrorFrom(mine.error())};
    const auto there = m_lines.find(id);
    if (!there)
        return Fail{saveErrorFrom(there.error())};
    if (!*mine && (!*there || (*there)->owner != m_me))
        return Fail{SaveError::Behind};
    if (!*mine)
        return m_lines.erase(id);
    (*mine)->isRemoved = true;
    if (const auto kept = m_copies.keepOwn(**mine, *there); !kept)
        return Fail{saveErrorFrom(kept.error())};
    return write(**mine);
}

} // namespace leeward::store
