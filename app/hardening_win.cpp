#include "app/hardening.h"

#include <windows.h>

namespace leeward::app {

void harden() {
    // No crash dialog and no report with our memory in it.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace leeward::app
