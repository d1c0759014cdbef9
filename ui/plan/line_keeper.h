#pragma once

#include "core/base/clock.h"
#include "core/records/plan_line.h"
#include "core/store/change.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace leeward::secret {
class Random;
}
namespace leeward::store {
class Plan;
}

namespace leeward::ui {

/// The lines of one section in hand: changes and orders one's own, and keeps them on disk while they are written, by
/// id and revision. Has no timer, so that tests need not wait: whoever owns it asks dueIn() and calls save().
class LineKeeper {
public:
    /// Saves are due this long after the first change that is not on disk: within a second, also while typing goes on.
    static constexpr std::chrono::milliseconds kDelay{700};

    /// How long to wait after a save that did not work.
    static constexpr std::chrono::milliseconds kRetry{4000};

    /// What became of a save.
    enum class Outcome {
        NothingToDo, ///< all is on disk, or there is nothing to keep
        Saved,
        KeptBoth, ///< a newer one was stored elsewhere; ours is beside it, under a new id (see currentId)
        NotSaved, ///< see problem(); every word is where it was
    };

    /// Where a line is moved.
    enum class Step { Up, Down };

    /// All outlive it.
    LineKeeper(store::Plan& store, const base::Clock& clock, secret::Random& random, const Id<records::Person>& me,
               records::PlanSection section);

    /// Reads the section anew. Changes that are not on disk stay as they are in hand.
    sql::SqlResult<void> load();

    /// All lines in their order, also those begun and without a text.
    const std::vector<records::PlanLine>& lines() const { return m_lines; }

    /// The line of this id; null if there is none. Holds until the next change.
    const records::PlanLine* find(const Id<records::PlanLine>& id) const;

    /// The id that a line has now: another one after KeptBoth.
    Id<records::PlanLine> currentId(const Id<records::PlanLine>& id) const;

    bool isMine(const records::PlanLine& line) const { return line.owner == m_me; }

    /// Whether a line has nothing of what its kind is about, so that it cannot be stored.
    static bool lacksText(const records::PlanLine& line);

    /// A line of one's own to be filled and added: it would stand last.
    records::PlanLine newLine(records::LineKind kind, records::Level level);

    /// Adds what newLine() gave. Without a text it is in hand, and nowhere else.
    void add(const records::PlanLine& line);

    /// Takes over what \p line says. Others' lines stay as they are.
    void change(const records::PlanLine& line);

    /// Lets go of a line that was begun and in which nothing was written.
    void dropIfEmpty(const Id<records::PlanLine>& id);

    /// Whether there is a line of the same kind (for words: and level) to move past. One's own can be moved, and
    /// anybody's in an order that belongs to both.
    bool canMove(const Id<records::PlanLine>& id, Step step) const;

    /// Moves a line past its neighbour; no other line changes. The other's is moved at once.
    bool move(const Id<records::PlanLine>& id, Step step);

    /// Takes a line of one's own out at once, or brings it back. False if that could not be stored: see problem().
    bool remove(const Id<records::PlanLine>& id);
    bool bringBack(const Id<records::PlanLine>& id);

    bool isSaved() const { return !m_changedAt; }

    /// How long until save() is due; nothing while there is nothing to save.
    std::optional<std::chrono::milliseconds> dueIn() const;

    /// Writes what changed, at once.
    Outcome save();

    /// Why the last save did not work; nothing when it did.
    std::optional<store::SaveError> problem() const { return m_problem; }

    /// When the last save was done; nothing before the first.
    std::optional<base::LocalTime> savedAt() const { return m_savedAt; }

private:
    using LineId = Id<records::PlanLine>;

    records::PlanLine* inHand(const LineId& id);
    void touch(const LineId& id);
    void sort();
    std::vector<const records::PlanLine*> groupOf(const records::PlanLine& line) const;
    bool moveTheirs(const records::PlanLine& line, Step step);
    std::optional<std::int64_t> positionPast(const records::PlanLine& line, Step step) const;
    std::optional<records::PlanLine> storable(const records::PlanLine& line) const;
    Outcome write(const LineId& id);
    Outcome writeBeside(const LineId& id);

    store::Plan& m_store;
    const base::Clock& m_clock;
    secret::Random& m_random;
    Id<records::Person> m_me;
    records::PlanSection m_section;
    std::vector<records::PlanLine> m_lines;
    std::set<LineId> m_unsaved;
    std::map<LineId, std::string> m_lastTexts;            ///< not empty: what stands while a text is being rewritten
    std::map<LineId, LineId> m_newIds;                    ///< after KeptBoth
    std::map<LineId, records::PlanLine> m_neverSaved;     ///< taken out before they were on disk
    std::optional<std::chrono::milliseconds> m_changedAt; ///< monotonic; of the first change that is not on disk
    std::optional<std::chrono::milliseconds> m_triedAt;   ///< monotonic; of the last save that did not work
    std::optional<store::SaveError> m_problem;
    std::optional<base::LocalTime> m_savedAt;
};

} // namespace leeward::ui
