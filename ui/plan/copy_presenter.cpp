#include "ui/plan/copy_presenter.h"

#include "core/vault/session.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/base/section_names.h"
#include "ui/base/text.h"
#include "ui/plan/plan_words.h"

#include <utility>

namespace leeward::ui {

using records::PlanLine;

CopyPresenter::CopyPresenter(const PageContext& context) : m_session(context.session), m_both(context.both) {}

bool CopyPresenter::isPossible() const {
    return !m_both.isOpen();
}

QString CopyPresenter::otherName() const {
    const auto other = m_session.other();
    return other ? toQt(other->name) : QString();
}

std::vector<CopyPresenter::Section> CopyPresenter::mine() const {
    std::vector<Section> sections;
    for (const records::PlanSection each : records::allSections()) {
        auto lines = m_session.myPlan().section(each);
        if (lines && !lines->empty())
            sections.push_back({each, std::move(*lines)});
    }
    return sections;
}

std::vector<CopyPresenter::Preview> CopyPresenter::previewOf(const std::vector<PlanLine>& lines) {
    std::vector<Preview> previews;
    for (const PlanLine& line : lines) {
        const QString section = sectionName(line.section, Place::Shared);
        if (previews.empty() || previews.back().section != section)
            previews.push_back({section, {}});
        previews.back().lines.push_back(wholeWording(line));
    }
    return previews;
}

Result<void, store::SaveError> CopyPresenter::copy(const std::vector<PlanLine>& lines) {
    auto copied = m_session.copyIntoOurPlan(lines);
    if (!copied)
        return Fail{copied.error()};
    m_copied = std::move(*copied);
    return {};
}

void CopyPresenter::undo() {
    // What could not be taken out stays in sight, and can be removed there.
    static_cast<void>(m_session.ourPlan().eraseOwn(std::exchange(m_copied, {})));
}

} // namespace leeward::ui
