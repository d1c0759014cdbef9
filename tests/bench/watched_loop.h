#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

class QEvent;

namespace leeward::bench {

/// An event loop that knows how long one event held it.
/// \tparam Application a QCoreApplication or a QApplication
template <typename Application>
class WatchedLoop : public Application {
public:
    using Application::Application;

    bool notify(QObject* receiver, QEvent* event) override {
        QElapsedTimer held;
        held.start();
        const bool isHandled = Application::notify(receiver, event);
        m_longestNs = std::max(m_longestNs, held.nsecsElapsed());
        return isHandled;
    }

    double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }

    /// Counts from now on.
    void forget() { m_longestNs = 0; }

private:
    qint64 m_longestNs = 0;
};

} // namespace leeward::bench
