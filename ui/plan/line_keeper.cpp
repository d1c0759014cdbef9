#include "ui/plan/line_keeper.h"

#include "core/base/text.h"
#include "core/records/plan_section.h"
#include "core/secret/random.h"
#include "core/store/plan.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace leeward::ui {

using records::PlanLine;
using store::SaveError;

namespace {

/// Room between two lines, so that one can be put in between without touching either.
constexpr std::int64_t kGap = std::int64_t{1} << 28;

/// Behind \p position, but never where the store would not take it.
std::int64_t behind(std::int64_t position) {
    return position > records::kMaxPosition - kGap ? records::kMaxPosition : position + kGap;
}

bool isBlank(const std::string& text) {
    return base::trimmed(text).empty();
}

bool saysNothing(const PlanLine& line) {
    return isBlank(line.text) && isBlank(line.meaning) && isBlank(line.contrary) && isBlank(line.note) &&
           std::all_of(line.steps.begin(), line.steps.end(), isBlank);
}

/// All that a line of its kind may be about is not there.
bool isWithoutWords(const PlanLine& line) {
    const bool needsText = line.kind != records::LineKind::Meaning;
    return isBlank(line.text) && (needsText || (isBlank(line.meaning) && isBlank(line.contrary)));
}

bool isBefore(const PlanLine& a, const PlanLine& b) {
    return std::pair(a.position, a.id) < std::pair(b.position, b.id);
}

} // namespace

LineKeeper::LineKeeper(store::Plan& store, const base::Clock& clock, secret::Random& random,
                       const Id<records::Person>& me, records::PlanSection section)
    : m_store(store), m_clock(clock), m_random(random), m_me(me), m_section(section) {}

bool LineKeeper::lacksText(const PlanLine& line) {
    return isWithoutWords(line);
}

sql::SqlResult<void> LineKeeper::load() {
    auto stored = m_store.section(m_section);
    if (!stored)
        return Fail{stored.error()};
    for (const PlanLine& mine : m_lines) {
        if (mine.revision > 0 && !m_unsaved.contains(mine.id))
            continue;
        const auto same =
            std::find_if(stored->begin(), stored->end(), [&mine](const PlanLine& line) { return line.id == mine.id; });
        if (same == stored->end())
            stored->push_back(mine);
        else
            *same = mine;
    }
    m_lines = std::move(*stored);
    for (const PlanLine& line : m_lines)
        if (!isBlank(line.text))
            m_lastTexts[line.id] = line.text;
    sort();
    return {};
}

const PlanLine* LineKeeper::find(const LineId& id) const {
    const LineId now = currentId(id);
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&now](const PlanLine& line) { return line.id == now; });
    return found == m_lines.end() ? nullptr : &*found;
}

PlanLine* LineKeeper::inHand(const LineId& id) {
    const PlanLine* found = find(id);
    return found == nullptr ? nullptr : &m_lines[static_cast<std::size_t>(found - m_lines.data())];
}

Id<PlanLine> LineKeeper::currentId(const LineId& id) const {
    const auto found = m_newIds.find(id);
    return found == m_newIds.end() ? id : currentId(found->second);
}

void LineKeeper::touch(const LineId& id) {
    m_unsaved.insert(id);
    if (!m_changedAt)
        m_changedAt = m_clock.monotonic();
}

void LineKeeper::sort() {
    std::sort(m_lines.begin(), m_lines.end(), isBefore);
}

PlanLine LineKeeper::newLine(records::LineKind kind, records::Level level) {
    return {.id = m_random.newId<PlanLine>(),
            .revision = 0,
            .section = m_section,
            .owner = m_me,
            .kind = kind,
            .level = level,
            .noticedBy = records::NoticedBy::Unsaid,
            .text = {},
            .meaning = {},
            .steps = {},
            .note = {},
            .position = behind(m_lines.empty() ? 0 : m_lines.back().position),
            .isRemoved = false,
            .contrary = {},
            .clause = 0,
            .isTicked = false,
            .isStricter = false};
}

void LineKeeper::add(const PlanLine& line) {
    if (!isBlank(line.text))
        m_lastTexts[line.id] = line.text;
    m_lines.push_back(line);
    if (!saysNothing(line))
        touch(line.id);
}

void LineKeeper::change(const PlanLine& line) {
    PlanLine* mine = inHand(line.id);
    if (mine == nullptr || !isMine(*mine))
        return;
    PlanLine next = line;
    next.id = mine->id;
    next.revision = mine->revision;
    next.section = mine->section;
    next.owner = mine->owner;
    next.position = mine->position;
    next.isRemoved = mine->isRemoved;
    if (next == *mine)
        return;
    if (!isBlank(next.text))
        m_lastTexts[next.id] = next.text;
    *mine = std::move(next);
    touch(mine->id);
}

void LineKeeper::dropIfEmpty(const LineId& id) {
    const PlanLine* line = find(id);
    if (line == nullptr || line->revision > 0 || !saysNothing(*line))
        return;
    const LineId now = line->id;
    m_unsaved.erase(now);
    if (m_unsaved.empty())
        m_changedAt.reset();
    std::erase_if(m_lines, [&now](const PlanLine& each) { return each.id == now; });
}

std::vector<const PlanLine*> LineKeeper::groupOf(const PlanLine& line) const {
    std::vector<const PlanLine*> group;
    for (const PlanLine& each : m_lines) {
        const bool isWord = line.kind == records::LineKind::Word;
        if (each.kind == line.kind && (!isWord || each.level == line.level))
            group.push_back(&each);
    }
    return group;
}

std::optional<std::int64_t> LineKeeper::positionPast(const PlanLine& line, Step step) const {
    const auto group = groupOf(line);
    const auto self = std::find(group.begin(), group.end(), &line);
    if (self == group.end())
        return std::nullopt;
    if (step == Step::Down) {
        const auto neighbour = self + 1;
        if (neighbour == group.end())
            return std::nullopt;
        const auto beyond = neighbour + 1;
        return beyond == group.end() ? behind((*neighbour)->position)
                                     : std::midpoint((*neighbour)->position, (*beyond)->position);
    }
    if (self == group.begin())
        return std::nullopt;
    const auto neighbour = self - 1;
    const std::int64_t beyond = neighbour == group.begin() ? 0 : (*(neighbour - 1))->position;
    return std::midpoint(beyond, (*neighbour)->position);
}

bool LineKeeper::canMove(const LineId& id, Step step) const {
    const PlanLine* line = find(id);
    return line != nullptr && (isMine(*line) || records::isOrderOfBoth(line->kind)) &&
           positionPast(*line, step).has_value();
}

bool LineKeeper::move(const LineId& id, Step step) {
    PlanLine* line = inHand(id);
    if (line == nullptr || !canMove(id, step))
        return false;
    if (!isMine(*line))
        return moveTheirs(*line, step);
    line->position = *positionPast(*line, step);
    touch(line->id);
    sort();
    return true;
}

/// The other's words are not ours to write: only the store may give them another place.
bool LineKeeper::moveTheirs(const PlanLine& line, Step step) {
    const LineId id = line.id;
    if (save() == Outcome::NotSaved)
        return false;
    const auto group = groupOf(*find(id));
    const auto self = std::find(group.begin(), group.end(), find(id));
    const auto before = step == Step::Up ? self - 1 : self + 2;
    const bool isLast = step == Step::Down && group.end() - self == 2;
    const auto moved = m_store.moveBefore(id, isLast ? std::nullopt : std::optional((*before)->id));
    if (!moved) {
        m_problem = moved.error();
        return false;
    }
    return load().has_value();
}

bool LineKeeper::remove(const LineId& id) {
    const PlanLine* line = find(id);
    if (line == nullptr || !isMine(*line))
        return false;
    const LineId now = line->id;
    if (m_unsaved.contains(now) && write(now) == Outcome::NotSaved)
        return false;
    line = find(now);
    if (line->revision == 0) {
        m_neverSaved.insert_or_assign(now, *line);
    } else if (const auto removed = m_store.remove(now); !removed) {
        m_problem = removed.error();
        return false;
    }
    m_unsaved.erase(now);
    if (m_unsaved.empty())
        m_changedAt.reset();
    std::erase_if(m_lines, [&now](const PlanLine& each) { return each.id == now; });
    return true;
}

bool LineKeeper::bringBack(const LineId& id) {
    const LineId now = currentId(id);
    if (const auto kept = m_neverSaved.extract(now)) {
        m_lines.push_back(kept.mapped());
        sort();
        touch(now);
        return true;
    }
    if (const auto back = m_store.bringBack(now); !back) {
        m_problem = back.error();
        return false;
    }
    return load().has_value();
}

std::optional<std::chrono::milliseconds> LineKeeper::dueIn() const {
    if (!m_changedAt)
        return std::nullopt;
    const auto due = m_triedAt ? *m_triedAt + kRetry : *m_changedAt + kDelay;
    return std::max(due - m_clock.monotonic(), std::chrono::milliseconds{0});
}

LineKeeper::Outcome LineKeeper::save() {
    Outcome outcome = Outcome::NothingToDo;
    for (const LineId& id : std::set<LineId>(m_unsaved)) {
        const Outcome one = write(id);
        outcome = std::max(outcome, one);
        if (one == Outcome::NotSaved)
            return outcome;
    }
    m_changedAt.reset();
    m_triedAt.reset();
    return outcome;
}

std::optional<PlanLine> LineKeeper::storable(const PlanLine& line) const {
    PlanLine copy = line;
    std::erase_if(copy.steps, isBlank);
    if (!isWithoutWords(copy))
        return copy;
    // A line needs a text: until there is another one, the last one stands.
    const auto last = m_lastTexts.find(line.id);
    if (last == m_lastTexts.end())
        return std::nullopt;
    copy.text = last->second;
    return copy;
}

LineKeeper::Outcome LineKeeper::write(const LineId& id) {
    PlanLine* line = inHand(id);
    const auto copy = line == nullptr ? std::nullopt : storable(*line);
    if (!copy) {
        m_unsaved.erase(id);
        return Outcome::NothingToDo;
    }
    const auto revision = m_store.save(*copy);
    if (!revision && revision.error() == SaveError::Behind)
        return writeBeside(id);
    if (!revision) {
        m_problem = revision.error();
        m_triedAt = m_clock.monotonic();
        return Outcome::NotSaved;
    }
    line->revision = *revision;
    m_unsaved.erase(id);
    m_problem.reset();
    m_savedAt = m_clock.localNow();
    return Outcome::Saved;
}

LineKeeper::Outcome LineKeeper::writeBeside(const LineId& id) {
    PlanLine* line = inHand(id);
    const PlanLine before = *line;
    line->id = m_random.newId<PlanLine>();
    line->revision = 0;
    const LineId newId = line->id;
    m_lastTexts[newId] = m_lastTexts[id];
    const Outcome outcome = write(newId);
    if (outcome != Outcome::Saved) {
        // Tried again as what it was.
        *inHand(newId) = before;
        return Outcome::NotSaved;
    }
    m_unsaved.erase(id);
    m_newIds.insert_or_assign(id, newId);
    if (!load())
        m_problem = SaveError::Failed;
    return Outcome::KeptBoth;
}

} // namespace leeward::ui
