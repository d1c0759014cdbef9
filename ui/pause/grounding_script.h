#pragma once

#include "ui/base/destination.h"
#include "ui/base/icon_set.h"

#include <QString>

#include <vector>

namespace leeward::ui {

/// One page of a grounding exercise.
struct GroundingStep {
    QString mark;    ///< what its small circle at the top says
    QString heading; ///< what to look for
    QString hint;    ///< how
    QString help;    ///< a few things it could be
    int circles = 0; ///< how many to tap, in any order; 0 = nothing to tap
    QString next;    ///< what the button says that goes on
};

/// A grounding exercise as a list of pages.
struct GroundingScript {
    QString name;
    Icon icon;
    std::vector<GroundingStep> steps;
};

GroundingScript scriptOf(Grounding exercise);

/// Every exercise, in the order in which they are offered.
std::vector<Grounding> allGroundings();

} // namespace leeward::ui
