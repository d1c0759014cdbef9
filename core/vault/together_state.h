#pragma once

#include "core/vault/session_state.h"
#include "core/vault/together.h"

#include <optional>

namespace leeward::vault {

/// What is held while two are together. The session knows of it, and ends it before it dies itself.
struct Together::Held {
    /// All that goes when it is over.
    struct Open {
        Session::State& session;
        secret::SecretBytes key; ///< what the second passphrase was derived to
        OpenSlot slot;
        sql::Database own;
        Counted counted;

        /// The shared plan as the second person may believe it.
        VaultResult<std::unique_ptr<store::OurPlan>> plan();

        /// Counts up if something was written, and writes the generation into the second person's slot.
        VaultResult<void> seal();
    };

    /// Seals the generation of the second private space, closes it and wipes the keys.
    void end();

    records::Person person;
    std::chrono::milliseconds expiresAt{};
    std::optional<Open> open;
};

} // namespace leeward::vault
