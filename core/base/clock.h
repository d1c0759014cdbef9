#pragma once

#include <chrono>

namespace leeward::base {

/// A moment as stored: milliseconds since 1970-01-01 00:00 UTC, without leap seconds.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// A time of this computer's clock, as its owner reads it: a moment and what to add to it for local time.
struct LocalTime {
    Time at{};
    std::chrono::minutes utcOffset{0}; ///< local = UTC + offset; -14 h to +14 h
    bool operator==(const LocalTime&) const = default;
};

/// Where the time comes from. Handed on by reference, so that tests fix it.
class Clock {
public:
    virtual ~Clock() = default;

    /// The present moment; may go backwards when somebody sets the computer's clock.
    virtual Time now() const = 0;

    /// The present moment with the time zone's offset at that moment.
    virtual LocalTime localNow() const = 0;

    /// Never goes backwards; counts from an unspecified start. For time-outs.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    Time now() const override;
    LocalTime localNow() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace leeward::base
