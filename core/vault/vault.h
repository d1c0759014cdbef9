#pragma once

#include "core/base/clock.h"
#include "core/secret/derive.h"
#include "core/secret/passphrase.h"
#include "core/secret/random.h"
#include "core/vault/session.h"
#include "core/vault/vault_error.h"

#include <filesystem>
#include <memory>
#include <string>

namespace leeward::vault {

/// What the outside gives a vault to work with; outlives it and its sessions.
struct Environment {
    base::Clock& clock;
    secret::Random& random;
};

/// What stands at a place, told without a passphrase.
enum class Presence {
    Nothing, ///< no folder, or an empty one: a vault can be made here
    Vault,   ///< a key file stands here (whole or not)
    Other,   ///< other files: a vault is neither made nor opened here
};

/// A folder that holds a vault: makes it, opens it. See docs/vault-format.md for every byte.
class Vault {
public:
    /// Looks without changing anything.
    static Presence presenceAt(const std::filesystem::path& folder);

    /// Makes a vault for one person and opens it. On any error nothing is left behind.
    /// \param cost from secret::calibrate(), except in tests
    static VaultResult<std::unique_ptr<Session>> create(const std::filesystem::path& place, const std::string& name,
                                                        const secret::Passphrase& passphrase,
                                                        const secret::DerivationCost& cost, Environment environment);

    /// Opens with a passphrase; who it is follows from it. One Argon2id run, so call it on a worker, then use the
    /// Session on one thread. Never creates anything; a damaged copy of the key file is written anew from the whole
    /// one.
    static VaultResult<std::unique_ptr<Session>> open(const std::filesystem::path& place,
                                                      const secret::Passphrase& passphrase, Environment environment);
};

} // namespace leeward::vault
