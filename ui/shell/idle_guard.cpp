#include "ui/shell/idle_guard.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace leeward::ui {

using namespace std::chrono_literals;

IdleGuard::IdleGuard(const base::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleGuard::look);
}

void IdleGuard::watch(std::chrono::milliseconds limit) {
    if (m_limit == 0ms)
        qApp->installEventFilter(this);
    m_limit = limit;
    touched();
    look();
}

void IdleGuard::rest() {
    m_timer.stop();
    m_limit = 0ms;
    qApp->removeEventFilter(this);
}

void IdleGuard::touched() {
    m_lastTouch = m_clock.monotonic();
}

bool IdleGuard::eventFilter(QObject* watched, QEvent* event) {
    using enum QEvent::Type;
    const QEvent::Type type = event->type();
    if (type == KeyPress || type == MouseButtonPress || type == MouseMove || type == Wheel || type == TouchBegin ||
        type == InputMethod)
        touched();
    return QObject::eventFilter(watched, event);
}

void IdleGuard::look() {
    if (m_limit == 0ms)
        return;
    const auto waited = m_clock.monotonic() - m_lastTouch;
    if (waited >= m_limit) {
        rest();
        Q_EMIT idle();
        return;
    }
    // At most a minute at a time: a timer that slept through the computer's sleep looks again at once.
    m_timer.start(std::min<std::chrono::milliseconds>(m_limit - waited, 1min));
}

} // namespace leeward::ui
