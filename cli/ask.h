#pragma once

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "core/secret/passphrase.h"

#include <string_view>

namespace leeward::cli {

/// The passphrase that opens the vault: from --passphrase-fd, else from the terminal.
/// \param question what the terminal says, such as "Passphrase: "
Outcome<secret::Passphrase> askPassphrase(const Arguments& arguments, std::string_view question);

/// A new passphrase: from --new-passphrase-fd, else from the terminal, twice.
Outcome<secret::Passphrase> askNewPassphrase(const Arguments& arguments, std::string_view question);

} // namespace leeward::cli
