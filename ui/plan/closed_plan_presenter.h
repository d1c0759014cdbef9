#pragma once

#include "core/records/plan_line.h"
#include "core/store/change.h"

#include <QString>

#include <vector>

namespace leeward::secret {
class Random;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

struct PageContext;

/// Decides for a shared plan that the other person has left: what still stands there, and keeping one's own lines.
class ClosedPlanPresenter {
public:
    /// Everything in \p context outlives it.
    explicit ClosedPlanPresenter(const PageContext& context);

    /// What stands in a section, to be read.
    struct Section {
        QString name;
        struct Line {
            QString words;
            QString whose;
        };
        std::vector<Line> lines;
    };
    std::vector<Section> sections() const;

    /// Copies every line of one's own into My plan that is not there yet.
    /// \return how many
    Result<std::size_t, store::SaveError> keepMine();

    /// Takes out again what keepMine() copied last.
    void undo();

private:
    std::vector<records::PlanLine> mine() const;

    vault::Session& m_session;
    secret::Random& m_random;
    std::vector<Id<records::PlanLine>> m_kept;
};

} // namespace leeward::ui
