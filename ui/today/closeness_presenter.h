#pragma once

#include "core/base/clock.h"
#include "core/records/closeness.h"
#include "core/store/change.h"

#include <QString>

#include <chrono>
#include <functional>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

struct PageContext;

/// Decides what closeness today shows. Nothing of another day, and the other's choice only beside one's own.
class ClosenessPresenter {
public:
    /// Everything in \p context outlives it.
    explicit ClosenessPresenter(const PageContext& context);

    /// Reads what today has; what is left of other days is removed, whether it is shown or not.
    void load();

    /// Whether it was switched on, in a vault of two.
    bool isShown() const;

    const records::ClosenessToday& today() const { return m_today; }

    /// What the other person likes to be called; may be empty.
    const QString& otherName() const { return m_otherName; }

    /// Chooses for today; one's own choice once more takes it back.
    Result<void, store::SaveError> choose(records::Closeness choice);

    /// Calls \p call whenever somebody chose, or took it back; load() reads what.
    store::ChangeListeners::Subscription onChange(std::function<void()> call) const;

    /// How long until the day ends on this computer's clock.
    std::chrono::milliseconds untilMidnight() const;

private:
    vault::Session& m_session;
    const base::Clock& m_clock;
    records::ClosenessToday m_today;
    QString m_otherName;
};

} // namespace leeward::ui
