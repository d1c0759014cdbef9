#pragma once

#include "core/records/plan_line.h"
#include "core/store/change.h"

#include <QString>

#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class BothHere;
struct PageContext;

/// Decides for starting Our plan with copies of lines of My plan.
class CopyPresenter {
public:
    /// Everything in \p context outlives it, and so does the shared space.
    explicit CopyPresenter(const PageContext& context);

    /// Not while both are here: My plan is one person's to see.
    bool isPossible() const;

    /// What the other person is called; empty when they gave no name.
    QString otherName() const;

    /// The lines of My plan, section by section.
    struct Section {
        records::PlanSection section;
        std::vector<records::PlanLine> lines;
    };
    std::vector<Section> mine() const;

    /// What both read of \p lines, as it will stand in Our plan: its sections, and the wording of each line.
    struct Preview {
        QString section;
        std::vector<QString> lines;
    };
    static std::vector<Preview> previewOf(const std::vector<records::PlanLine>& lines);

    /// Copies them, all or none. My plan stays as it is.
    Result<void, store::SaveError> copy(const std::vector<records::PlanLine>& lines);

    /// Takes out what was copied last, for good.
    void undo();

private:
    vault::Session& m_session;
    const BothHere& m_both;
    std::vector<Id<records::PlanLine>> m_copied;
};

} // namespace leeward::ui
