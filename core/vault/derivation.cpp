#include "core/vault/derivation.h"

namespace leeward::vault {

VaultResult<secret::SecretBytes> Derivation::keyOf(const secret::Passphrase& passphrase) const {
    auto key = secret::deriveKey(passphrase, m_salt, m_cost);
    if (key)
        return std::move(*key);
    switch (key.error()) {
    case secret::DerivationError::CostRefused:
        return Fail{Error{ErrorKind::RefusedCost, m_keys}};
    case secret::DerivationError::NoMemory:
        break;
    }
    return Fail{Error{ErrorKind::NoMemory, {}}};
}

} // namespace leeward::vault
