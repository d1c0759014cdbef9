#pragma once

#include "core/secret/passphrase.h"
#include "core/vault/vault_error.h"

#include <QString>

#include <functional>
#include <optional>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Decides for changing the passphrase: how well the new one holds, what is missing, and the change itself.
class PassphrasePresenter {
public:
    explicit PassphrasePresenter(vault::Session& session) : m_session(session) {}

    /// What is in the three fields, as UTF-8; the caller's memory.
    struct Typed {
        const secret::SecretBytes& current;
        const secret::SecretBytes& next;
        const secret::SecretBytes& onceMore;
    };

    /// What keeps the change from being made, first things first.
    enum class Need { Current, Next, OtherSigns, Longer, Stronger, OnceMore, SameTwice, Nothing };

    struct Judgement {
        std::optional<secret::Strength> strength; ///< of the new one, once there is one
        Need need = Need::Nothing;
    };
    Judgement judge(const Typed& typed) const;

    /// Makes the change; only when judge() needs nothing. Takes seconds: meant for a worker.
    vault::VaultResult<void> change(const Typed& typed);

private:
    vault::Session& m_session;
};

} // namespace leeward::ui
