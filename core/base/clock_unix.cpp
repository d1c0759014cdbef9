#include "core/base/clock.h"

#include <ctime>

namespace leeward::base {

using namespace std::chrono;

LocalTime SystemClock::localNow() const {
    const Time at = now();
    const std::time_t seconds = system_clock::to_time_t(at);
    std::tm local{};
    localtime_r(&seconds, &local);
    const std::time_t asIfUtc = timegm(&local);
    return {at, duration_cast<minutes>(std::chrono::seconds(asIfUtc - seconds))};
}

} // namespace leeward::base
