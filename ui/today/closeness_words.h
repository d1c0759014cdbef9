#pragma once

#include "core/records/closeness.h"

#include <QString>

#include <array>

namespace leeward::ui {

/// What can be chosen, in the order of the tiles.
inline constexpr std::array kClosenessChoices{records::Closeness::Space, records::Closeness::SameRoom,
                                              records::Closeness::SideBySide, records::Closeness::HeldNoMore,
                                              records::Closeness::NotSureYet};

/// "Side by side".
QString nameOf(records::Closeness choice);

/// "Side by side, your choice"; "Same room, Robin’s choice". Without a choice of anybody's, the name alone.
QString spokenName(records::Closeness choice, const records::ClosenessToday& today, const QString& other);

} // namespace leeward::ui
