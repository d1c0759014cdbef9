#pragma once

#include "ui/forms/field.h"
#include "ui/plan/suggestions.h"

#include <QString>

#include <vector>

namespace leeward::ui {

/// How a line is written, described: the ids of the fields are those of PlanField.
struct EditorShape {
    QString title;                         ///< "A signal, in your words"
    QString removeName;                    ///< what a screen reader calls Remove
    std::vector<Field> what;               ///< first, and all there is until there are words
    std::vector<Field> then;               ///< beside it; may be empty
    std::vector<Field> note;               ///< anything else
    std::vector<Suggestion> starters = {}; ///< words to start from
};

} // namespace leeward::ui
