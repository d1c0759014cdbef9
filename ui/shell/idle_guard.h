#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace leeward::ui {

/// Notices that nobody has touched key or pointer for a while. Runs on the monotonic clock, so that setting the
/// computer's time neither locks nor keeps open.
class IdleGuard : public QObject {
    Q_OBJECT

public:
    /// Watches the whole application. \p clock outlives it.
    explicit IdleGuard(const base::Clock& clock, QObject* parent = nullptr);

    /// Starts to watch, or goes on with another time.
    void watch(std::chrono::milliseconds limit);

    /// Stops watching.
    void rest();

    /// Somebody is here: counts from now.
    void touched();

    /// Looks whether the time is up. It does so by itself; others may have reason to look sooner.
    void look();

Q_SIGNALS:
    /// The time is up. Said once; watch() starts anew.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const base::Clock& m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_lastTouch{0};
};

} // namespace leeward::ui
