#pragma once

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "core/vault/vault.h"

namespace leeward::cli {

/// Does what is asked for.
Outcome<void> run(const Arguments& arguments, vault::Environment environment);

} // namespace leeward::cli
