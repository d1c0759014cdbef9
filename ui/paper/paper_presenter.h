#pragma once

#include "core/paper/paper.h"
#include "ui/paper/paper_from_plan.h"
#include "ui/paper/pdf_file.h"

#include <QLocale>
#include <QString>

#include <set>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class BothHere;

/// What goes on paper.
enum class PaperKind : std::uint8_t { WholePlan, Sections, Card };

/// All that a person chooses.
struct PaperChoice {
    PaperKind kind = PaperKind::WholePlan;
    WhoseWords whose = WhoseWords::Own;           ///< Both only while canHaveBoth()
    std::set<records::PlanSection> sections = {}; ///< for PaperKind::Sections
    paper::Sheet sheet = paper::Sheet::A4;
    paper::CardSheet cardSheet = paper::CardSheet::OwnSize;
};

/// Decides for paper: what is on it, and where it may not be saved.
class PaperPresenter {
public:
    /// All outlive it; Place::Shared needs a shared space that is open. Without \p both nobody else can be here.
    PaperPresenter(vault::Session& session, Place place, const BothHere* both = nullptr);

    Place place() const { return m_source.place; }
    const PaperSource& source() const { return m_source; }

    /// Reads the plan as it stands now. False when it could not be read.
    bool load();

    /// Whether the other person is here, and could tick their own words.
    bool canHaveBoth() const;

    /// The sections of which something would be on paper.
    std::vector<records::PlanSection> sections(WhoseWords whose = WhoseWords::Own) const;

    /// The pages.
    Result<paper::Paper, paper::PaperProblem> layOut(const PaperChoice& choice) const;

    /// A place to begin with: a name that says nothing, in the person's own folder, where nothing stands.
    QString suggestedPlace() const;

    /// Saves in place of whatever stands there, which was asked before; never inside the vault.
    Result<void, PaperSaveError> savePdf(const paper::Paper& paper, const QString& place) const;

private:
    const std::vector<SectionLines>& linesOf(WhoseWords whose) const;
    PaperSource sourceOf(WhoseWords whose) const;

    vault::Session& m_session;
    const BothHere* m_both;
    PaperSource m_source;
    std::vector<SectionLines> m_sections;
    std::vector<SectionLines> m_ofBoth; ///< read only while both are here
};

/// The sheet that is usual in \p territory.
paper::Sheet usualSheet(QLocale::Territory territory);

} // namespace leeward::ui
