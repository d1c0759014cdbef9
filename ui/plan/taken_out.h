#pragma once

#include "core/base/result.h"
#include "core/records/plan_line.h"
#include "core/store/change.h"
#include "ui/plan/plan_views.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace leeward::ui {

class BusyRing;
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

Q_SIGNALS:
    /// It is decided about \p line: the keyboard could go there, or to what adds one.
    void settled(const leeward::Id<leeward::records::PlanLine>& line);

    /// Something ended as \p sentence says.
    void said(const QString& sentence);

private:
    /// Whether copies from before an update may go, without which the file is not written anew.
    enum class Copies { Leave, Remove };

    Result<void, store::SaveError> removeForGood(const Id<records::PlanLine>& id, Copies copies);
    void overwrite();
    void goOn(const Id<records::PlanLine>& line);
    Offer offerFor(const records::PlanLine& line);
    void fold();

    LineWriter& m_writer;
    Button* m_see;
    ChoiceBand* m_lines;
    BusyRing* m_busy;
    bool m_isOpen = false;
    std::optional<Id<records::PlanLine>> m_asked; ///< whether it goes for good
};

} // namespace leeward::ui
