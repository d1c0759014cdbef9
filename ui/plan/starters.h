#pragma once

#include "core/records/plan_section.h"
#include "ui/plan/plan_views.h"
#include "ui/plan/suggestions.h"

#include <vector>

namespace leeward::ui {

/// Words to start from for one kind of line in a section: picked by hand, and one's own from then on.
std::vector<Suggestion> startersFor(records::PlanSection section, records::LineKind kind, PlanOf planOf);

/// The ten clauses of the pause covenant with sound defaults, in order.
std::vector<Suggestion> covenantClauses(PlanOf planOf);

} // namespace leeward::ui
