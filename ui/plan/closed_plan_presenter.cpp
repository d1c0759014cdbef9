#include "ui/plan/closed_plan_presenter.h"

#include "core/records/plan_state.h"
#include "core/secret/random.h"
#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/section_names.h"
#include "ui/base/text.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leeward::ui {

using records::PlanLine;

namespace {

struct ClosedWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::ClosedWords)
};

bool isAmong(const std::vector<PlanLine>& lines, PlanLine line) {
    return std::ranges::any_of(lines, [&line](const PlanLine& each) {
        line.id = each.id;
        return records::hasSameWording(each, line);
    });
}

} // namespace

ClosedPlanPresenter::ClosedPlanPresenter(const PageContext& context)
    : m_session(context.session), m_random(context.random) {}

std::vector<ClosedPlanPresenter::Section> ClosedPlanPresenter::sections() const {
    const auto other = m_session.other();
    const QString theirs = other && !other->name.empty() ? ClosedWords::tr("%1’s words").arg(toQt(other->name))
                                                         : ClosedWords::tr("The other’s words");
    std::vector<Section> sections;
    for (const records::PlanSection each : records::allSections()) {
        const auto lines = m_session.ourPlan().section(each);
        if (!lines || lines->empty())
            continue;
        Section section{sectionName(each, Place::Shared), {}};
        for (const PlanLine& line : *lines)
            section.lines.push_back(
                {wholeWording(line), line.owner == m_session.me().id ? ClosedWords::tr("Your words") : theirs});
        sections.push_back(std::move(section));
    }
    return sections;
}

/// As one's own space has them, whatever stands in the shared one.
std::vector<PlanLine> ClosedPlanPresenter::mine() const {
    auto own = m_session.ourPlan().copies().own().value_or(std::vector<PlanLine>());
    std::erase_if(own, [](const PlanLine& line) { return line.isRemoved; });
    return own;
}

Result<std::size_t, store::SaveError> ClosedPlanPresenter::keepMine() {
    std::vector<PlanLine> wanted;
    m_kept.clear();
    auto lines = mine();
    for (PlanLine& line : lines) {
        const auto there = m_session.myPlan().section(line.section);
        if (!there)
            return Fail{store::SaveError::Failed};
        if (isAmong(*there, line) || isAmong(wanted, line))
            continue;
        line.id = m_random.newId<PlanLine>();
        line.revision = 0;
        line.position = 0;
        line.isStricter = false;
        m_kept.push_back(line.id);
        wanted.push_back(std::move(line));
    }
    if (const auto added = m_session.myPlan().addAll(wanted); !added) {
        m_kept.clear();
        return Fail{added.error()};
    }
    return wanted.size();
}

void ClosedPlanPresenter::undo() {
    for (const auto& id : std::exchange(m_kept, {}))
        static_cast<void>(m_session.myPlan().erase(id));
}

} // namespace leeward::ui
