#pragma once

#include "ui/base/icon_set.h"

#include <QString>

#include <vector>

namespace leeward::ui {

/// Something that could help right now, shown to the person across the room.
struct Need {
    Icon icon;
    QString words;
};

/// The eight that stand on the first page, beside "Something else…".
std::vector<Need> firstNeeds();

/// The nine behind "Something else…".
std::vector<Need> moreNeeds();

} // namespace leeward::ui
