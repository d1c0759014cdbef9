#include "core/vault/together.h"

#include "core/store/people.h"
#include "core/vault/key_copies.h"
#include "core/vault/space_file.h"
#include "core/vault/together_state.h"

#include <utility>

namespace leeward::vault {

namespace {

/// The person that the slot is of, as their space names them.
VaultResult<records::Person> personOf(sql::Database& space, const SlotContent& slot) {
    const auto person = store::People(space).byId(slot.person);
    if (!person)
        return Fail{errorFrom(person.error(), space.path())};
    return person->value_or(records::Person{slot.person, {}});
}

/// Whether both slots lead to the same shared space.
bool shareASpace(const SlotContent& one, const SlotContent& two) {
    return one.shared && two.shared && one.shared->id == two.shared->id && one.shared->file == two.shared->file;
}

} // namespace

void Together::Held::end() {
    if (!open)
        return;
    // Nobody is left to hear of an error: then the generation stays as it was sealed last, which alarms nobody.
    static_cast<void>(open->seal());
    open.reset();
}

VaultResult<void> Together::Held::Open::seal() {
    const auto next = countedUp(own, counted);
    if (!next)
        return Fail{next.error()};
    counted = *next;
    if (counted.generation == slot.content.ownSpace.generation)
        return {};
    slot.content.ownSpace.generation = counted.generation;
    KeyFile file = session.unlocked.keys;
    sealSlot(file, slot.index, slot.content, key, session.environment.random);
    return session.write(std::move(file), session.unlocked.slot.content.copy(), session.unlocked.key.copy());
}

Together::Together(std::shared_ptr<Held> held) : m_held(std::move(held)) {}

Together::~Together() {
    end();
}

const records::Person& Together::second() const {
    return m_held->person;
}

std::chrono::milliseconds Together::expiresAt() const {
    return m_held->expiresAt;
}

bool Together::isOver() {
    if (m_held->open && m_held->open->session.environment.clock.monotonic() >= m_held->expiresAt)
        end();
    return !m_held->open.has_value();
}

void Together::end() {
    m_held->end();
}

void Session::State::endTogether() const {
    if (const auto held = together.lock())
        held->end();
}

VaultResult<std::unique_ptr<Together>> Session::openTogether(const secret::Passphrase& passphrase) {
    const auto derived = derivation().keyOf(passphrase);
    if (!derived)
        return Fail{derived.error()};
    return openTogether(*derived);
}

VaultResult<std::unique_ptr<Together>> Session::openTogether(const secret::SecretBytes& derived) {
    auto slot = openSlot(m_state->unlocked.keys, derived);
    if (!slot)
        return Fail{Error{ErrorKind::WrongPassphrase, {}}};
    if (slot->content.person == me().id)
        return Fail{Error{ErrorKind::SamePerson, {}}};
    if (!hasShared() || !shareASpace(m_state->unlocked.slot.content, slot->content))
        return Fail{Error{ErrorKind::NoSharedSpace, {}}};

    m_state->endTogether(); // the same person may be the second one already, and their space opens once
    auto own = openSpace(folder(), slot->content.ownSpace, privateForm());
    if (!own)
        return Fail{own.error()};
    const auto counted = countOf(*own);
    if (!counted)
        return Fail{counted.error()};
    // They are told of it at their own next unlock. Writing on now could make the old file look like the one they left.
    if (counted->generation < slot->content.ownSpace.generation)
        return Fail{Error{ErrorKind::OlderSpace, own->path()}};
    auto person = personOf(*own, slot->content);
    if (!person)
        return Fail{person.error()};
    const auto expiresAt = m_state->environment.clock.monotonic() + kTogetherLasts;
    auto held = std::make_shared<Together::Held>(Together::Held{std::move(*person), expiresAt, std::nullopt});
    held->open.emplace(Together::Held::Open{*m_state, derived.copy(), std::move(*slot), std::move(*own), *counted});
    m_state->together = held;
    return std::unique_ptr<Together>(new Together(std::move(held)));
}

} // namespace leeward::vault
