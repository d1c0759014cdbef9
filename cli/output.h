#pragma once

#include "cli/exit_status.h"

#include <string>
#include <string_view>

namespace leeward::cli {

/// \p text in one line, without anything that a terminal obeys or that turns the direction of writing.
std::string onOneLine(std::string_view text);

/// \p text as it can be shown on a terminal: line feeds and tabs stay.
std::string forTerminal(std::string_view text);

/// Writes to standard output, all of it, now.
Outcome<void> print(std::string_view text);

/// Writes to standard error, with a line feed.
void say(std::string_view text);

} // namespace leeward::cli
