#include "core/vault/vault.h"

#include "core/vault/folder_lock.h"
#include "core/vault/key_copies.h"
#include "core/vault/new_folder.h"
#include "core/vault/session_state.h"
#include "core/vault/space_file.h"

#include <array>
#include <system_error>
#include <utility>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// The content of the first slot of a new vault.
SlotContent firstContent(secret::Random& random) {
    return {.person = random.newId<records::Person>(), .ownSpace = newSpaceKey(random.newId<store::Space>(), random)};
}

VaultResult<void> makeFirstSpace(const fs::path& folder, const SlotContent& content, const std::string& name) {
    auto space = createSpace(folder, content.ownSpace, privateForm());
    if (!space)
        return Fail{space.error()};
    return saveName(*space, {content.person, name});
}

} // namespace

Presence Vault::presenceAt(const fs::path& folder) {
    std::error_code error;
    if (stands(firstKeys(folder)) || stands(secondKeys(folder)))
        return Presence::Vault;
    if (!stands(folder))
        return Presence::Nothing;
    if (!fs::is_directory(folder, error))
        return Presence::Other;
    const fs::directory_iterator entries(folder, error);
    if (error)
        return Presence::Other;
    return entries == fs::directory_iterator() || isUnfinished(folder) ? Presence::Nothing : Presence::Other;
}

VaultResult<std::unique_ptr<Session>> Vault::create(const fs::path& place, const std::string& name,
                                                    const secret::Passphrase& passphrase,
                                                    const secret::DerivationCost& cost, Environment environment) {
    const fs::path folder = wholePath(place);
    const auto accepted = acceptedName(name);
    if (!accepted)
        return Fail{accepted.error()};
    RETURN_IF_FAILED(checkStrength(passphrase, std::array{*accepted}));
    if (presenceAt(folder) != Presence::Nothing)
        return Fail{Error{ErrorKind::AlreadyThere, folder}};
    KeyFile keys = newKeyFile(cost, environment.random);
    auto key = derive(keys, passphrase, folder);
    if (!key)
        return Fail{key.error()};

    NewFolder newFolder(folder);
    RETURN_IF_FAILED(newFolder.make());
    auto lock = FolderLock::take(folder);
    if (!lock)
        return Fail{lock.error()};
    if (presenceAt(folder) != Presence::Nothing) // somebody else was faster
        return Fail{Error{ErrorKind::AlreadyThere, folder}};
    RETURN_IF_FAILED(newFolder.markUnfinished());
    SlotContent content = firstContent(environment.random);
    RemovedUnlessKept space(folder, content.ownSpace.file);
    RETURN_IF_FAILED(makeFirstSpace(folder, content, *accepted));
    keys.generation = 1;
    sealSlot(keys, 0, content, *key, environment.random);
    RETURN_IF_FAILED(writeKeys(folder, keys));
    auto state =
        Session::State::enter(folder, std::move(*lock), {keys, std::move(*key), {0, std::move(content)}}, environment);
    if (!state)
        return Fail{state.error()};
    space.keep();
    newFolder.keep();
    return std::unique_ptr<Session>(new Session(std::move(*state)));
}

VaultResult<std::unique_ptr<Session>> Vault::open(const fs::path& place, const secret::Passphrase& passphrase,
                                                  Environment environment) {
    const fs::path folder = wholePath(place);
    auto lock = FolderLock::take(folder);
    if (!lock)
        return Fail{lock.error()};
    const auto found = readKeys(folder);
    if (!found)
        return Fail{found.error()};
    auto key = derive(found->file, passphrase, firstKeys(folder));
    if (!key)
        return Fail{key.error()};
    auto slot = openSlot(found->file, *key);
    if (!slot)
        return Fail{Error{ErrorKind::WrongPassphrase, {}}};
    auto state =
        Session::State::enter(folder, std::move(*lock), {found->file, std::move(*key), std::move(*slot)}, environment);
    if (!state)
        return Fail{state.error()};
    if (found->toMend)
        (*state)->notes.keysWereMended = mendKeys(*found->toMend, found->file).has_value();
    (*state)->removeLeftover();
    (*state)->settleShared();
    forgetUnfinished(folder);
    return std::unique_ptr<Session>(new Session(std::move(*state)));
}

} // namespace leeward::vault
