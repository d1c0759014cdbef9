#pragma once

#include <QString>

#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// A step of the pause covenant, as Pause shows it.
struct PauseStep {
    QString words;
    QString whose; ///< of a step that was tightened since the talk; empty otherwise
    bool operator==(const PauseStep&) const = default;
};

/// What counts of the covenant: for two what they talked through, whatever became of it since, then what is stricter.
/// For one alone it is their own; beside another person's eyes My plan is never shown.
std::vector<PauseStep> stepsOnPause(vault::Session& session);

} // namespace leeward::ui
