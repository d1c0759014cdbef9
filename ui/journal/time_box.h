#pragma once

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace leeward::base {
class Clock;
}

namespace leeward::ui {

/// A soft end to writing, of one's own choosing. When the time is over it says so, once; it stops nothing, and nothing
/// of it is kept.
class TimeBox final : public QObject {
    Q_OBJECT

public:
    static constexpr std::array kLengths{std::chrono::minutes(10), std::chrono::minutes(15), std::chrono::minutes(20)};

    enum class State : std::uint8_t { Off, Running, Over };

    /// \p clock outlives it.
    explicit TimeBox(const base::Clock& clock, QObject* parent = nullptr);

    State state() const { return m_state; }

    /// How long it was chosen to be; nothing while it is off.
    std::optional<std::chrono::minutes> length() const { return m_length; }

    void start(std::chrono::minutes length);
    void stop();

    /// Looks at the clock. Does so by itself as well, but a computer that slept has a timer that is late.
    void look();

Q_SIGNALS:
    /// state() or length() is another.
    void changed();

private:
    const base::Clock& m_clock;
    QTimer m_timer;
    State m_state = State::Off;
    std::optional<std::chrono::minutes> m_length;
    std::chrono::milliseconds m_until{0}; ///< monotonic
};

} // namespace leeward::ui
