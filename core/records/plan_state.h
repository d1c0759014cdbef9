#pragma once

#include "core/records/plan_line.h"

#include <optional>
#include <span>
#include <vector>

/// What a section says beside what was talked through: pure functions over its lines. "Now" are the lines as they
/// stand in the shared space without the removed ones, "talked" is this person's own copy of the wording.
namespace leeward::records {

/// What became of a line since it was talked through.
enum class LineState : std::uint8_t { Same, Changed, New, Removed };

/// A line beside its wording as it was talked through.
struct ComparedLine {
    PlanLine now;                   ///< for a removed one: as it was talked through
    std::optional<PlanLine> talked; ///< nothing for a new one, and in a draft
    LineState state = LineState::Same;
    bool operator==(const ComparedLine&) const = default;
};

/// What a section is. A draft was never talked through.
enum class SectionState : std::uint8_t { Draft, TalkedThrough, Changed };

/// A line that counts at present.
struct StandingLine {
    PlanLine line;
    bool isStricterAddition = false; ///< stands below the wording talked through, and replaces nothing
    bool operator==(const StandingLine&) const = default;
};

/// Whether the section was ever talked through.
enum class Talked : bool { No, Yes };

/// Whether two lines say the same: whose words, what kind and every word that both read. Revision, place, note, tick
/// and being marked as stricter are no wording.
bool hasSameWording(const PlanLine& a, const PlanLine& b);

/// Whether two lines are the same as their owner saved them: all but the revision and the place, which the order of
/// both may change.
bool isSameAsSaved(const PlanLine& a, const PlanLine& b);

/// Every line that is there now, in its order, then those that were talked through and are gone.
std::vector<ComparedLine> compare(std::span<const PlanLine> now, std::span<const PlanLine> talked, Talked isTalked);

/// What compare() makes of the section as a whole.
SectionState stateOf(std::span<const ComparedLine> lines, Talked isTalked);

/// What counts: in a draft the lines as they are. Otherwise the wording talked through, whatever became of it since,
/// then the lines that are new or changed and that their writers marked as stricter.
std::vector<StandingLine> standing(std::span<const PlanLine> now, std::span<const PlanLine> talked, Talked isTalked);

} // namespace leeward::records
