#pragma once

#include "ui/pause/breath_pace.h"

#include <QString>

namespace leeward::ui {

/// What one does in \p phase: "Breathe in".
QString phaseWords(BreathPhase phase);

/// Where one is in the counts of a part: "four of six".
QString countWords(int count, int of);

/// How far to count: "count six".
QString countToWords(int counts);

/// About how much is left, loosely: nobody should wait for it.
QString leftWords(std::chrono::milliseconds left);

} // namespace leeward::ui
