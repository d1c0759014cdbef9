#pragma once

#include "core/secret/derive.h"
#include "core/secret/passphrase.h"
#include "core/vault/vault.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace leeward::ui {

/// Somebody who comes to live in a new vault.
struct NewPerson {
    std::string name; ///< may be empty
    secret::Passphrase passphrase;
};

/// What setting up is about to make.
struct NewVault {
    std::filesystem::path folder;
    NewPerson first;
    std::optional<NewPerson> second;
};

/// Makes the vault, whole or not at all: after an error the folder is as it was. Takes seconds: for a worker.
/// \return the vault, open for the first person
vault::VaultResult<std::unique_ptr<vault::Session>> makeVault(const NewVault& wish, const secret::DerivationCost& cost,
                                                              vault::Environment environment);

} // namespace leeward::ui
