#include "core/vault/session_state.h"

#include "core/vault/closing.h"
#include "core/vault/key_copies.h"
#include "core/vault/space_file.h"

#include <array>
#include <utility>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

std::size_t otherRange(std::size_t firstSlot) {
    return firstSlot == 0 ? kSlotsPerPerson : 0;
}

/// The private space of \p person, made and closed again.
VaultResult<void> makePrivate(const fs::path& folder, const SpaceKey& space, const records::Person& person,
                              const Id<store::Space>& shared) {
    auto made = createSpace(folder, space, privateForm());
    if (!made)
        return Fail{made.error()};
    // From the start, so that no line is theirs but those they write.
    if (const auto begun = store::PlanCopies(*made).begin(shared, {}); !begun)
        return Fail{errorFrom(begun.error(), made->path())};
    return saveName(*made, person);
}

VaultResult<void> makeShared(const fs::path& folder, const SpaceKey& space, const records::Person& one,
                             const records::Person& two) {
    auto made = createSpace(folder, space, sharedForm());
    if (!made)
        return Fail{made.error()};
    RETURN_IF_FAILED(saveName(*made, one));
    return saveName(*made, two);
}

} // namespace

VaultResult<void> Session::State::addPerson(const std::string& name, const secret::Passphrase& passphrase) {
    const auto accepted = acceptedName(name);
    if (!accepted)
        return Fail{accepted.error()};
    // Whoever closed the shared space is alone in their slot, while the other one's slots are still there.
    const auto closing = closingOf(own);
    if (!closing)
        return Fail{closing.error()};
    if (unlocked.slot.content.shared || *closing != Closing::Not)
        return Fail{Error{ErrorKind::AlreadyTwo, folder}};
    RETURN_IF_FAILED(checkStrength(passphrase, std::array{me.name, *accepted}));
    const auto key = derive(unlocked.keys, passphrase, firstKeys(folder));
    if (!key)
        return Fail{key.error()};
    if (openSlot(unlocked.keys, *key))
        return Fail{Error{ErrorKind::SamePassphrase, {}}};

    secret::Random& random = environment.random;
    const records::Person second{random.newId<records::Person>(), *accepted};
    const SpaceKey sharedKey = newSpaceKey(random.newId<store::Space>(), random);
    SlotContent theirs{.person = second.id,
                       .firstSlot = otherRange(unlocked.slot.content.firstSlot),
                       .ownSpace = newSpaceKey(random.newId<store::Space>(), random),
                       .shared = sharedKey.copy()};
    RemovedUnlessKept theirFile(folder, theirs.ownSpace.file);
    RemovedUnlessKept sharedFile(folder, sharedKey.file);
    RETURN_IF_FAILED(makePrivate(folder, theirs.ownSpace, second, sharedKey.id));
    RETURN_IF_FAILED(makeShared(folder, sharedKey, me, second));
    auto space = openSpace(folder, sharedKey, sharedForm());
    if (!space)
        return Fail{space.error()};

    KeyFile file = unlocked.keys;
    sealSlot(file, theirs.firstSlot, theirs, *key, random);
    SlotContent mine = unlocked.slot.content.copy();
    mine.shared = sharedKey.copy();
    RETURN_IF_FAILED(write(std::move(file), std::move(mine), unlocked.key.copy()));
    theirFile.keep();
    sharedFile.keep();
    takeShared(std::move(*space));
    return {};
}

} // namespace leeward::vault
