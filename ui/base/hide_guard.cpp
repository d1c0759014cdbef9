#include "ui/base/hide_guard.h"

#include <QKeyEvent>

namespace leeward::ui {

HideGuard::HideGuard(const base::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &HideGuard::startAnew);
}

void HideGuard::setListening(Listening listening) {
    m_listening = listening;
    startAnew();
}

bool HideGuard::eventFilter(QObject* watched, QEvent* event) {
    // A shortcut such as Shift+F6 never comes as a press.
    if (m_listening == Listening::On && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Shift)
        startAnew();
    // Each key comes to the window first and then, perhaps several times, to widgets: only the first counts.
    if (m_listening == Listening::Off || !watched->isWindowType())
        return false;
    if (event->type() == QEvent::KeyPress)
        press(*static_cast<QKeyEvent*>(event));
    else if (event->type() == QEvent::KeyRelease)
        release(*static_cast<QKeyEvent*>(event));
    else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        startAnew();
    return false;
}

void HideGuard::press(const QKeyEvent& event) {
    if (event.isAutoRepeat())
        return;
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (event.key() != Qt::Key_Shift || others != Qt::NoModifier || m_isAlone) {
        startAnew();
        return;
    }
    m_isAlone = true;
}

void HideGuard::release(const QKeyEvent& event) {
    if (event.isAutoRepeat() || event.key() != Qt::Key_Shift)
        return;
    if (m_isAlone)
        count();
    m_isAlone = false;
}

void HideGuard::count() {
    const auto now = m_clock.monotonic();
    if (m_presses == 0 || now - m_first > kWithin) {
        m_presses = 0;
        m_first = now;
        m_expiry.start(kWithin);
    }
    ++m_presses;
    if (m_presses < kPresses) {
        Q_EMIT pressesChanged(m_presses);
        return;
    }
    startAnew();
    Q_EMIT hideRequested();
}

void HideGuard::startAnew() {
    m_expiry.stop();
    m_isAlone = false;
    if (m_presses == 0)
        return;
    m_presses = 0;
    Q_EMIT pressesChanged(0);
}

} // namespace leeward::ui
