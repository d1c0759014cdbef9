#pragma once

#include "core/transfer/left_out.h"

#include <QString>

namespace leeward::ui {

/// Why something was left out of what was brought in: what it is, or what it lacks, of one or of many.
QString leftOutWords(transfer::Refusal why);

} // namespace leeward::ui
