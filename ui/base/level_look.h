#pragma once

#include "core/records/plan_line.h"
#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QString>

#include <array>

namespace leeward::ui {

/// The three that a word or signal can ask for, in the order in which they stand.
inline constexpr std::array kLevels{records::Level::Green, records::Level::Yellow, records::Level::Red};

/// Shape and colours of a level: never the colour alone.
struct LevelLook {
    Icon icon;
    Color text;
    Color tint;
    Color line;
};

LevelLook lookOf(records::Level level);

/// "Green", "Yellow", "Red".
QString nameOf(records::Level level);

/// What it asks for where nothing else is written: "Stop now".
QString usualOf(records::Level level);

/// "Means red".
QString meansOf(records::Level level);

} // namespace leeward::ui
