#pragma once

#include "core/secret/passphrase.h"
#include "core/store/departures.h"

#include <filesystem>
#include <memory>

namespace leeward::ui {

/// How somebody decided to go. A page asks for it; it is done once every page is gone, because none may hold what ends.
struct Departure {
    /// Leaving with one's journal.
    struct Journey {
        std::filesystem::path place; ///< missing, or an empty folder
        secret::Passphrase current;  ///< what opens it here
        secret::Passphrase next;     ///< what will open it there
    };
    store::OwnWords words = store::OwnWords::LeaveThem; ///< what becomes of one's words in the shared space
    std::shared_ptr<const Journey> journey;             ///< none: the shared space alone is closed
};

} // namespace leeward::ui
