#pragma once

#include "core/base/check.h"
#include "core/base/clock.h"
#include "core/secret/random.h"
#include "core/vault/vault.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace leeward::bench {

/// The vault that the benchmarks were told to open, open.
class OpenedVault {
public:
    OpenedVault(const std::filesystem::path& folder, std::string_view passphrase) {
        auto typed = secret::Passphrase::from(base::bytesOf(passphrase));
        CHECK(typed);
        auto opened = vault::Vault::open(folder, *typed, {m_clock, m_random});
        CHECK(opened);
        m_session = std::move(*opened);
    }

    vault::Session& session() { return *m_session; }
    secret::Random& random() { return m_random; }
    base::Clock& clock() { return m_clock; }

private:
    base::SystemClock m_clock;
    secret::SystemRandom m_random;
    std::unique_ptr<vault::Session> m_session;
};

/// Of the run that is going on; main() opens it.
OpenedVault& openedVault();

} // namespace leeward::bench
