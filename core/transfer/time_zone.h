#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>
#include <string>

namespace leeward::transfer {

/// What to add to UTC at \p at in the zone that the IANA database calls \p name ("Europe/Madrid"); nothing where this
/// computer does not know it, or where it is over 14 hours, as in a few places before 1900.
std::optional<std::chrono::minutes> offsetIn(const std::string& name, base::Time at);

} // namespace leeward::transfer
