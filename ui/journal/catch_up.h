#pragma once

#include "core/records/entry.h"
#include "core/store/change.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Reads a list anew when pages of the journal have changed: once for many changes, and not while nobody sees it.
class CatchUp final : public QObject {
    Q_OBJECT

public:
    /// \p session outlives it. Rests until follow().
    CatchUp(vault::Session& session, std::function<void()> refresh, QObject* parent);

    void follow() { m_isResting = false; }
    void rest() { m_isResting = true; }

private:
    QTimer m_timer;
    bool m_isResting = true;
    store::ChangeListeners::Subscription m_changes;
};

} // namespace leeward::ui
