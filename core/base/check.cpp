#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace leeward::base {

void promiseBroken(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "Broken promise: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace leeward::base
