#include "ui/journal/catch_up.h"

#include "core/vault/session.h"

#include <utility>
#include <variant>

namespace leeward::ui {

CatchUp::CatchUp(vault::Session& session, std::function<void()> refresh, QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this, refresh = std::move(refresh)] {
        if (!m_isResting)
            refresh();
    });
    m_changes = session.changes().subscribe([this](const store::Changed& changed) {
        if (std::holds_alternative<Id<records::Entry>>(changed))
            m_timer.start();
    });
}

} // namespace leeward::ui
