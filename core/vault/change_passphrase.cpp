#include "core/vault/session_state.h"

#include "core/vault/key_copies.h"
#include "core/vault/space_copy.h"

#include <utility>
#include <vector>

namespace leeward::vault {

VaultResult<void> Session::State::confirm(const secret::Passphrase& typed) const {
    const auto key = derive(unlocked.keys, typed, firstKeys(folder));
    if (!key)
        return Fail{key.error()};
    if (!key->equals(unlocked.key))
        return Fail{Error{ErrorKind::WrongPassphrase, {}}};
    return {};
}

VaultResult<void> Session::State::changePassphrase(const secret::Passphrase& current, const secret::Passphrase& next) {
    RETURN_IF_FAILED(confirm(current));
    RETURN_IF_FAILED(checkStrength(next, std::vector{me.name}));
    auto nextKey = derive(unlocked.keys, next, firstKeys(folder));
    if (!nextKey)
        return Fail{nextKey.error()};
    if (openSlot(unlocked.keys, *nextKey))
        return Fail{Error{ErrorKind::SamePassphrase, {}}};
    return renewOwn(std::move(*nextKey));
}

// At every moment the key file names a file that stands there whole: first it names the new one as a leftover, then
// the new file is written, then the key file turns the two around, and only then the old file goes.
VaultResult<void> Session::State::renewOwn(secret::SecretBytes key) {
    removeLeftover();
    if (unlocked.slot.content.leftover)
        return Fail{Error{ErrorKind::NotPermitted, spacePath(folder, *unlocked.slot.content.leftover)}};
    const SpaceKey fresh = newSpaceKey(unlocked.slot.content.ownSpace.id, environment.random);
    SlotContent announced = unlocked.slot.content.copy();
    announced.leftover = fresh.file;
    RETURN_IF_FAILED(write(unlocked.keys, std::move(announced), unlocked.key.copy()));
    auto moved = moveTo(fresh, std::move(key));
    removeLeftover();
    // Whether it worked is decided; that the leftover is gone can be written later as well.
    static_cast<void>(seal());
    return moved;
}

VaultResult<void> Session::State::moveTo(const SpaceKey& fresh, secret::SecretBytes key) {
    RETURN_IF_FAILED(countUp()); // what was written until now is not counted in the new file
    auto copy = copySpace(folder, own, fresh, privateForm());
    if (!copy)
        return Fail{copy.error()};
    SlotContent moved = unlocked.slot.content.copy();
    moved.leftover = moved.ownSpace.file;
    moved.ownSpace.file = fresh.file;
    moved.ownSpace.key = fresh.key.copy();
    KeyFile file = unlocked.keys;
    clearRange(file, moved.firstSlot, environment.random);
    RETURN_IF_FAILED(write(std::move(file), std::move(moved), std::move(key)));
    own = std::move(*copy);
    ownCounted.changes = own.totalChanges();
    return {};
}

} // namespace leeward::vault
