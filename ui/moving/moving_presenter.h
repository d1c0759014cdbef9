#pragma once

#include "core/transfer/import.h"
#include "ui/base/background.h"
#include "ui/base/transfer_request.h"
#include "ui/errors/error_text.h"

#include <QObject>

#include <atomic>
#include <cstddef>
#include <optional>
#include <variant>

namespace leeward::base {
class Clock;
}
namespace leeward::secret {
class Random;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Brings a journal in, or writes one's words out, on a thread of its own. Meanwhile nothing else may use the session.
class MovingPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Work { Looking, BringingIn, TakingOut };

    /// It is under way.
    struct Going {
        Work work = Work::Looking;
        std::size_t items = 0;           ///< read or written so far
        std::optional<int> percent = {}; ///< of what is read, where that is known
        bool isStopping = false;
    };
    /// What would come in; nothing has changed yet.
    struct Found {
        transfer::ImportReport report;
    };
    struct BroughtIn {
        transfer::ImportReport report;
    };
    struct Written {
        transfer::Exported exported;
    };
    /// Nothing was changed or written, for this reason.
    struct NotDone {
        ErrorText why;
    };
    using State = std::variant<Going, Found, BroughtIn, Written, NotDone>;

    /// \p session, \p clock and \p random outlive it.
    MovingPresenter(vault::Session& session, base::Clock& clock, secret::Random& random, TransferRequest request,
                    QObject* parent = nullptr);

    /// Stops what it is at, and waits for that.
    ~MovingPresenter() override;

    const State& state() const { return m_state; }

    /// Whether something comes in; otherwise it goes out.
    bool isComingIn() const { return std::holds_alternative<BringIn>(m_request); }

    /// Whether it is of pages that were chosen in the journal.
    bool isOfChosen() const;

    /// Where it is, or where it goes.
    QString place() const;

    /// Begins to look at what would come in, or to write what goes out.
    void begin();

    /// Brings in what was found.
    void bringIn();

    /// Ends what is under way with everything as it was.
    void stop();

Q_SIGNALS:
    void changed();

private:
    using Import = Result<transfer::ImportReport, transfer::ImportError>;
    using Export = Result<transfer::Exported, transfer::ExportError>;

    Import read(Work work);
    Export write();
    base::GoOn reach(const Going& going);
    void become(State state);

    vault::Session& m_session;
    base::Clock& m_clock;
    secret::Random& m_random;
    const TransferRequest m_request;
    State m_state = Going{};
    std::atomic<bool> m_isStopped{false};
    Background<Import> m_import; ///< die first, and wait
    Background<Export> m_export;
};

} // namespace leeward::ui
