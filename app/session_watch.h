#pragma once

#include <QObject>

namespace leeward::app {

/// Hears from the desktop when the vault should lock: the screen locks, the computer goes to sleep, or another user
/// takes over.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void lockRequested();
};

} // namespace leeward::app
