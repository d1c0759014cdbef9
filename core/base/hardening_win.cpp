#include "core/base/hardening.h"

#include <windows.h>

namespace leeward::base {

void harden() {
    // No crash dialog and no report with our memory in it.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace leeward::base
