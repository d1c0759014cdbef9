#pragma once

#include "core/records/signal_check.h"
#include "ui/plan/line_keeper.h"
#include "ui/plan/plan_views.h"
#include "ui/plan/suggestions.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

struct PageContext;

/// Decides what stands in Words and signals and what may be done with it. Widgets ask it, and show what it says.
class PlanPresenter : public QObject {
    Q_OBJECT

public:
    using LineId = Id<records::PlanLine>;
    using Step = LineKeeper::Step;

    /// Everything in \p context outlives it.
    PlanPresenter(const PageContext& context, PlanOf planOf, QObject* parent = nullptr);

    PlanOf planOf() const { return m_planOf; }
    bool isOfTwo() const { return m_planOf == PlanOf::Ours; }

    /// Reads the plan anew. False when it could not be read.
    bool load();

    /// Whether nothing is in it and nobody has begun: then first steps are shown.
    bool isUntouched() const;

    /// The words of a level, in order.
    std::vector<LineView> words(records::Level level) const;

    /// The signals, in order; the two fixed rows are not among them.
    std::vector<LineView> signalLines() const;

    /// What the safety check had to say when it last looked. What was kept is not mentioned.
    const std::vector<NoticeView>& notices() const { return m_notices; }

    /// Whether a person may add a word of their own to a level: none of its words is theirs.
    bool canAddWord(records::Level level) const;

    /// Signals for stop to pick from, without those in the plan.
    std::vector<Suggestion> openSuggestions() const;

    /// Whether the check misses a signal, so that suggestions stand in the table.
    bool needsSignal() const;

    // Writing

    /// The line being written; null when none is.
    const records::PlanLine* edited() const;

    /// Begins a new line, empty or from a suggestion, and takes it in hand.
    void begin(records::LineKind kind, records::Level level);
    void begin(const Suggestion& suggestion);

    /// Takes a line of one's own in hand.
    void edit(const LineId& id);

    /// Takes over what was typed; it is saved within a second.
    void change(const records::PlanLine& line);

    /// Whether the line in hand is left with words missing: it was begun, and has no text.
    bool lacksText() const;

    /// Looks at the safety check again, the line in hand as it is now.
    void review();

    /// Lets go of the line in hand: saves, and looks at the safety check again.
    void finish();

    bool canMove(Step step) const;
    void move(Step step);

    /// Takes a line of one's own out; undo() brings it back.
    void remove(const LineId& id);

    /// Adds the small whole to begin from; undo() takes it out again.
    void addExample();

    /// Undoes the last removal or example; nothing happens when there is none.
    void undo();

    /// Answers "Keep both": the notice is not mentioned again until one of its words changes.
    void keep(const std::string& key);

    // Saving

    const LineKeeper& keeper() const { return m_keeper; }

    /// Saves now. False when it could not be: the words stay in hand.
    bool save();

Q_SIGNALS:
    /// Lines, notices or what is in hand are others now.
    void changed();

    /// A save was done, or was not: see keeper().
    void saveStateChanged();

    /// Something was taken out or put in that undo() takes back.
    void undoOffered(const QString& sentence);

private:
    LineView viewOf(const records::PlanLine& line) const;
    QString noticeOn(const LineId& id) const;
    std::vector<std::string> names() const;
    NoticeView viewOf(const records::SignalNotice& notice) const;
    bool concernsMe(const records::SignalNotice& notice) const;
    QString textOf(const std::optional<LineId>& id) const;
    void look();
    void tellSaved();

    vault::Session& m_session;
    PlanOf m_planOf;
    LineKeeper m_keeper;
    std::vector<records::SignalNotice> m_found;
    std::vector<NoticeView> m_notices;
    std::optional<LineId> m_edited;
    std::vector<LineId> m_removed; ///< what undo() brings back
    std::vector<LineId> m_added;   ///< what undo() takes out
    bool m_hasBegun = false;
};

} // namespace leeward::ui
