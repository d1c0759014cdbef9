#pragma once

#include "ui/base/icon_set.h"
#include "ui/practice/practice_presenter.h"

#include <QString>

namespace leeward::ui {

/// What \p shelf is called, and a few quiet words beside that.
QString shelfName(Shelf shelf);
QString shelfWords(Shelf shelf);
Icon shelfIcon(Shelf shelf);

/// The picture on a card.
Icon cardIcon(const content::Piece& piece);

/// How long, with whom, with what touch: "3 minutes, alone, no touch". Empty where nothing is said of it.
QString cardFacts(const content::Piece& piece);

/// What a card says below its title.
QString cardSentence(const content::Piece& piece);

} // namespace leeward::ui
