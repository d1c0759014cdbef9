#include "ui/settings/passphrase_presenter.h"

#include "core/vault/session.h"

#include <array>
#include <string>

namespace leeward::ui {

using secret::Passphrase;
using secret::Strength;

PassphrasePresenter::Judgement PassphrasePresenter::judge(const Typed& typed) const {
    Judgement judgement;
    if (typed.next.isEmpty()) {
        judgement.need = typed.current.isEmpty() ? Need::Current : Need::Next;
        return judgement;
    }
    const auto next = Passphrase::from(typed.next.view());
    if (!next) {
        judgement.need = Need::OtherSigns;
        return judgement;
    }
    const std::array names{m_session.me().name};
    judgement.strength = secret::strengthOf(*next, names);
    if (typed.current.isEmpty())
        judgement.need = Need::Current;
    else if (*judgement.strength == Strength::TooShort)
        judgement.need = Need::Longer;
    else if (!secret::isEnough(*judgement.strength))
        judgement.need = Need::Stronger;
    else if (typed.onceMore.isEmpty())
        judgement.need = Need::OnceMore;
    else if (!typed.next.equals(typed.onceMore))
        judgement.need = Need::SameTwice;
    return judgement;
}

vault::VaultResult<void> PassphrasePresenter::change(const Typed& typed) {
    const auto current = Passphrase::from(typed.current.view());
    const auto next = Passphrase::from(typed.next.view());
    if (!current || !next)
        return Fail{vault::Error{vault::ErrorKind::WrongPassphrase, {}}};
    return m_session.changePassphrase(*current, *next);
}

} // namespace leeward::ui
