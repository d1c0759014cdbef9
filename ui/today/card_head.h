#pragma once

#include "ui/base/place.h"

#include <QString>

namespace leeward::ui {

class Card;
class Theme;
class VisibilityChip;

/// Puts the title of \p card, and who can read it, at its top.
VisibilityChip* addHead(const Theme& theme, Card& card, const QString& title, Place place);

} // namespace leeward::ui
