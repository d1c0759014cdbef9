#pragma once

#include "core/records/plan_state.h"
#include "core/records/suggestion.h"
#include "core/vault/vault_error.h"
#include "ui/plan/choice_band.h"
#include "ui/plan/editor_shape.h"
#include "ui/plan/line_keeper.h"
#include "ui/plan/plan_views.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace leeward::secret {
class Random;
}
namespace leeward::store {
class Plan;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class BothHere;
struct PageContext;

/// Writes in one section of a plan: takes a line in hand, keeps it while it is typed, moves it, takes it out and
/// brings it back. What a section says besides is its presenter's.
class LineWriter : public QObject {
    Q_OBJECT

public:
    using LineId = Id<records::PlanLine>;
    using Step = LineKeeper::Step;

    /// Everything in \p context outlives it. PlanOf::Ours needs a shared space that is open.
    LineWriter(const PageContext& context, PlanOf planOf, records::PlanSection section, QObject* parent = nullptr);

    PlanOf planOf() const { return m_planOf; }
    bool isOfTwo() const { return m_planOf == PlanOf::Ours; }
    records::PlanSection section() const { return m_section; }

    /// Reads the section anew. False when it could not be read.
    bool load();

    /// Whether nothing is in it and nobody has begun.
    bool isUntouched() const;

    /// The line being written; null when none is.
    const records::PlanLine* edited() const;

    /// How a line is written: its fields, and words to start from.
    virtual EditorShape editorFor(const records::PlanLine& line) const = 0;

    /// Begins a new line, empty or from a suggestion, and takes it in hand.
    void begin(records::LineKind kind, records::Level level);
    void begin(const Suggestion& suggestion);

    /// Takes a line of one's own in hand.
    void edit(const LineId& id);

    /// Takes over what was typed; it is saved within a second.
    void change(const records::PlanLine& line);

    /// Whether the line in hand is left with words missing: it was begun, and has no text.
    bool lacksText() const;

    /// Lets go of the line in hand: saves, and looks at the section again.
    void finish();

    bool canMove(const LineId& id, Step step) const;
    void move(const LineId& id, Step step);

    /// Takes a line of one's own out; undo() brings it back.
    void remove(const LineId& id);

    /// How far the section is talked about; nothing in My plan.
    std::optional<records::SectionState> talkState() const { return m_talkState; }

    /// The lines that are not as they were talked through, those taken out since among them.
    std::vector<LineView> changes() const;

    /// The wording of a line as it was talked through, when it is another one now.
    std::optional<records::PlanLine> talkedWording(const LineId& id) const;

    /// Gives a line of one's own the wording back that was talked through. Brings it back if it was taken out.
    void putBack(const LineId& id);

    /// Whether any of one's own is not as it was talked through.
    bool hasOwnChanges() const;

    /// Makes all of one's own as it was talked through: wordings back, what is new out. undo() takes that back.
    void putAllBack();

    /// What this person suggested for a line of the other, as the line would be; nothing when they did not.
    std::optional<records::PlanLine> suggestedWording(const LineId& id) const;

    /// Suggests the words of \p line for it, in place of an earlier suggestion, or takes that back.
    Result<void, store::SaveError> suggest(const records::PlanLine& line);
    Result<void, store::SaveError> takeBackSuggestion(const LineId& id);

    /// What was suggested for lines of one's own: to be taken, taken and changed, or let go. Nothing while two are
    /// here: an answer is nobody's to see.
    std::vector<Offer> receivedSuggestions();

    /// One's own lines that are out of the section, but for those that still count; brings one back, or removes it for
    /// good. None while two are here.
    const std::vector<records::PlanLine>& takenOut();
    Result<void, store::SaveError> bringBack(const LineId& id);
    Result<void, store::SaveError> removeForGood(const LineId& id);

    /// Whether copies from before an update hold what was written till then.
    bool hasBackups() const;

    /// Writes one's own file anew, so that nothing of what was removed for good is left in it; the copies from before
    /// an update go. As long as copying the file takes: meant for a worker, while nothing else uses the session.
    vault::VaultResult<void> overwrite();

    /// Whether words of a line in hand can be shared: it is of My plan, and there is somebody to read them.
    bool canShare() const;

    /// Saves the line in hand, and asks to choose from its words.
    void share();

    /// Undoes the last removal, addition of several or putting back; nothing happens when there is none.
    void undo();

    const LineKeeper& keeper() const { return m_keeper; }

    /// Saves now. False when it could not be: the words stay in hand.
    bool save();

Q_SIGNALS:
    /// Lines, or what is in hand, are others now.
    void changed();

    /// A save was done, or was not: see keeper().
    void saveStateChanged();

    /// Something was not stored that is not tried again by itself.
    void notDone(leeward::store::SaveError error);

    /// Something ended as \p sentence says.
    void said(const QString& sentence);

    /// Some of these words of a line could be shared.
    void shareRequested(const std::vector<QString>& texts);

    /// Something was taken out or put in that undo() takes back.
    void undoOffered(const QString& sentence);

protected:
    /// Called whenever the lines are at rest and others than before.
    virtual void look() {}

    /// Puts all of \p suggestions in, saved at once; undo() takes them out again.
    void addAll(const std::vector<Suggestion>& suggestions, const QString& sentence);

    /// What is shown of a line.
    LineView viewOf(const records::PlanLine& line) const;

    /// One's own lines ask for more care in a section that was talked through: a tick for that.
    void addTalkFields(EditorShape& editor) const;

    /// Lines that were taken out since they were talked through, and count until both have talked again.
    std::vector<records::PlanLine> stillCounting() const;

    vault::Session& session() const { return m_session; }
    store::Plan& plan() const;

private:
    void lookAll();
    void collectSuggestions();
    Result<void, store::SaveError> takeSuggested(const Id<records::Suggestion>& id);
    Result<void, store::SaveError> letGo(const Id<records::Suggestion>& id);
    Offer offerFor(const records::Suggestion& suggestion, const records::PlanLine& line);
    void compare();
    void forgetUndo();
    void giveWordsBack(const LineId& id);
    void showChange(LineView& view, const records::ComparedLine& compared) const;

    vault::Session& m_session;
    const BothHere& m_both;
    PlanOf m_planOf;
    records::PlanSection m_section;
    LineKeeper m_keeper;
    std::optional<records::Person> m_other;
    std::optional<records::SectionState> m_talkState;
    std::map<LineId, records::ComparedLine> m_compared; ///< as stored
    std::vector<records::Suggestion> m_suggestions;     ///< of this section, one's own and those for one's own lines
    std::optional<std::vector<records::PlanLine>> m_takenOut; ///< once asked for
    secret::Random& m_random;
    std::optional<LineId> m_edited;
    std::vector<LineId> m_removed;             ///< what undo() brings back
    std::vector<LineId> m_added;               ///< what undo() takes out
    std::vector<records::PlanLine> m_reworded; ///< what undo() gives these words back
    bool m_hasBegun = false;
};

} // namespace leeward::ui
