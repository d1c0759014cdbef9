#include "ui/together/talk_presenter.h"

#include "core/records/signal_check.h"
#include "core/vault/session.h"
#include "core/vault/together.h"
#include "ui/base/both_here.h"
#include "ui/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leeward::ui {

using records::ComparedLine;
using records::LineState;
using records::PlanSection;
using records::SectionState;

namespace {

/// Words come first, green before yellow before red, as everywhere else; then signals, in their order.
std::pair<int, int> placeAmongWords(const ComparedLine& line) {
    const bool isWord = line.now.kind == records::LineKind::Word;
    return {isWord ? 0 : 1, isWord ? static_cast<int>(line.now.level) : 0};
}

} // namespace

TalkPresenter::TalkPresenter(const PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_people{context.session.me().id, toQt(context.session.me().name), {}} {}

void TalkPresenter::begin() {
    m_later.clear();
    m_people.firstName = toQt(m_context.session.me().name);
    m_people.secondName = toQt(m_context.both.together().second().name);
    const auto open = openSections();
    take(open.empty() ? std::nullopt : std::optional(open.front()));
}

void TalkPresenter::forget() {
    m_later.clear();
    m_pressed.clear();
}

void TalkPresenter::load() {
    const auto before = m_compared;
    read();
    if (m_compared != before)
        m_pressed.clear();
    Q_EMIT changed();
}

/// What changed comes first, then what was never talked through; each in the plan's order.
std::vector<PlanSection> TalkPresenter::openSections() const {
    std::vector<PlanSection> sections;
    std::vector<PlanSection> drafts;
    store::OurPlan& plan = m_context.session.ourPlan();
    for (const PlanSection section : records::allSections()) {
        const auto found = plan.compared(section);
        if (!found)
            continue;
        if (found->state == SectionState::Changed)
            sections.push_back(section);
        else if (found->state == SectionState::Draft && !found->lines.empty())
            drafts.push_back(section);
    }
    sections.insert(sections.end(), drafts.begin(), drafts.end());
    return sections;
}

void TalkPresenter::take(const std::optional<PlanSection>& section) {
    m_section = section;
    m_pressed.clear();
    m_problem.reset();
    read();
    Q_EMIT changed();
}

void TalkPresenter::read() {
    m_compared.clear();
    m_lines.clear();
    m_others.clear();
    m_isUnready = false;
    if (!m_section)
        return;
    auto compared = m_context.session.ourPlan().compared(*m_section);
    if (!compared) {
        m_problem = textFor(store::saveErrorFrom(compared.error()));
        return;
    }
    m_compared = std::move(compared->lines);
    if (m_section == PlanSection::WordsAndSignals)
        std::ranges::stable_sort(m_compared, {}, placeAmongWords);
    m_state = compared->state;
    m_lines = talkLines(m_compared, TalkPart::Changed, m_state, m_people);
    m_others = talkLines(m_compared, TalkPart::Same, m_state, m_people);
    m_isUnready = lacksWhatStopNeeds();
}

bool TalkPresenter::lacksWhatStopNeeds() const {
    if (m_section != PlanSection::WordsAndSignals)
        return false;
    std::vector<records::PlanLine> lines;
    for (const ComparedLine& line : m_compared)
        if (line.state != LineState::Removed)
            lines.push_back(line.now);
    const std::array names{toUtf8(m_people.firstName), toUtf8(m_people.secondName)};
    const auto notices = records::checkSignals(lines, names);
    return std::ranges::any_of(notices, [](const records::SignalNotice& one) { return isNeeded(one.kind); });
}

bool TalkPresenter::canMark() const {
    return m_section && !m_lines.empty() && !m_isUnready && m_context.both.isOpen();
}

void TalkPresenter::press(Seat seat) {
    if (!canMark())
        return;
    if (m_pressed.erase(seat) == 0)
        m_pressed.insert(seat);
    const bool haveBoth = hasPressed(Seat::First) && hasPressed(Seat::Second);
    const bool isMarked = haveBoth && mark();
    Q_EMIT changed();
    if (isMarked)
        Q_EMIT marked();
}

bool TalkPresenter::mark() {
    const auto shown = m_compared;
    read();
    m_pressed.clear();
    if (m_compared != shown || !canMark()) // they talked about other words than stand there now
        return false;
    const auto done = m_context.both.together().markTalkedThrough(*m_section);
    m_problem = done ? std::nullopt : std::optional(textFor(done.error().kind));
    read();
    return done.has_value();
}

bool TalkPresenter::hasAnother() const {
    const auto open = openSections();
    return std::ranges::any_of(open, [this](PlanSection one) { return one != m_section; });
}

void TalkPresenter::another() {
    const auto open = openSections();
    if (open.empty())
        return;
    const auto here = m_section ? std::ranges::find(open, *m_section) : open.end();
    const bool isLast = here == open.end() || here + 1 == open.end();
    goOnTo(isLast ? open.front() : *(here + 1));
}

void TalkPresenter::goOnTo(const std::optional<PlanSection>& section) {
    take(section);
    Q_EMIT wentOn();
}

void TalkPresenter::later() {
    if (m_section)
        m_later.insert(*m_section);
    auto open = openSections();
    std::erase_if(open, [this](PlanSection one) { return m_later.contains(one); });
    goOnTo(open.empty() ? std::nullopt : std::optional(open.front()));
}

void TalkPresenter::putBack(const Id<records::PlanLine>& id) {
    const auto line = std::ranges::find(m_compared, id, [](const ComparedLine& one) { return one.now.id; });
    if (line == m_compared.end() || !m_context.both.isOpen())
        return;
    m_problem.reset();
    if (line->now.owner == m_people.first) {
        if (const auto done = m_context.session.ourPlan().putTalkedBack(*m_section, id); !done)
            m_problem = textFor(done.error());
    } else if (const auto done = m_context.both.together().putTalkedBack(*m_section, id); !done) {
        m_problem = textFor(done.error().kind);
    }
    load();
}

} // namespace leeward::ui
