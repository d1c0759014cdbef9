#pragma once

#include "core/base/clock.h"

namespace leeward::tests {

/// A clock that goes on only when told: begins at 2026-03-14 20:15:00 UTC, one hour east of Greenwich.
class FixedClock final : public base::Clock {
public:
    base::Time now() const override { return m_now; }
    base::LocalTime localNow() const override { return {m_now, m_utcOffset}; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    /// Lets time pass.
    void advance(std::chrono::milliseconds by) {
        m_now += by;
        m_monotonic += by;
    }

    /// Somebody sets the computer's clock; time-outs do not notice.
    void set(base::Time to) { m_now = to; }

    void setUtcOffset(std::chrono::minutes offset) { m_utcOffset = offset; }

private:
    base::Time m_now{std::chrono::milliseconds{1773519300000}};
    std::chrono::minutes m_utcOffset{60};
    std::chrono::milliseconds m_monotonic{1000};
};

} // namespace leeward::tests
