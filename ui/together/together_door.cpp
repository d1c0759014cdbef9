#include "ui/together/together_door.h"

#include "core/vault/session.h"
#include "core/vault/together.h"
#include "ui/base/both_here.h"

#include <utility>

namespace leeward::ui {

TogetherDoor::TogetherDoor(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void TogetherDoor::knock(const secret::SecretBytes& typed, const Typing& typing) {
    if (isWorking())
        return;
    abandon();
    auto passphrase = secret::Passphrase::from(typed.view());
    if (!passphrase) {
        refuse(textFor(passphrase.error()));
        return;
    }
    auto derive = [derivation = m_context.session.derivation(), passphrase = std::move(*passphrase)] {
        return derivation.keyOf(passphrase);
    };
    m_deriving.run(std::move(derive), [this, typing](Derived derived) { take(std::move(derived), typing); });
    Q_EMIT changed();
}

void TogetherDoor::abandon() {
    m_deriving.abandon();
    m_problem.reset();
    Q_EMIT changed();
}

void TogetherDoor::take(Derived derived, const Typing& typing) {
    if (!derived) {
        refuse(textFor(derived.error().kind));
        return;
    }
    auto together = m_context.session.openTogether(*derived);
    if (together) {
        m_context.both.begin(std::move(*together));
        Q_EMIT changed();
        return;
    }
    const vault::ErrorKind kind = together.error().kind;
    refuse(kind == vault::ErrorKind::WrongPassphrase ? wrongPassphraseText(typing) : textFor(kind));
}

void TogetherDoor::refuse(const ErrorText& problem) {
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace leeward::ui
