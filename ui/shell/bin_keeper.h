#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Lets time pass for what is in the bin: soon after an unlock, and once a day while it stays open.
class BinKeeper final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    BinKeeper(vault::Session& session, const base::Clock& clock, QObject* parent = nullptr);

    /// Looks at the clock, and lets time pass when a day has gone by since it last did.
    void look();

private:
    vault::Session& m_session;
    const base::Clock& m_clock;
    QTimer m_timer;
    std::optional<base::Time> m_last;
};

} // namespace leeward::ui
