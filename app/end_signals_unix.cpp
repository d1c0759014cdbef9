#include "app/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace leeward::app {

namespace {

/// The one way from a signal handler into the event loop. Process-wide, as signal handlers are.
std::array<int, 2>& wakePipe() {
    static std::array<int, 2> pipe{-1, -1};
    return pipe;
}

extern "C" void wakeForSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakePipe()[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (pipe(wakePipe().data()) != 0)
        return;
    for (const int descriptor : wakePipe())
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    m_notifier = new QSocketNotifier(wakePipe()[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(wakePipe()[0], &byte, 1) == 1)
            Q_EMIT endRequested();
    });
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        std::signal(signal, wakeForSignal);
}

EndSignals::~EndSignals() {
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        std::signal(signal, SIG_DFL);
    for (int& descriptor : wakePipe()) {
        close(descriptor);
        descriptor = -1;
    }
}

} // namespace leeward::app
