#include "core/base/clock.h"

#include <ctime>

namespace leeward::base {

using namespace std::chrono;

Time SystemClock::now() const {
    return time_point_cast<milliseconds>(system_clock::now());
}

LocalTime SystemClock::localNow() const {
    const Time at = now();
    const std::time_t seconds = system_clock::to_time_t(at);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
    const std::time_t asIfUtc = _mkgmtime(&local);
#else
    localtime_r(&seconds, &local);
    const std::time_t asIfUtc = timegm(&local);
#endif
    return {at, duration_cast<minutes>(std::chrono::seconds(asIfUtc - seconds))};
}

milliseconds SystemClock::monotonic() const {
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace leeward::base
