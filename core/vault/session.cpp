#include "core/vault/session.h"

#include "core/base/check.h"
#include "core/store/people.h"
#include "core/vault/backups.h"
#include "core/vault/closing.h"
#include "core/vault/key_copies.h"
#include "core/vault/session_state.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace leeward::vault {

Session::Session(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Session::~Session() {
    m_state->endTogether();
    // Nobody is left to hear of an error: the generations stay as they were sealed last, which alarms nobody.
    static_cast<void>(m_state->seal());
}

const records::Person& Session::me() const {
    return m_state->me;
}

std::optional<records::Person> Session::other() const {
    if (!hasShared())
        return std::nullopt;
    const auto people = store::People(*m_state->shared).all();
    if (!people)
        return std::nullopt;
    const auto found = std::ranges::find_if(*people, [this](const auto& person) { return person.id != me().id; });
    return found == people->end() ? std::nullopt : std::optional(*found);
}

bool Session::hasShared() const {
    return m_state->shared.has_value();
}

bool Session::isOfTwo() const {
    return hasShared() && !notes().sharedIsClosed;
}

bool Session::isOfOne() const {
    const auto closing = closingOf(m_state->own);
    return !m_state->unlocked.slot.content.shared && closing && *closing == Closing::Not;
}

store::Entries& Session::entries() {
    return m_state->entries;
}

store::PlanLines& Session::myPlan() {
    return m_state->myPlan;
}

store::Bin& Session::bin() {
    return m_state->bin;
}

store::Therapy& Session::therapy() {
    return m_state->therapy;
}

store::OurPlan& Session::ourPlan() {
    CHECK(hasShared());
    return m_state->ours->plan;
}

Result<std::vector<Id<records::PlanLine>>, store::SaveError>
Session::copyIntoOurPlan(std::span<const records::PlanLine> lines) {
    std::vector<Id<records::PlanLine>> ids;
    std::vector<records::PlanLine> copies(lines.begin(), lines.end());
    for (records::PlanLine& copy : copies) {
        copy.id = m_state->environment.random.newId<records::PlanLine>();
        copy.owner = me().id;
        copy.revision = 0;
        copy.position = 0;
        copy.note.clear();
        copy.isRemoved = copy.isTicked = copy.isStricter = false;
        ids.push_back(copy.id);
    }
    RETURN_IF_FAILED(ourPlan().addAll(copies));
    return ids;
}

store::Passages& Session::passages() {
    CHECK(hasShared());
    return m_state->ours->passages;
}

store::ClosenessOfDay& Session::closeness() {
    CHECK(hasShared());
    return m_state->ours->closeness;
}

settings::SpaceChoices& Session::choices() {
    return m_state->choices;
}

store::ChangeListeners& Session::changes() {
    return m_state->changes;
}

const OpeningNotes& Session::notes() const {
    return m_state->notes;
}

const std::filesystem::path& Session::folder() const {
    return m_state->folder;
}

VaultResult<void> Session::rename(const std::string& name) {
    return m_state->rename(name);
}

VaultResult<void> Session::addPerson(const std::string& name, const secret::Passphrase& passphrase) {
    return m_state->addPerson(name, passphrase);
}

Derivation Session::derivation() const {
    const KeyFile& keys = m_state->unlocked.keys;
    return {keys.salt, keys.cost, firstKeys(folder())};
}

VaultResult<void> Session::closeShared(store::OwnWords words) {
    return m_state->closeShared(words);
}

VaultResult<void> Session::leaveTo(const std::filesystem::path& place, const secret::Passphrase& passphrase,
                                   store::OwnWords words, const LeaveProgress& progress) {
    return m_state->leaveTo(place, passphrase, words, progress);
}

VaultResult<void> Session::confirm(const secret::Passphrase& typed) const {
    return m_state->confirm(typed);
}

VaultResult<void> Session::changePassphrase(const secret::Passphrase& current, const secret::Passphrase& next) {
    return m_state->changePassphrase(current, next);
}

VaultResult<void> Session::sweep() {
    return m_state->sweep();
}

bool Session::hasBackups() const {
    return !backupsOf(m_state->folder, m_state->unlocked.slot.content.ownSpace.file).empty();
}

VaultResult<void> Session::seal() {
    return m_state->seal();
}

VaultResult<void> Session::checkEverything() {
    return m_state->checkEverything();
}

} // namespace leeward::vault
