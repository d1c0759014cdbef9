#include "ui/setup/new_vault.h"

#include <utility>

namespace leeward::ui {

namespace {

/// Empties a folder where a vault was made a moment ago; it was empty before, so that all in it is ours.
void empty(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (std::filesystem::directory_iterator file(folder, ignored), end; !ignored && file != end;
         file.increment(ignored))
        std::filesystem::remove_all(file->path(), ignored);
}

} // namespace

vault::VaultResult<std::unique_ptr<vault::Session>> makeVault(const NewVault& wish, const secret::DerivationCost& cost,
                                                              vault::Environment environment) {
    std::error_code ignored;
    const bool wasThere = std::filesystem::exists(wish.folder, ignored);
    auto session = vault::Vault::create(wish.folder, wish.first.name, wish.first.passphrase, cost, environment);
    if (!session || !wish.second)
        return session;
    auto added = (*session)->addPerson(wish.second->name, wish.second->passphrase);
    if (added)
        return session;
    session->reset();
    empty(wish.folder);
    if (!wasThere)
        std::filesystem::remove(wish.folder, ignored);
    return Fail(std::move(added).error());
}

} // namespace leeward::ui
