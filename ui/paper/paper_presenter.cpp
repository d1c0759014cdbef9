#include "ui/paper/paper_presenter.h"

#include "core/vault/session.h"
#include "core/vault/together.h"
#include "ui/base/both_here.h"

#include <algorithm>
#include <array>

namespace leeward::ui {

using records::PlanSection;

namespace {

/// Where Letter is usual. Source: Unicode CLDR, supplemental data, paper sizes.
constexpr std::array kLetterTerritories{
    QLocale::Belize,     QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
    QLocale::Guatemala,  QLocale::Mexico,     QLocale::Nicaragua,    QLocale::Panama,    QLocale::Philippines,
    QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates, QLocale::Venezuela,
};

/// A plan of one has nothing to talk through: its lines count as they are.
sql::SqlResult<SectionLines> readMine(store::PlanLines& plan, PlanSection section) {
    const auto lines = plan.section(section);
    if (!lines)
        return Fail{lines.error()};
    SectionLines read{section};
    for (const records::PlanLine& line : *lines)
        if (!line.isRemoved)
            read.lines.push_back({line});
    return read;
}

sql::SqlResult<SectionLines> readOurs(store::OurPlan& plan, PlanSection section) {
    auto lines = plan.standing(section);
    const auto state = plan.sectionState(section);
    if (!lines)
        return Fail{lines.error()};
    if (!state)
        return Fail{state.error()};
    return SectionLines{section, *state, std::move(*lines)};
}

} // namespace

PaperPresenter::PaperPresenter(vault::Session& session, Place place, const BothHere* both)
    : m_session(session), m_both(both), m_source{place, session.me(), session.other()} {}

bool PaperPresenter::canHaveBoth() const {
    return place() == Place::Shared && m_both && m_both->isOpen();
}

bool PaperPresenter::load() {
    m_sections.clear();
    m_ofBoth.clear();
    for (const PlanSection section : records::allSections()) {
        auto read =
            place() == Place::Shared ? readOurs(m_session.ourPlan(), section) : readMine(m_session.myPlan(), section);
        auto both = read && canHaveBoth()
                        ? m_both->together().printable(section)
                        : vault::VaultResult<std::vector<records::StandingLine>>(std::vector<records::StandingLine>());
        if (!read || !both) {
            m_sections.clear();
            m_ofBoth.clear();
            return false;
        }
        m_ofBoth.push_back({section, read->state, std::move(*both)});
        m_sections.push_back(std::move(*read));
    }
    return true;
}

const std::vector<SectionLines>& PaperPresenter::linesOf(WhoseWords whose) const {
    return whose == WhoseWords::Both && canHaveBoth() ? m_ofBoth : m_sections;
}

PaperSource PaperPresenter::sourceOf(WhoseWords whose) const {
    PaperSource source = m_source;
    source.whose = canHaveBoth() ? whose : WhoseWords::Own;
    return source;
}

std::vector<PlanSection> PaperPresenter::sections(WhoseWords whose) const {
    std::vector<PlanSection> found;
    for (const SectionLines& section : linesOf(whose))
        if (!paperPlanFrom(sourceOf(whose), {&section, 1}).sections.empty())
            found.push_back(section.section);
    return found;
}

Result<paper::Paper, paper::PaperProblem> PaperPresenter::layOut(const PaperChoice& choice) const {
    const paper::Words words = paperWords(place());
    const PaperSource source = sourceOf(choice.whose);
    std::vector<SectionLines> chosen = linesOf(choice.whose);
    if (choice.kind == PaperKind::Card) {
        const auto signs = std::find_if(chosen.begin(), chosen.end(), [](const SectionLines& section) {
            return section.section == PlanSection::WordsAndSignals;
        });
        const SectionLines none;
        return paper::Paper::layOut(paperCardFrom(source, signs == chosen.end() ? none : *signs), words,
                                    choice.cardSheet);
    }
    if (choice.kind == PaperKind::Sections)
        std::erase_if(chosen, [&](const SectionLines& one) { return !choice.sections.contains(one.section); });
    return paper::Paper::layOut(paperPlanFrom(source, chosen), words, choice.sheet);
}

QString PaperPresenter::suggestedPlace() const {
    return suggestedPdfPlace();
}

Result<void, PaperSaveError> PaperPresenter::savePdf(const paper::Paper& paper, const QString& place) const {
    return ui::savePdf(m_session, paper, place);
}

paper::Sheet usualSheet(QLocale::Territory territory) {
    const bool isLetter =
        std::find(kLetterTerritories.begin(), kLetterTerritories.end(), territory) != kLetterTerritories.end();
    return isLetter ? paper::Sheet::Letter : paper::Sheet::A4;
}

} // namespace leeward::ui
