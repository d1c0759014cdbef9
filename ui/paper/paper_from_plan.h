#pragma once

#include "core/paper/paper_plan.h"
#include "core/records/person.h"
#include "core/records/plan_section.h"
#include "core/records/plan_state.h"
#include "ui/base/place.h"

#include <optional>
#include <span>
#include <vector>

/// What of a plan goes on paper: pure functions from its lines to plain values, with our words around them.
namespace leeward::ui {

/// Whose words go on paper. Both is for two who sit together, when the other person ticked theirs.
enum class WhoseWords : std::uint8_t { Own, Both };

/// A section as it stands, and how far it is talked about; a plan of one has no state.
struct SectionLines {
    records::PlanSection section = records::PlanSection::WordsAndSignals;
    std::optional<records::SectionState> state = std::nullopt;
    std::vector<records::StandingLine> lines = {};
};

/// Who prints, from which plan (Private: My plan, Shared: Our plan), and whose words.
struct PaperSource {
    Place place = Place::Private;
    records::Person me;
    std::optional<records::Person> other = std::nullopt;
    WhoseWords whose = WhoseWords::Own;
};

/// The plan for paper. Words and signals carry the rows that always count; a section without a line is left out.
paper::PaperPlan paperPlanFrom(const PaperSource& source, std::span<const SectionLines> sections);

/// The wallet card: words, signals and what always counts, nothing else. \p words is the section of them.
paper::PaperCard paperCardFrom(const PaperSource& source, const SectionLines& words);

/// The fixed phrases, in the language of the program.
paper::Words paperWords(Place place);

} // namespace leeward::ui
