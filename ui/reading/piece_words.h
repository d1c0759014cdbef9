#pragma once

#include "core/content/library.h"

#include <QString>

#include <chrono>

/// What is said about a piece, in sentences.
namespace leeward::ui {

/// A day with its year: "21 November 2026".
QString dayWithYear(std::chrono::year_month_day day);

/// "About 4 minutes", or nothing.
QString minutesText(const content::Piece& piece);

/// When it was compared with its sources, and who has read it: "Checked 21 November 2026. Reviewed by: not yet."
QString standingText(const content::Piece& piece);

/// Whether its notes ask for it to be opened only on purpose.
bool isHeavy(const content::Piece& piece);

/// All words of \p piece that can be read, for looking through.
std::string allWords(const content::Piece& piece);

} // namespace leeward::ui
