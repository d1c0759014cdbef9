#pragma once

#include <QObject>

namespace leeward::app {

/// Knows the desktop's bus, so that the rest of the program need not. Only Linux makes one.
class BusListener : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the screen savers and logind to tell when the screen locks or the computer goes to sleep.
    void listen();

Q_SIGNALS:
    void lockRequested();

private Q_SLOTS:
    void onStarting(bool isStarting) {
        if (isStarting)
            Q_EMIT lockRequested();
    }
    void onLock() { Q_EMIT lockRequested(); }
};

} // namespace leeward::app
