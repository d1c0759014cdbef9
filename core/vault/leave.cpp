#include "core/store/departures.h"
#include "core/vault/backups.h"
#include "core/vault/closing.h"
#include "core/vault/key_copies.h"
#include "core/vault/new_folder.h"
#include "core/vault/session_state.h"
#include "core/vault/space_copy.h"

#include <array>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// A place for a new vault that is not within this one, or an error that says why not.
VaultResult<fs::path> acceptedPlace(const fs::path& place, const fs::path& vault) {
    fs::path whole = wholePath(place);
    std::error_code error;
    const fs::path inside = fs::weakly_canonical(whole, error).lexically_relative(fs::weakly_canonical(vault, error));
    if (error)
        return Fail{errorFrom(base::fileErrorFrom(error.value()), whole)};
    if (!inside.empty() && *inside.begin() != "..")
        return Fail{Error{ErrorKind::InsideVault, std::move(whole)}};
    if (Vault::presenceAt(whole) != Presence::Nothing)
        return Fail{Error{ErrorKind::AlreadyThere, std::move(whole)}};
    return whole;
}

VaultResult<void> ask(const LeaveProgress& progress, LeaveStep step) {
    if (progress(step) == GoOn::No)
        return Fail{Error{ErrorKind::Cancelled, {}}};
    return {};
}

/// What nobody can open any more of a vault that was one person's.
void removeVault(const fs::path& folder) {
    std::error_code ignored;
    for (const fs::path& each : {secondKeys(folder), firstKeys(folder), folder / "spaces", folder / "backups", folder})
        fs::remove(each, ignored); // folders only when they are empty
}

} // namespace

// The journal is in both places until the key file is written without its slot, and from then on in the new one.
VaultResult<void> Session::State::leaveTo(const fs::path& place, const secret::Passphrase& passphrase,
                                          store::OwnWords words, const LeaveProgress& progress) {
    const auto whole = acceptedPlace(place, folder);
    if (!whole)
        return Fail{whole.error()};
    RETURN_IF_FAILED(checkStrength(passphrase, std::array{me.name}));
    const auto closing = closingOf(own);
    if (!closing)
        return Fail{closing.error()};
    if (*closing == Closing::LeavingWords || *closing == Closing::TakingWords)
        RETURN_IF_FAILED(letSharedGo());
    endTogether();
    RETURN_IF_FAILED(countUp()); // what was written until now is not counted in the copy

    NewFolder newFolder(*whole);
    SpaceKey fresh = newSpaceKey(unlocked.slot.content.ownSpace.id, environment.random);
    fresh.generation = ownCounted.generation;
    RemovedUnlessKept file(*whole, fresh.file);
    RETURN_IF_FAILED(ask(progress, LeaveStep::Copying));
    RETURN_IF_FAILED(settleIn(newFolder, *whole, fresh, passphrase));
    RETURN_IF_FAILED(ask(progress, LeaveStep::Opening));
    RETURN_IF_FAILED(openThere(*whole, passphrase));
    RETURN_IF_FAILED(ask(progress, LeaveStep::Finishing));
    RETURN_IF_FAILED(depart(words));
    file.keep();
    newFolder.keep();
    removeOwn();
    return {};
}

VaultResult<void> Session::State::settleIn(NewFolder& newFolder, const fs::path& place, const SpaceKey& fresh,
                                           const secret::Passphrase& passphrase) {
    KeyFile keys = newKeyFile(unlocked.keys.cost, environment.random);
    const auto key = derive(keys, passphrase, place);
    if (!key)
        return Fail{key.error()};
    RETURN_IF_FAILED(newFolder.make());
    const auto held = FolderLock::take(place);
    if (!held)
        return Fail{held.error()};
    if (Vault::presenceAt(place) != Presence::Nothing) // somebody else was faster
        return Fail{Error{ErrorKind::AlreadyThere, place}};
    RETURN_IF_FAILED(newFolder.markUnfinished());
    if (const auto made = base::makePrivateFolder(place / "spaces"); !made)
        return Fail{errorFrom(made.error(), place)};
    if (const auto copy = copySpace(place, own, fresh, privateForm()); !copy)
        return Fail{copy.error()};
    keys.generation = 1;
    const SlotContent content{.person = me.id, .ownSpace = fresh.copy()};
    sealSlot(keys, content.firstSlot, content, *key, environment.random);
    return writeKeys(place, keys);
}

VaultResult<void> Session::State::openThere(const fs::path& place, const secret::Passphrase& passphrase) {
    const auto opened = Vault::open(place, passphrase, environment);
    if (!opened)
        return Fail{opened.error()};
    State& there = *(*opened)->m_state;
    RETURN_IF_FAILED(compareSpaces(own, there.own));
    // Over there is no shared space, and there can be another one some day.
    RETURN_IF_FAILED(there.keepOwnLines());
    if (const auto forgotten = store::forgetShared(there.own); !forgotten)
        return Fail{errorFrom(forgotten.error(), there.own.path())};
    RETURN_IF_FAILED(noteClosing(there.own, Closing::Not));
    return there.seal();
}

VaultResult<void> Session::State::depart(store::OwnWords words) {
    const auto closing = closingOf(own);
    if (!closing)
        return Fail{closing.error()};
    removeLeftover();
    // If the key file can't be written, that is found out before anything is given up.
    RETURN_IF_FAILED(write(unlocked.keys, unlocked.slot.content.copy(), unlocked.key.copy()));
    if (shared)
        RETURN_IF_FAILED(beginClosing(words));
    KeyFile file = unlocked.keys;
    ++file.generation;
    clearRange(file, unlocked.slot.content.firstSlot, environment.random);
    if (auto written = writeKeys(folder, file); !written) {
        takeClosingBack();
        return written;
    }
    const bool isAlone = !unlocked.slot.content.shared && *closing == Closing::Not;
    stay = isAlone ? Stay::LeftNobody : Stay::LeftSomebody;
    static_cast<void>(own.refuseWrites()); // what is written now would be lost
    return {};
}

void Session::State::removeOwn() const {
    const SlotContent& mine = unlocked.slot.content;
    removeSpace(folder, mine.ownSpace.file);
    removeBackups(folder, mine.ownSpace.file);
    if (mine.shared && notes.sharedIsClosed)
        removeSpace(folder, mine.shared->file);
    if (stay == Stay::LeftNobody)
        removeVault(folder);
}

} // namespace leeward::vault
