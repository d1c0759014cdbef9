#pragma once

#include "core/vault/session.h"
#include "ui/base/background.h"
#include "ui/base/departure.h"
#include "ui/base/departure_form.h"
#include "ui/errors/error_text.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <variant>

namespace leeward::ui {

/// Closes the shared space, or leaves with the journal, on a thread of its own. Meanwhile nothing else may use the
/// session.
class DeparturePresenter final : public QObject {
    Q_OBJECT

public:
    /// It is under way; what it is at when it is a journey.
    struct Going {
        std::optional<vault::LeaveStep> at;
        bool isStopping = false;
    };
    /// It is done.
    struct Gone {};
    /// Nothing was changed, for this reason.
    struct Stayed {
        ErrorText why;
        bool isByHand = false; ///< it was stopped
    };
    using State = std::variant<Going, Gone, Stayed>;

    /// \p session outlives it.
    DeparturePresenter(vault::Session& session, Departure departure, QObject* parent = nullptr);
    ~DeparturePresenter() override;

    const State& state() const { return m_state; }

    /// Whether it is leaving with the journal; otherwise the shared space is closed.
    bool isJourney() const { return m_departure.journey != nullptr; }

    /// Where the journal goes.
    QString place() const;

    /// What was decided about leaving with the journal, to be decided again.
    DepartureForm form() const;

    /// Whether there is somebody who stays.
    bool isOfTwo() const { return m_isOfTwo; }

    /// Whether stop() can still end it with everything as it was.
    bool canStop() const;

    void begin();
    void stop();

Q_SIGNALS:
    void changed();

private:
    using Done = vault::VaultResult<void>;

    Done go(const vault::LeaveProgress& progress);
    vault::GoOn reach(vault::LeaveStep step);
    void become(State state);

    vault::Session& m_session;
    const Departure m_departure;
    const bool m_isOfTwo;
    State m_state = Going{};
    std::atomic<bool> m_isStopped{false};
    Background<Done> m_work; ///< dies first, and waits
};

} // namespace leeward::ui
