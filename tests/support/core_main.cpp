#include "tests/support/fast_files.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

/// As the program does: whatever is written is nobody else's to read.
int main(int argc, char** argv) {
    ::umask(077);
    leeward::tests::keepFilesInMemory();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
