#pragma once

#include "core/records/person.h"
#include "core/vault/session.h"
#include "core/vault/vault_error.h"

#include <chrono>
#include <memory>

namespace leeward::vault {

/// Both people of a vault at once: within the session of one, the other typed their passphrase, too. For the few things
/// that need both. It is over when it dies, when the session does, or after kTogetherLasts: then the second private
/// space is closed and its keys are wiped. The session's thread.
class Together {
public:
    ~Together();
    Together(const Together&) = delete;
    Together& operator=(const Together&) = delete;

    /// Who typed the second passphrase.
    const records::Person& second() const;

    /// When it ends by itself, by base::Clock::monotonic().
    std::chrono::milliseconds expiresAt() const;

    /// Whether it has ended; ends it when its time is up. Ask with every tick of a quiet clock, so that it does.
    bool isOver();

    /// Ends it now.
    void end();

private:
    friend class Session;
    struct Held;
    explicit Together(std::shared_ptr<Held> held);
    std::shared_ptr<Held> m_held;
};

/// How long two can be together before it ends by itself.
inline constexpr std::chrono::minutes kTogetherLasts{30};

} // namespace leeward::vault
