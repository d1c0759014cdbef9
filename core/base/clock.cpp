#include "core/base/clock.h"

namespace leeward::base {

using namespace std::chrono;

Time SystemClock::now() const {
    return time_point_cast<milliseconds>(system_clock::now());
}

milliseconds SystemClock::monotonic() const {
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace leeward::base
