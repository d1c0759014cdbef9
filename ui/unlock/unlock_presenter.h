#pragma once

#include "core/secret/secret_bytes.h"
#include "core/vault/vault.h"
#include "ui/base/background.h"
#include "ui/errors/error_text.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace leeward::ui {

/// Opens one vault. Nothing here counts, waits longer or locks out: whoever forgets may try as often as they like.
class UnlockPresenter final : public QObject {
    Q_OBJECT

public:
    /// Somebody can type. \p note says what came of the last time.
    struct Ready {
        std::optional<ErrorText> note;
    };
    /// The key is being derived.
    struct Unlocking {};
    /// Typing again would not help: another folder, another program or another copy is needed.
    struct Stopped {
        vault::Error error;
    };
    using State = std::variant<Ready, Unlocking, Stopped>;
    using Receiver = std::function<void(std::unique_ptr<vault::Session>)>;

    UnlockPresenter(std::filesystem::path folder, vault::Environment environment, QObject* parent = nullptr);

    const State& state() const { return m_state; }
    const std::filesystem::path& folder() const { return m_folder; }

    /// Who gets the session. Without anybody it is closed again at once.
    void onUnlocked(Receiver receiver) { m_receiver = std::move(receiver); }

    /// Derives the key on a thread of its own and opens.
    /// \param typed UTF-8, as it came from the field
    void unlock(const secret::SecretBytes& typed, const Typing& typing);

    /// A lock was asked for: it wins, and a session that arrives is closed at once.
    void abandon();

    /// Back to the field after Stopped.
    void tryAgain();

Q_SIGNALS:
    void changed();

private:
    using Opened = vault::VaultResult<std::unique_ptr<vault::Session>>;

    void take(Opened opened, const Typing& typing);
    void become(State state);

    const std::filesystem::path m_folder;
    const vault::Environment m_environment;
    State m_state;
    Receiver m_receiver;
    Background<Opened> m_opening;
};

} // namespace leeward::ui
