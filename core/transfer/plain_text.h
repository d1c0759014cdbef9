#pragma once

#include <string>
#include <string_view>

namespace leeward::transfer {

/// Line ends of Windows and of old Macs become line feeds.
std::string withLineFeeds(std::string_view content);

/// \p text without blank lines at either end; blanks within its first line stay.
std::string_view withoutBlankLines(std::string_view text);

/// Takes a first line "# Title" off \p body.
/// \return the title, as long as what \p body views is there; empty if there is none
std::string_view takeHeading(std::string_view& body);

} // namespace leeward::transfer
