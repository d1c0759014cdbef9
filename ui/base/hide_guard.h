#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace leeward::ui {

/// Listens on the whole program for Shift pressed and let go alone, three times within five seconds. Any other key or
/// a click between starts anew. Put it on the application with installEventFilter.
class HideGuard final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kWithin{5000};
    static constexpr int kPresses = 3;

    /// \p clock must outlive it.
    explicit HideGuard(const base::Clock& clock, QObject* parent = nullptr);

    enum class Listening : std::uint8_t { On, Off };
    void setListening(Listening listening);

    /// How many presses of the three count now: 0, 1 or 2.
    int presses() const { return m_presses; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// 1 or 2 after a press that counts, 0 when they no longer do.
    void pressesChanged(int presses);

    /// Hide, now.
    void hideRequested();

private:
    void press(const QKeyEvent& event);
    void release(const QKeyEvent& event);
    void count();
    void startAnew();

    const base::Clock& m_clock;
    Listening m_listening = Listening::On;
    QTimer m_expiry;
    std::chrono::milliseconds m_first{0};
    int m_presses = 0;
    bool m_isAlone = false; ///< Shift is down and nothing else was touched since
};

} // namespace leeward::ui
