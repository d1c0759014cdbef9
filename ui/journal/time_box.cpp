#include "ui/journal/time_box.h"

#include "core/base/clock.h"

namespace leeward::ui {

TimeBox::TimeBox(const base::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimeBox::look);
}

void TimeBox::start(std::chrono::minutes length) {
    m_length = length;
    m_until = m_clock.monotonic() + length;
    m_state = State::Running;
    m_timer.start(length);
    Q_EMIT changed();
}

void TimeBox::stop() {
    if (m_state == State::Off)
        return;
    m_timer.stop();
    m_length.reset();
    m_state = State::Off;
    Q_EMIT changed();
}

void TimeBox::look() {
    if (m_state != State::Running)
        return;
    const auto left = m_until - m_clock.monotonic();
    if (left.count() > 0) {
        m_timer.start(left);
        return;
    }
    m_timer.stop();
    m_state = State::Over;
    Q_EMIT changed();
}

} // namespace leeward::ui
