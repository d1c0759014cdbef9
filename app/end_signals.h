#pragma once

#include <QObject>

class QSocketNotifier;

namespace leeward::app {

/// Hears when the system asks the program to end: SIGTERM, SIGHUP, SIGINT. One at a time in a process.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace leeward::app
