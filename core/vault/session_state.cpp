#include "core/vault/session_state.h"

#include "core/base/text.h"
#include "core/store/people.h"
#include "core/vault/key_copies.h"
#include "core/vault/space_file.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// The highest generation of all could not be counted up any more: nobody but a forger gets there.
constexpr std::int64_t kEndOfCounting = std::numeric_limits<std::int64_t>::max();

Error errorFromSaving(store::SaveError error, const fs::path& file) {
    switch (error) {
    case store::SaveError::NoRoom:
        return {ErrorKind::NoRoom, file};
    case store::SaveError::NotPermitted:
        return {ErrorKind::NotPermitted, file};
    case store::SaveError::Refused:
        return {ErrorKind::RefusedName, {}};
    case store::SaveError::Behind:
    case store::SaveError::NotOwner:
    case store::SaveError::TooMany:
    case store::SaveError::Failed:
        break;
    }
    return {ErrorKind::Failed, file};
}

bool isControl(char letter) {
    return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
}

} // namespace

VaultResult<Counted> countOf(sql::Database& space) {
    const auto generation = store::SpaceMeta(space).generation();
    if (!generation)
        return Fail{errorFrom(generation.error(), space.path())};
    if (*generation < 0 || *generation == kEndOfCounting)
        return Fail{Error{ErrorKind::DamagedSpace, space.path()}};
    return Counted{*generation, space.totalChanges()};
}

VaultResult<Counted> countedUp(sql::Database& space, const Counted& counted) {
    if (space.totalChanges() == counted.changes)
        return counted;
    const auto generation = store::SpaceMeta(space).advanceGeneration();
    if (!generation)
        return Fail{errorFrom(generation.error(), space.path())};
    return Counted{*generation, space.totalChanges()};
}

VaultResult<std::unique_ptr<Session::State>> Session::State::enter(const fs::path& folder, FolderLock lock,
                                                                   Unlocked unlocked, Environment environment) {
    auto own = openSpace(folder, unlocked.slot.content.ownSpace, privateForm());
    if (!own)
        return Fail{own.error()};
    auto state = std::make_unique<State>(environment, folder, std::move(lock), std::move(unlocked), std::move(*own));
    RETURN_IF_FAILED(state->begin());
    const auto& sharedKey = state->unlocked.slot.content.shared;
    if (!sharedKey)
        return state;
    if (auto shared = openSpace(folder, *sharedKey, sharedForm()))
        state->takeShared(std::move(*shared));
    else
        state->notes.sharedDidNotOpen = shared.error();
    return state;
}

Session::State::State(Environment outside, fs::path place, FolderLock held, Unlocked found, sql::Database space)
    : environment(outside), folder(std::move(place)), lock(std::move(held)), unlocked(std::move(found)),
      own(std::move(space)), me{unlocked.slot.content.person, {}}, entries(own, changes), myPlan(own, changes, me.id),
      bin(own, changes), therapy(own, changes), choices(own) {}

VaultResult<void> Session::State::begin() {
    const auto person = store::People(own).byId(me.id);
    if (!person)
        return Fail{errorFrom(person.error(), own.path())};
    if (*person)
        me.name = (*person)->name;
    const auto found = countOf(own);
    if (!found)
        return Fail{found.error()};
    ownCounted = *found;
    notes.privateIsOlder = found->generation < unlocked.slot.content.ownSpace.generation;
    return {};
}

VaultResult<void> Session::State::countUp() {
    const auto counted = countedUp(own, ownCounted);
    if (!counted)
        return Fail{counted.error()};
    ownCounted = *counted;
    if (!shared)
        return {};
    const auto both = countedUp(*shared, sharedCounted);
    if (!both)
        return Fail{both.error()};
    sharedCounted = *both;
    return {};
}

void Session::State::takeShared(sql::Database space) {
    const auto found = countOf(space);
    if (!found) {
        notes.sharedDidNotOpen = found.error();
        return;
    }
    sharedCounted = *found;
    notes.sharedIsOlder = found->generation < unlocked.slot.content.shared->generation;
    shared = std::move(space);
    ours.emplace(*shared, own, changes, me.id);
    const auto begun = ours->plan.begin();
    const bool isWithoutRoom = !begun && begun.error() == sql::Error::NoRoom; // reading must go on being possible
    if (begun || isWithoutRoom)
        return;
    notes.sharedDidNotOpen = errorFrom(begun.error(), shared->path());
    ours.reset();
    shared.reset();
}

VaultResult<void> Session::State::write(KeyFile file, SlotContent next, secret::SecretBytes key) {
    file.generation = unlocked.keys.generation + 1;
    sealSlot(file, unlocked.slot.index, next, key, environment.random);
    RETURN_IF_FAILED(writeKeys(folder, file));
    unlocked = {std::move(file), std::move(key), {unlocked.slot.index, std::move(next)}};
    leftoverIsGone = false;
    return {};
}

VaultResult<void> Session::State::seal() {
    if (stay != Stay::Here)
        return {};
    auto counted = countUp();
    // What could be counted is sealed all the same: one space must not keep the other from it.
    const SlotContent& known = unlocked.slot.content;
    SlotContent next = known.copy();
    next.ownSpace.generation = ownCounted.generation;
    if (next.shared && shared)
        next.shared->generation = sharedCounted.generation;
    const bool isSealed = next.ownSpace.generation == known.ownSpace.generation && !leftoverIsGone &&
                          (!next.shared || next.shared->generation == known.shared->generation);
    if (!isSealed)
        RETURN_IF_FAILED(write(unlocked.keys, std::move(next), unlocked.key.copy()));
    return counted;
}

void Session::State::removeLeftover() {
    auto& leftover = unlocked.slot.content.leftover;
    if (!leftover)
        return;
    if (*leftover == unlocked.slot.content.ownSpace.file || removeSpace(folder, *leftover)) {
        leftover.reset();
        leftoverIsGone = true;
    }
}

VaultResult<void> Session::State::rename(const std::string& name) {
    auto accepted = acceptedName(name);
    if (!accepted)
        return Fail{accepted.error()};
    RETURN_IF_FAILED(saveName(own, {me.id, *accepted}));
    if (shared)
        RETURN_IF_FAILED(saveName(*shared, {me.id, *accepted}));
    me.name = std::move(*accepted);
    return {};
}

VaultResult<void> Session::State::checkEverything() {
    if (const auto checked = own.checkEveryPage(); !checked)
        return Fail{errorFrom(checked.error(), own.path())};
    if (shared) {
        if (const auto checked = shared->checkEveryPage(); !checked)
            return Fail{errorFrom(checked.error(), shared->path())};
    }
    const auto found = readKeys(folder);
    if (!found)
        return Fail{found.error()};
    if (found->toMend || found->file != unlocked.keys)
        return Fail{Error{ErrorKind::DamagedKeys, found->toMend.value_or(firstKeys(folder))}};
    return {};
}

VaultResult<std::string> acceptedName(const std::string& name) {
    auto normal = base::toNfc(name);
    if (!normal || normal->size() > records::kMaxNameBytes || std::ranges::any_of(*normal, isControl))
        return Fail{Error{ErrorKind::RefusedName, {}}};
    return std::move(*normal);
}

VaultResult<void> checkStrength(const secret::Passphrase& passphrase, std::span<const std::string> names) {
    if (!secret::isEnough(secret::strengthOf(passphrase, names)))
        return Fail{Error{ErrorKind::WeakPassphrase, {}}};
    return {};
}

VaultResult<secret::SecretBytes> derive(const KeyFile& keys, const secret::Passphrase& passphrase,
                                        const fs::path& file) {
    return Derivation(keys.salt, keys.cost, file).keyOf(passphrase);
}

VaultResult<void> saveName(sql::Database& space, const records::Person& person) {
    if (const auto saved = store::People(space).save(person); !saved)
        return Fail{errorFromSaving(saved.error(), space.path())};
    return {};
}

} // namespace leeward::vault
