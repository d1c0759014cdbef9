#pragma once

namespace leeward::base {
class Clock;
}
namespace leeward::secret {
class Random;
}
namespace leeward::content {
class Library;
}
namespace leeward::search {
class TextIndex;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class BothHere;
class Preferences;
class Theme;

/// What every page of an open vault is built from. All of it outlives the page.
struct PageContext {
    vault::Session& session;
    search::TextIndex& index; ///< fills up in the background after unlocking
    const Theme& theme;
    Preferences& preferences;
    base::Clock& clock;
    secret::Random& random;
    BothHere& both;
    const content::Library& library; ///< what can be read and practised
};

} // namespace leeward::ui
