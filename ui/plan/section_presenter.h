#pragma once

#include "ui/plan/line_writer.h"
#include "ui/plan/section_shape.h"

#include <vector>

namespace leeward::ui {

/// Decides what stands in a described section and what may be done with it.
class SectionPresenter final : public LineWriter {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    SectionPresenter(const PageContext& context, PlanOf planOf, records::PlanSection section,
                     QObject* parent = nullptr);

    const SectionShape& shape() const { return m_shape; }

    /// The lines of a kind, in order. Those of kinds that the description lacks are among the first kind's.
    std::vector<LineView> lines(records::LineKind kind) const;

    /// Words to start from that nobody has taken.
    std::vector<Suggestion> openStarters(records::LineKind kind) const;

    EditorShape editorFor(const records::PlanLine& line) const override;

    /// Takes all words to start from of a kind at once; undo() takes them out again.
    void takeAll(records::LineKind kind);

    /// Ticks an agreement of one's own, or takes the tick away.
    void toggleTick(const LineId& id);

private:
    const KindShape& shapeFor(records::LineKind kind) const;

    const SectionShape m_shape;
};

} // namespace leeward::ui
