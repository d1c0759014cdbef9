#pragma once

#include "core/store/departures.h"

#include <filesystem>

namespace leeward::ui {

/// What the form for leaving with one's journal is filled with when leaving did not work. Passphrases are typed again.
struct DepartureForm {
    std::filesystem::path place;
    store::OwnWords words = store::OwnWords::LeaveThem; ///< what becomes of one's words in the shared space
};

} // namespace leeward::ui
