#pragma once

#include "core/content/piece.h"
#include "ui/base/destination.h"

#include <QString>

#include <string>
#include <vector>

namespace leeward::content {
class Library;
}

namespace leeward::ui {

/// One page of a grounding exercise.
struct GroundingStep {
    QString mark;    ///< what its small circle at the top says
    QString heading; ///< what to do
    QString hint;    ///< how
    QString help;    ///< what may help with it
    int circles = 0; ///< how many to tap, in any order; 0 = nothing to tap
};

/// A grounding exercise as a list of pages.
struct GroundingScript {
    std::string id;
    QString name;
    QString opening; ///< a sentence before it begins
    QString care;    ///< what to take care of; shown before it begins, every time
    QString ifWorse; ///< what one could do instead
    std::vector<GroundingStep> steps;
};

/// The pages of \p exercise.
GroundingScript scriptOf(const content::Piece& exercise);

/// The id of an exercise that other pages know by name.
std::string idOf(Grounding grounding);

/// Another way in than \p id has: an exercise that shares none of its doors. Nothing if there is none.
const content::Piece* anotherWay(const content::Library& library, const std::string& id);

} // namespace leeward::ui
