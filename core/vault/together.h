#pragma once

#include "core/records/person.h"
#include "core/records/plan_state.h"
#include "core/vault/session.h"
#include "core/vault/vault_error.h"

#include <chrono>
#include <memory>
#include <vector>

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

    /// Keeps the section as it stands in the shared space as what the two talked through, in the private space of each;
    /// nothing in the shared space says so. TogetherIsOver writes nothing. After another error the second person may
    /// have it already; doing it again makes both the same.
    VaultResult<void> markTalkedThrough(records::PlanSection section);

    /// For a line of the second person: OurPlan::putTalkedBack(). TogetherIsOver writes nothing.
    VaultResult<void> putTalkedBack(records::PlanSection section, const Id<records::PlanLine>& id);

    /// What counts of a section for paper, each person's words as they themselves know them. One's own can be had
    /// alone; the other's only here.
    VaultResult<std::vector<records::StandingLine>> printable(records::PlanSection section);

private:
    friend class Session;
    struct Held;
    explicit Together(std::shared_ptr<Held> held);
    VaultResult<std::unique_ptr<store::OurPlan>> theirPlan();
    std::shared_ptr<Held> m_held;
};

/// How long two can be together before it ends by itself.
inline constexpr std::chrono::minutes kTogetherLasts{30};

} // namespace leeward::vault
