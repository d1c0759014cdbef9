#include "tests/support/fast_files.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <sys/stat.h>

int main(int argc, char** argv) {
    ::umask(077);
    leeward::tests::keepFilesInMemory();
    // A program that ends before it has read all of its input is an answer, too.
    std::signal(SIGPIPE, SIG_IGN);
    // leeward-cli lets nobody look into it: an ordinary user's leak sanitizer could not, and would end it with a 1.
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 0);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
