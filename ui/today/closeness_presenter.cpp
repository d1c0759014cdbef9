#include "ui/today/closeness_presenter.h"

#include "core/vault/session.h"
#include "ui/base/page_context.h"
#include "ui/base/text.h"

#include <utility>

namespace leeward::ui {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::milliseconds;

namespace {

/// The day on the computer's clock, as its owner reads it.
std::chrono::sys_days dayOf(const base::LocalTime& time) {
    return floor<days>(time.at + time.utcOffset);
}

} // namespace

ClosenessPresenter::ClosenessPresenter(const PageContext& context)
    : m_session(context.session), m_clock(context.clock) {}

void ClosenessPresenter::load() {
    m_today = {};
    if (!m_session.isOfTwo())
        return;
    m_today = m_session.closeness().on(dayOf(m_clock.localNow())).value_or(records::ClosenessToday());
    const auto other = m_session.other();
    m_otherName = other ? toQt(other->name) : QString();
}

bool ClosenessPresenter::isShown() const {
    return m_session.isOfTwo() && m_session.choices().closenessCard() == settings::SpaceChoices::ClosenessCard::On;
}

Result<void, store::SaveError> ClosenessPresenter::choose(records::Closeness choice) {
    auto& closeness = m_session.closeness();
    load(); // the day may have ended since
    const auto done =
        m_today.mine == choice ? closeness.takeBack() : closeness.choose(choice, dayOf(m_clock.localNow()));
    load();
    return done;
}

store::ChangeListeners::Subscription ClosenessPresenter::onChange(std::function<void()> call) const {
    return m_session.changes().subscribe([call = std::move(call)](const store::Changed& changed) {
        if (std::holds_alternative<store::ClosenessChosen>(changed))
            call();
    });
}

milliseconds ClosenessPresenter::untilMidnight() const {
    const base::LocalTime now = m_clock.localNow();
    return std::chrono::ceil<milliseconds>(dayOf(now) + days(1) - (now.at + now.utcOffset));
}

} // namespace leeward::ui
