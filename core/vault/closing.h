#pragma once

#include "core/sql/database.h"
#include "core/vault/vault_error.h"

namespace leeward::vault {

/// How far somebody is in leaving the shared space, as their private space says: the other person could write anything
/// into the shared one.
enum class Closing {
    Not,
    LeavingWords, ///< begun, and to be finished
    TakingWords,  ///< likewise, and one's own words go
    Done,
};

VaultResult<Closing> closingOf(sql::Database& own);
VaultResult<void> noteClosing(sql::Database& own, Closing closing);

} // namespace leeward::vault
