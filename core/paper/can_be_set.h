#pragma once

#include "core/paper/paper_plan.h"

namespace leeward::paper {

/// Whether all of it is well-formed UTF-8, and no more than kMaxTextBytes.
bool canBeSet(const PaperPlan& plan, const Words& words);
bool canBeSet(const PaperCard& card, const Words& words);

} // namespace leeward::paper
