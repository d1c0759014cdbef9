#include "core/base/hardening.h"

#include <sys/types.h>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace leeward::base {

void harden() {
    ::umask(077);

    int descriptor = ::open("/dev/null", O_RDWR);
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);

    // A file that may not grow is a full disk, which is said in words, and no reason to die with what was typed.
    std::signal(SIGXFSZ, SIG_IGN);

    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
}

} // namespace leeward::base
