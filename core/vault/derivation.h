#pragma once

#include "core/secret/derive.h"
#include "core/secret/passphrase.h"
#include "core/secret/secret_bytes.h"
#include "core/vault/vault_error.h"

#include <filesystem>
#include <utility>

namespace leeward::vault {

/// Derives passphrases of one vault. It needs nothing of a session, so that a worker can go on with it, and let the
/// result die, while the session is locked.
class Derivation {
public:
    /// \param keys the key file to name in an error
    Derivation(const secret::Salt& salt, const secret::DerivationCost& cost, std::filesystem::path keys)
        : m_salt(salt), m_cost(cost), m_keys(std::move(keys)) {}

    /// What \p passphrase derives to; RefusedCost or NoMemory otherwise. Takes up to a second.
    VaultResult<secret::SecretBytes> keyOf(const secret::Passphrase& passphrase) const;

private:
    secret::Salt m_salt;
    secret::DerivationCost m_cost;
    std::filesystem::path m_keys;
};

} // namespace leeward::vault
