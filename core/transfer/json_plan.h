#pragma once

#include "core/records/plan_line.h"

#include <string>

namespace leeward::transfer {

/// Which plan a line is from.
enum class WhichPlan { Mine, Ours };

/// One line of a plan as a JSON object in one line, by docs/transfer-format.md. Whose words it is, is not said: only
/// one's own leave.
std::string jsonFrom(const records::PlanLine& line, WhichPlan plan);

} // namespace leeward::transfer
