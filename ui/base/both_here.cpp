#include "ui/base/both_here.h"

#include "core/base/check.h"
#include "core/base/clock.h"
#include "core/vault/together.h"

#include <utility>

namespace leeward::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 500ms;
constexpr auto kFew = 5min; ///< of minutes: earlier, a clock would only press

} // namespace

BothHere::BothHere(const base::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &BothHere::look);
}

BothHere::~BothHere() = default;

void BothHere::begin(std::unique_ptr<vault::Together> together) {
    m_together = std::move(together);
    m_told.reset();
    m_timer.start();
    Q_EMIT began();
}

void BothHere::end(TogetherEnd how) {
    if (!m_together)
        return;
    m_timer.stop();
    m_together.reset();
    Q_EMIT ended(how);
}

vault::Together& BothHere::together() const {
    CHECK(m_together);
    return *m_together;
}

std::optional<int> BothHere::lastMinutes() const {
    if (!m_together)
        return std::nullopt;
    const auto left = m_together->expiresAt() - m_clock.monotonic();
    if (left > kFew || left <= 0ms)
        return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count());
}

void BothHere::look() {
    if (m_together->isOver()) {
        end(TogetherEnd::ByItself);
        return;
    }
    const auto left = lastMinutes();
    if (std::exchange(m_told, left) != left)
        Q_EMIT clockMoved();
    Q_EMIT looked(); // last: it may be over after it
}

} // namespace leeward::ui
