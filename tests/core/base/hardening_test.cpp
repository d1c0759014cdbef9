#include "core/base/hardening.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace leeward::base {
namespace {

/// Ends a child process with 0 if \p holds after harden(). Hardening can't be taken back, so the suite is not hardened.
#define EXPECT_HARDENED(before, holds)                                                                                 \
    EXPECT_EXIT(                                                                                                       \
        {                                                                                                              \
            before;                                                                                                    \
            harden();                                                                                                  \
            std::_Exit((holds) ? 0 : 1);                                                                               \
        },                                                                                                             \
        testing::ExitedWithCode(0), "")

bool coreSizeIsNothing() {
    rlimit limit{1, 1};
    return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
}

TEST(HardeningDeathTest, MakesFilesPrivate) {
    EXPECT_HARDENED(::umask(0), ::umask(0) == 077);
}

TEST(HardeningDeathTest, AllowsNoCoreDumpAndNoDebugger) {
    EXPECT_HARDENED(, coreSizeIsNothing() && ::prctl(PR_GET_DUMPABLE) == 0);
}

TEST(HardeningDeathTest, FillsTheStandardDescriptors) {
    EXPECT_HARDENED(::close(0); ::close(1);
                    ::close(2), ::fcntl(0, F_GETFD) >= 0 && ::fcntl(1, F_GETFD) >= 0 && ::fcntl(2, F_GETFD) >= 0);
}

TEST(HardeningDeathTest, OutlivesAFileThatMayNotGrow) {
    EXPECT_HARDENED(std::signal(SIGXFSZ, SIG_DFL), std::signal(SIGXFSZ, SIG_IGN) == SIG_IGN);
}

} // namespace
} // namespace leeward::base
