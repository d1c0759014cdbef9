#pragma once

#include "core/records/plan_state.h"
#include "core/store/plan_copies.h"
#include "core/store/plan_lines.h"
#include "core/store/suggestions.h"

namespace leeward::store {

/// What somebody else did to a line of one's own.
enum class DifferenceKind : std::uint8_t {
    Rewritten,    ///< its words, note, tick or mark are others
    Missing,      ///< it is not there, or cannot be read
    Removed,      ///< taken out
    BroughtBack,  ///< one had taken it out
    OwnerChanged, ///< it is said to be the other person's
    Added,        ///< it is said to be one's own, and is not
};

/// A line of one's own that the shared space does not have as it was saved.
struct Difference {
    DifferenceKind kind;
    Id<records::PlanLine> id;
    std::optional<records::PlanLine> mine;   ///< as saved; nothing when it was added
    std::optional<records::PlanLine> theirs; ///< as it stands there; nothing when it is missing
    bool operator==(const Difference&) const = default;
};

/// A section beside the wording that was talked through, as a whole and line by line.
struct ComparedSection {
    records::SectionState state = records::SectionState::Draft;
    std::vector<records::ComparedLine> lines;
};

/// The plan of two as one of them may believe it. The other person holds the key of the shared space and could write
/// anything there, so one's own words and what was talked through are known from the private space alone. Every save of
/// one's own line goes to the private space first, then to the shared one.
class OurPlan final : public Plan {
public:
    /// All outlive it.
    OurPlan(sql::Database& shared, sql::Database& own, ChangeListeners& listeners, const Id<records::Person>& me);

    /// At unlock: writes again what an interrupted save did not. The first time for this shared space, one's own lines
    /// are taken as they are.
    sql::SqlResult<void> begin();

    /// As they stand in the shared space.
    sql::SqlResult<std::vector<records::PlanLine>> section(records::PlanSection section) override;

    Result<std::int64_t, SaveError> save(const records::PlanLine& line) override;
    Result<void, SaveError> remove(const Id<records::PlanLine>& id) override;
    Result<void, SaveError> bringBack(const Id<records::PlanLine>& id) override;
    sql::SqlResult<std::vector<records::PlanLine>> takenOut(records::PlanSection section) override;
    Result<void, SaveError> removeForGood(const Id<records::PlanLine>& id) override;
    Result<void, SaveError> moveBefore(const Id<records::PlanLine>& id,
                                       const std::optional<Id<records::PlanLine>>& before) override;
    sql::SqlResult<std::set<std::string>> keptNotices() override;
    Result<void, SaveError> keepNotice(const std::string& key) override;

    /// Adds new lines of one's own at the ends of their sections, all or none of them; a sudden end in between is made
    /// up for at the next begin().
    Result<void, SaveError> addAll(std::span<const records::PlanLine> lines);

    /// Takes lines of one's own out for good, with nothing of them left in either space.
    Result<void, SaveError> eraseOwn(std::span<const Id<records::PlanLine>> ids);

    /// What the section is beside the wording that was talked through.
    sql::SqlResult<ComparedSection> compared(records::PlanSection section);
    sql::SqlResult<records::SectionState> sectionState(records::PlanSection section);

    /// Whether any section is another one than both talked through. Reads no line while none ever was.
    sql::SqlResult<bool> hasChanges();

    /// What counts: see records::standing(). Of one's own lines, the words are one's own whatever stands there. What is
    /// contrary to stop counts nowhere.
    sql::SqlResult<std::vector<records::StandingLine>> standing(records::PlanSection section);

    /// One's own lines of a section as one saved them, in its order, without those taken out.
    sql::SqlResult<std::vector<records::PlanLine>> ownWords(records::PlanSection section);

    /// Every line of one's own that is not as it was saved.
    sql::SqlResult<std::vector<Difference>> differences();

    /// Answers to a difference; Behind when there is none that it could answer. Taking away ends with the line taken
    /// out, and with one that was added in one's name gone.
    Result<void, SaveError> putMineBack(const Id<records::PlanLine>& id);
    Result<void, SaveError> keepTheirs(const Id<records::PlanLine>& id);
    Result<void, SaveError> takeAway(const Id<records::PlanLine>& id);

    /// Gives a line of one's own the words back that were talked through; a new one goes out, one that was taken out
    /// comes in again. Behind when it says that already.
    Result<void, SaveError> putTalkedBack(records::PlanSection section, const Id<records::PlanLine>& id);

    /// Suggests words for a line of the other person, in place of an earlier suggestion, or takes that back.
    Result<void, SaveError> suggest(const records::Suggestion& suggestion);
    Result<void, SaveError> takeBackSuggestion(const Id<records::Suggestion>& id);

    /// What this person may see at the lines of a section: their own suggestions, and those for lines of theirs that
    /// they did not let go.
    sql::SqlResult<std::vector<records::Suggestion>> suggestions(records::PlanSection section);

    /// Takes the words over into one's own line. Letting go is known to oneself alone: the other person sees the same
    /// as if it had not been answered.
    Result<std::int64_t, SaveError> accept(const Id<records::Suggestion>& id);
    Result<void, SaveError> letGo(const Id<records::Suggestion>& id);

    /// What the private space knows.
    PlanCopies& copies() { return m_copies; }

private:
    using Line = records::PlanLine;
    using LineId = Id<records::PlanLine>;
    enum class Wanted { Out, In };
    struct TalkedOver {
        std::vector<Line> lines;
        records::Talked talked;
    };

    sql::SqlResult<void> adopt(const Id<Space>& space);
    sql::SqlResult<void> finishSaves();
    Result<void, SaveError> set(const LineId& id, Wanted wanted);
    Result<void, SaveError> write(const Line& mine);
    sql::SqlResult<TalkedOver> talkedOver(records::PlanSection section);
    sql::SqlResult<std::vector<Line>> believed(records::PlanSection section);

    sql::Database& m_shared;
    ChangeListeners& m_listeners;
    Id<records::Person> m_me;
    PlanLines m_lines;
    PlanCopies m_copies;
    Suggestions m_suggestions;
};

} // namespace leeward::store
