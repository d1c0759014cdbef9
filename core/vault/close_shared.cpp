#include "core/records/plan_state.h"
#include "core/store/departures.h"
#include "core/vault/closing.h"
#include "core/vault/session_state.h"
#include "core/vault/space_copy.h"

#include <algorithm>
#include <utility>

namespace leeward::vault {

namespace {

using records::PlanLine;
using store::OwnWords;

/// Which file of a shared space that the other person left is under a key of one's own alone.
constexpr std::string_view kRenewed = "renewed";

Closing closingWith(OwnWords words) {
    return words == OwnWords::TakeThemOut ? Closing::TakingWords : Closing::LeavingWords;
}

/// Keeps \p line in \p plan unless it says the same already.
VaultResult<void> keepLine(store::PlanLines& plan, PlanLine line, const std::filesystem::path& file) {
    const auto there = plan.section(line.section);
    if (!there)
        return Fail{errorFrom(there.error(), file)};
    const auto saysTheSame = [&line](PlanLine each) {
        each.id = line.id;
        return records::hasSameWording(each, line);
    };
    if (std::ranges::any_of(*there, saysTheSame))
        return {};
    line.revision = 0;
    line.position = 0;
    const auto saved = plan.save(line);
    if (saved || (saved.error() != store::SaveError::NoRoom && saved.error() != store::SaveError::Failed &&
                  saved.error() != store::SaveError::NotPermitted))
        return {}; // kept, or there from an earlier try, or My plan is full
    return Fail{Error{saved.error() == store::SaveError::NoRoom ? ErrorKind::NoRoom : ErrorKind::Failed, file}};
}

bool hasLeftBut(const std::vector<Id<records::Person>>& departed, const Id<records::Person>& me) {
    return std::ranges::any_of(departed, [&me](const auto& id) { return id != me; });
}

} // namespace

// One's own space says first that it is to be closed: from then on every opening goes on until it is. So the other
// person's word that somebody left is never needed, and an end at any moment leaves it open or to be finished.
VaultResult<void> Session::State::closeShared(OwnWords words) {
    if (!unlocked.slot.content.shared)
        return Fail{Error{ErrorKind::NoSharedSpace, {}}};
    endTogether();
    RETURN_IF_FAILED(beginClosing(words));
    // It is decided; what is left to do can be done at the next opening as well.
    static_cast<void>(letSharedGo());
    return {};
}

VaultResult<void> Session::State::beginClosing(OwnWords words) {
    RETURN_IF_FAILED(noteClosing(own, closingWith(words)));
    if (!shared)
        return {};
    const auto left = store::Departures(*shared).depart(me.id, words);
    const auto departed = store::Departures(*shared).all();
    if (left || (departed && std::ranges::count(*departed, me.id) > 0)) // all but the last sync may have been done
        return {};
    static_cast<void>(noteClosing(own, Closing::Not));
    return Fail{errorFrom(left.error(), shared->path())};
}

void Session::State::takeClosingBack() {
    if (shared)
        static_cast<void>(store::Departures(*shared).forget(me.id));
    if (unlocked.slot.content.shared)
        static_cast<void>(noteClosing(own, Closing::Not));
}

VaultResult<void> Session::State::keepOwnLines() {
    const auto lines = store::PlanCopies(own).own();
    if (!lines)
        return Fail{errorFrom(lines.error(), own.path())};
    for (const PlanLine& line : *lines)
        if (!line.isRemoved)
            RETURN_IF_FAILED(keepLine(myPlan, line, own.path()));
    return {};
}

VaultResult<void> Session::State::letSharedGo() {
    static_cast<void>(countUp());
    ours.reset();
    shared.reset();
    RETURN_IF_FAILED(keepOwnLines());
    SlotContent next = unlocked.slot.content.copy();
    if (notes.sharedIsClosed && !next.leftover && next.shared)
        next.leftover = next.shared->file; // nobody else has its key
    next.shared.reset();
    RETURN_IF_FAILED(write(unlocked.keys, std::move(next), unlocked.key.copy()));
    removeLeftover();
    if (const auto forgotten = store::forgetShared(own); !forgotten)
        return Fail{errorFrom(forgotten.error(), own.path())};
    return noteClosing(own, Closing::Done);
}

void Session::State::settleShared() {
    const auto closing = closingOf(own);
    if (!closing || *closing == Closing::Done)
        return;
    if (*closing != Closing::Not) {
        const auto words = *closing == Closing::TakingWords ? OwnWords::TakeThemOut : OwnWords::LeaveThem;
        // Done again if it was done: words that the other person put back in one's name go, too.
        const bool hasLeft = !shared || store::Departures(*shared).depart(me.id, words).has_value();
        if (hasLeft)
            static_cast<void>(letSharedGo());
        notes.sharedDidNotOpen.reset();
        ours.reset();
        shared.reset();
        return;
    }
    if (!shared)
        return;
    const auto departed = store::Departures(*shared).all();
    if (!departed)
        return;
    if (std::ranges::count(*departed, me.id) > 0) // one's own space says otherwise
        static_cast<void>(store::Departures(*shared).forget(me.id));
    if (!hasLeftBut(*departed, me.id))
        return;
    notes.sharedIsClosed = true;
    const auto renewed = store::SpaceMeta(own).choice(kRenewed);
    if (renewed && *renewed != base::toHex(unlocked.slot.content.shared->file))
        static_cast<void>(renewShared());
}

// As with a change of passphrase: the key file names a file that stands there whole at each moment.
VaultResult<void> Session::State::renewShared() {
    if (unlocked.slot.content.leftover)
        return Fail{Error{ErrorKind::NotPermitted, spacePath(folder, *unlocked.slot.content.leftover)}};
    SpaceKey fresh = newSpaceKey(unlocked.slot.content.shared->id, environment.random);
    fresh.generation = unlocked.slot.content.shared->generation;
    SlotContent announced = unlocked.slot.content.copy();
    announced.leftover = fresh.file;
    RETURN_IF_FAILED(write(unlocked.keys, std::move(announced), unlocked.key.copy()));
    ours.reset();
    shared.reset(); // its fences let nothing be copied, and its tables have been compared
    const auto moved = moveShared(fresh);
    removeLeftover();
    auto space = openSpace(folder, *unlocked.slot.content.shared, sharedForm());
    if (space)
        takeShared(std::move(*space));
    else
        notes.sharedDidNotOpen = space.error();
    if (!moved)
        return Fail{moved.error()};
    RETURN_IF_FAILED(seal());
    if (const auto kept = store::SpaceMeta(own).setChoice(kRenewed, base::toHex(fresh.file)); !kept)
        return Fail{errorFrom(kept.error(), own.path())};
    return {};
}

VaultResult<void> Session::State::moveShared(const SpaceKey& fresh) {
    SpaceForm form = sharedForm();
    form.trust = sql::Trust::Own;
    auto from = openSpace(folder, *unlocked.slot.content.shared, form);
    if (!from)
        return Fail{from.error()};
    const auto copy = copySpace(folder, *from, fresh, sharedForm());
    if (!copy)
        return Fail{copy.error()};
    SlotContent moved = unlocked.slot.content.copy();
    moved.leftover = moved.shared->file;
    moved.shared = fresh.copy();
    return write(unlocked.keys, std::move(moved), unlocked.key.copy());
}

} // namespace leeward::vault
