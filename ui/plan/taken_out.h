#pragma once

#include "core/records/plan_line.h"
#include "ui/plan/plan_views.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace leeward::ui {

class Button;
class ChoiceBand;
class LineWriter;
class Theme;
struct Offer;

/// The lines of one's own that were taken out of a section, folded away at its end: each comes back, or goes for good
/// after a second question. Not there while there is none.
class TakenOut final : public QWidget {
    Q_OBJECT

public:
    TakenOut(const Theme& theme, LineWriter& writer, QWidget* parent = nullptr);

    /// Shows what is out now.
    void refresh();

private:
    Offer offerFor(const records::PlanLine& line);
    void fold();

    LineWriter& m_writer;
    Button* m_see;
    ChoiceBand* m_lines;
    bool m_isOpen = false;
    std::optional<Id<records::PlanLine>> m_asked; ///< whether it goes for good
};

} // namespace leeward::ui
