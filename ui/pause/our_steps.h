#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// A step of the pause covenant, as Pause shows it.
struct PauseStep {
    QString words;
    QString whose; ///< of a step that was tightened since the talk, and of every one in a draft; empty otherwise
    bool isStricter = false; ///< since the talk
    bool operator==(const PauseStep&) const = default;
};

/// The steps, and how far they are talked about.
struct PauseSteps {
    std::vector<PauseStep> steps;
    bool isDraft = false; ///< of two who have not talked it through: one of them may have written all of it
    bool operator==(const PauseSteps&) const = default;
};

/// What counts of the covenant: for two what they talked through, whatever became of it since, then what is stricter.
/// For one alone it is their own; beside another person's eyes My plan is never shown.
PauseSteps stepsOnPause(vault::Session& session);

/// What each wrote about touch when they go blank, a line each: "Noor: No touch. Stay in the room." Of one alone it
/// stands without the name. Empty where nobody wrote anything.
QStringList touchRulesOnPause(vault::Session& session);

} // namespace leeward::ui
