#include "core/store/our_plan.h"

#include "core/records/signal_check.h"

#include <algorithm>
#include <iterator>

namespace leeward::store {

using records::PlanLine;
using records::Talked;

namespace {

bool isBefore(const PlanLine& a, const PlanLine& b) {
    return std::pair(a.position, a.id) < std::pair(b.position, b.id);
}

std::vector<PlanLine> linesOf(records::PlanSection section, const std::vector<PlanLine>& all) {
    std::vector<PlanLine> lines;
    std::ranges::copy_if(all, std::back_inserter(lines),
                         [section](const PlanLine& line) { return line.section == section; });
    return lines;
}

/// What means stop counts for nothing else, whoever wrote it and wherever it was marked.
void leaveOutContrary(std::vector<records::StandingLine>& lines) {
    std::vector<PlanLine> all;
    all.reserve(lines.size());
    for (const records::StandingLine& line : lines)
        all.push_back(line.line);
    std::erase_if(lines, [&all](const records::StandingLine& line) { return isContraryToStop(line.line, all); });
}

} // namespace

OurPlan::OurPlan(sql::Database& shared, sql::Database& own, ChangeListeners& listeners, const Id<records::Person>& me)
    : m_shared(shared), m_listeners(listeners), m_me(me), m_lines(shared, listeners, me), m_copies(own),
      m_suggestions(shared) {}

sql::SqlResult<std::vector<PlanLine>> OurPlan::section(records::PlanSection section) {
    return m_lines.section(section);
}

Result<std::int64_t, SaveError> OurPlan::save(const Line& line) {
    if (const auto can = m_lines.canSave(line); !can)
        return Fail{can.error()};
    const auto stored = m_lines.find(line.id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    const auto mine = m_copies.own(line.id);
    if (!mine)
        return Fail{saveErrorFrom(mine.error())};
    Line next = line;
    if (*mine || *stored)
        next.isRemoved = *mine ? (*mine)->isRemoved : (*stored)->isRemoved;
    if (const auto kept = m_copies.keepOwn(next, *stored); !kept)
        return Fail{saveErrorFrom(kept.error())};
    const auto saved = m_lines.save(line);
    if (saved)
        static_cast<void>(m_copies.settle(line.id)); // what could not be settled is, at the next unlock
    return saved;
}

Result<void, SaveError> OurPlan::addAll(std::span<const Line> lines) {
    if (lines.empty())
        return {};
    for (const Line& line : lines)
        RETURN_IF_FAILED(m_lines.canSave(line));
    if (const auto kept = m_copies.keepNew(lines); !kept)
        return Fail{saveErrorFrom(kept.error())};
    if (const auto added = m_lines.addAll(lines); !added) {
        // A disk can say no when everything was written but the last sync: what is there must not look like forged.
        const auto first = m_lines.find(lines.front().id);
        if (first && *first)
            return {};
        if (first)
            static_cast<void>(m_copies.forgetNew(lines));
        return added;
    }
    for (const Line& line : lines)
        static_cast<void>(m_copies.settle(line.id)); // what could not be settled is, at the next unlock
    return {};
}

Result<void, SaveError> OurPlan::eraseOwn(std::span<const LineId> ids) {
    for (const LineId& id : ids) {
        const auto stored = m_lines.find(id);
        if (!stored)
            return Fail{saveErrorFrom(stored.error())};
        if (*stored && (*stored)->owner != m_me)
            return Fail{SaveError::NotOwner};
        // First where both can read it. A copy that could not be forgotten is a difference: "It is not there".
        RETURN_IF_FAILED(m_lines.erase(id));
        if (const auto forgotten = m_copies.forgetOwn(id); !forgotten)
            return Fail{saveErrorFrom(forgotten.error())};
    }
    return {};
}

Result<void, SaveError> OurPlan::remove(const LineId& id) {
    return set(id, Wanted::Out);
}

Result<void, SaveError> OurPlan::bringBack(const LineId& id) {
    return set(id, Wanted::In);
}

sql::SqlResult<std::vector<PlanLine>> OurPlan::takenOut(records::PlanSection section) {
    return m_copies.takenOut(section);
}

Result<void, SaveError> OurPlan::removeForGood(const LineId& id) {
    const auto mine = m_copies.own(id);
    if (!mine)
        return Fail{saveErrorFrom(mine.error())};
    if (!*mine || !(*mine)->isRemoved)
        return Fail{SaveError::Behind};
    return eraseOwn(std::span(&id, 1));
}

Result<void, SaveError> OurPlan::set(const LineId& id, Wanted wanted) {
    const auto stored = m_lines.find(id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (*stored && (*stored)->owner != m_me)
        return Fail{SaveError::NotOwner};
    auto mine = m_copies.own(id);
    if (!mine)
        return Fail{saveErrorFrom(mine.error())};
    if (*mine) {
        (*mine)->isRemoved = wanted == Wanted::Out;
        if (const auto kept = m_copies.keepOwn(**mine, *stored); !kept)
            return Fail{saveErrorFrom(kept.error())};
    }
    if (*mine && !*stored)
        return write(**mine);
    const auto done = wanted == Wanted::Out ? m_lines.remove(id) : m_lines.bringBack(id);
    if (done)
        static_cast<void>(m_copies.settle(id));
    return done;
}

Result<void, SaveError> OurPlan::write(const Line& mine) {
    const auto written = m_lines.replace(mine);
    if (written)
        static_cast<void>(m_copies.settle(mine.id));
    return written;
}

Result<void, SaveError> OurPlan::moveBefore(const LineId& id, const std::optional<LineId>& before) {
    return m_lines.moveBefore(id, before);
}

sql::SqlResult<std::set<std::string>> OurPlan::keptNotices() {
    return m_lines.keptNotices();
}

Result<void, SaveError> OurPlan::keepNotice(const std::string& key) {
    return m_lines.keepNotice(key);
}

sql::SqlResult<OurPlan::TalkedOver> OurPlan::talkedOver(records::PlanSection section) {
    auto lines = m_copies.talked(section);
    if (!lines)
        return Fail{lines.error()};
    return m_copies.isTalked(section).map([&lines](bool isTalked) {
        return TalkedOver{std::move(*lines), isTalked ? Talked::Yes : Talked::No};
    });
}

sql::SqlResult<ComparedSection> OurPlan::compared(records::PlanSection section) {
    const auto now = m_lines.section(section);
    if (!now)
        return Fail{now.error()};
    return talkedOver(section).map([&now](const TalkedOver& then) {
        auto lines = records::compare(*now, then.lines, then.talked);
        return ComparedSection{records::stateOf(lines, then.talked), std::move(lines)};
    });
}

Result<void, SaveError> OurPlan::putTalkedBack(records::PlanSection section, const LineId& id) {
    const auto now = compared(section);
    if (!now)
        return Fail{saveErrorFrom(now.error())};
    const auto line = std::ranges::find(now->lines, id, [](const records::ComparedLine& one) { return one.now.id; });
    if (line == now->lines.end() || line->state == records::LineState::Same)
        return Fail{SaveError::Behind};
    if (line->now.owner != m_me)
        return Fail{SaveError::NotOwner};
    if (line->state == records::LineState::New)
        return remove(id);
    if (line->state == records::LineState::Removed)
        return bringBack(id);
    Line former = *line->talked;
    former.revision = line->now.revision;
    former.position = line->now.position;
    former.note = line->now.note;
    former.isTicked = line->now.isTicked;
    former.isStricter = false;
    if (const auto saved = save(former); !saved)
        return Fail{saved.error()};
    return {};
}

sql::SqlResult<records::SectionState> OurPlan::sectionState(records::PlanSection section) {
    return compared(section).map([](const ComparedSection& found) { return found.state; });
}

sql::SqlResult<bool> OurPlan::hasChanges() {
    const auto sections = m_copies.talkedSections();
    if (!sections)
        return Fail{sections.error()};
    if (sections->empty())
        return false;
    auto now = m_lines.all();
    if (!now)
        return Fail{now.error()};
    std::erase_if(*now, [](const Line& line) { return line.isRemoved; });
    const auto then = m_copies.talked();
    if (!then)
        return Fail{then.error()};
    return std::ranges::any_of(*sections, [&](records::PlanSection section) {
        const auto lines = records::compare(linesOf(section, *now), linesOf(section, *then), Talked::Yes);
        return records::stateOf(lines, Talked::Yes) == records::SectionState::Changed;
    });
}

sql::SqlResult<std::vector<records::StandingLine>> OurPlan::standing(records::PlanSection section) {
    const auto now = believed(section);
    if (!now)
        return Fail{now.error()};
    return talkedOver(section).map([&now](const TalkedOver& then) {
        auto lines = records::standing(*now, then.lines, then.talked);
        leaveOutContrary(lines);
        return lines;
    });
}

sql::SqlResult<std::vector<PlanLine>> OurPlan::ownWords(records::PlanSection section) {
    auto lines = believed(section);
    if (lines)
        std::erase_if(*lines, [this](const Line& line) { return line.owner != m_me; });
    return lines;
}

sql::SqlResult<std::vector<PlanLine>> OurPlan::believed(records::PlanSection section) {
    auto lines = m_lines.section(section);
    if (!lines)
        return lines;
    auto own = m_copies.own();
    if (!own)
        return own;
    const auto placeOf = [&lines](const Line& mine) {
        const auto there = std::ranges::find(*lines, mine.id, &Line::id);
        return there == lines->end() ? mine.position : there->position;
    };
    std::erase_if(*own, [section](const Line& mine) { return mine.section != section || mine.isRemoved; });
    for (Line& mine : *own)
        mine.position = placeOf(mine);
    std::erase_if(*lines, [&](const Line& line) {
        return line.owner == m_me || std::ranges::count(*own, line.id, &Line::id) > 0;
    });
    lines->insert(lines->end(), own->begin(), own->end());
    std::ranges::sort(*lines, isBefore);
    return lines;
}

} // namespace leeward::store
