#include "ui/shell/bin_keeper.h"

#include "core/vault/session.h"

namespace leeward::ui {

namespace {

using namespace std::chrono_literals;

/// The first page is painted before.
constexpr auto kAfterUnlock = 500ms;

/// A timer of a whole day would not notice that the computer slept.
constexpr auto kBetween = 10min;

constexpr std::chrono::days kDay{1};

} // namespace

BinKeeper::BinKeeper(vault::Session& session, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock) {
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(kBetween);
        look();
    });
    m_timer.start(kAfterUnlock);
}

void BinKeeper::look() {
    const base::Time now = m_clock.now();
    const bool isSoon = m_last && *m_last <= now && now < *m_last + kDay;
    // What could not be written now is tried again with the next look: nothing stays a day longer for it.
    if (!isSoon && m_session.bin().letTimePass(now))
        m_last = now;
}

} // namespace leeward::ui
