#include "ui/unlock/unlock_presenter.h"

#include <utility>

namespace leeward::ui {

namespace {

/// Whether typing again, now or a little later, can open it.
bool canTryAgain(vault::ErrorKind kind) {
    using Kind = vault::ErrorKind;
    switch (kind) {
    case Kind::WrongPassphrase:
    case Kind::InUse:
    case Kind::NoRoom:
    case Kind::NoMemory:
    case Kind::Failed:
    case Kind::AlreadyThere:
    case Kind::SamePassphrase:
    case Kind::WeakPassphrase:
    case Kind::RefusedName:
    case Kind::AlreadyTwo:
    case Kind::SamePerson:
    case Kind::NoSharedSpace:
    case Kind::TogetherIsOver:
    case Kind::InsideVault:
    case Kind::Cancelled:
        return true;
    case Kind::DamagedKeys:
    case Kind::DamagedSpace:
    case Kind::OlderSpace:
    case Kind::NewerVersion:
    case Kind::NotPermitted:
    case Kind::NotAVault:
    case Kind::RefusedCost:
    case Kind::NotEncrypted:
        return false;
    }
    return false;
}

} // namespace

UnlockPresenter::UnlockPresenter(std::filesystem::path folder, vault::Environment environment, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_environment(environment) {}

void UnlockPresenter::unlock(const secret::SecretBytes& typed, const Typing& typing) {
    if (m_opening.isRunning())
        return;
    auto passphrase = secret::Passphrase::from(typed.view());
    if (!passphrase) {
        become(Ready{textFor(passphrase.error())});
        return;
    }
    auto open = [folder = m_folder, environment = m_environment, passphrase = std::move(*passphrase)] {
        return vault::Vault::open(folder, passphrase, environment);
    };
    m_opening.run(std::move(open), [this, typing](Opened opened) { take(std::move(opened), typing); });
    become(Unlocking{});
}

void UnlockPresenter::abandon() {
    m_opening.abandon();
    become(Ready{});
}

void UnlockPresenter::tryAgain() {
    become(Ready{});
}

void UnlockPresenter::take(Opened opened, const Typing& typing) {
    if (!opened) {
        const vault::Error& error = opened.error();
        if (error.kind == vault::ErrorKind::WrongPassphrase)
            become(Ready{wrongPassphraseText(typing)});
        else if (canTryAgain(error.kind))
            become(Ready{textFor(error.kind)});
        else
            become(Stopped{error});
        return;
    }
    become(Ready{});
    if (m_receiver)
        m_receiver(std::move(*opened));
}

void UnlockPresenter::become(State state) {
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace leeward::ui
