#pragma once

#include "ui/base/place.h"
#include "ui/base/tokens.h"

#include <QString>

class QWidget;

namespace leeward::ui {

/// The colours of a place.
struct PlaceColors {
    Color text;
    Color tint;
    Color line;
    Color hover; ///< of its filled control
    Color fill;
    Color edge; ///< of its filled control
};

PlaceColors colorsOf(Place place);

/// Writes the place on \p widget: the property `place`, which the style sheet and painted widgets read.
void setPlace(QWidget& widget, Place place);

/// The place written on \p widget or the nearest parent that has one; Neutral when none has.
Place placeOf(const QWidget* widget);

} // namespace leeward::ui
