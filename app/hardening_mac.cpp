#include "app/hardening.h"

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace leeward::app {

void harden() {
    umask(077);

    int descriptor = open("/dev/null", O_RDWR);
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        close(descriptor);

    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
}

} // namespace leeward::app
