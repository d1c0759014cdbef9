#pragma once

#include "core/base/clock.h"
#include "core/content/library.h"

#include <QString>

#include <string>
#include <vector>

/// Lines to call, by country, and what is said about each.
namespace leeward::ui {

/// The lines of one country.
struct HelpLines {
    const content::Piece* emergency = nullptr; ///< the one that is shown small and first
    std::vector<const content::Piece*> lines;  ///< the others, then those that are there from anywhere
};

/// The lines of \p country; those from anywhere alone when it is empty or has none.
HelpLines helpLinesOf(const content::Library& library, const std::string& country);

/// The emergency numbers of all countries: "Australia 000 · Brazil 190 police; 192 ambulance".
QString emergencyNumbers(const content::Library& library);

/// Who it is for and when: "LGBT+ people. 24 hours."
QString whoAndWhen(const content::Piece& line);

/// What happens first.
QString whatHappensFirst(const content::Piece& line);

/// The first way there is to reach it, as it is shown large.
QString firstWay(const content::Helpline& line);

/// Other ways to reach it, what a phone bill shows, who can hear, what nobody has confirmed, and how old that is:
/// after 180 days it says that numbers change.
QString smallPrint(const content::Piece& line, const base::Clock& clock);

/// The number digit by digit, for a screen reader.
QString spokenNumber(const QString& number);

} // namespace leeward::ui
