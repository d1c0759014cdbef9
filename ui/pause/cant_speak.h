#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace leeward::content {
class Library;
}

namespace leeward::ui {

/// One step of a card, in its two sizes.
struct CardStep {
    QString large, small;
};

/// The card for the person beside somebody who can't speak.
struct StepCard {
    QString title;
    std::vector<CardStep> steps;
};

/// As it is in the content; the one that is built in when that is broken or missing: it must be there. With
/// \p touchRules, what the plan says of touch stands in its step.
StepCard cantSpeakCard(const content::Library& library, const QStringList& touchRules = {});

/// Whom to call in danger: the number of \p country, or words that hold anywhere.
QString emergencyCall(const content::Library& library, const std::string& country);

} // namespace leeward::ui
