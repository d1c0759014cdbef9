#include "core/secret/derive.h"

#include <gtest/gtest.h>

namespace leeward::secret {
namespace {

TEST(PhysicalMemory, IsKnownAndPlausible) {
    const std::uint64_t gibibyte = std::uint64_t{1} << 30;

    EXPECT_GT(physicalMemory(), gibibyte / 4);
    EXPECT_LT(physicalMemory(), gibibyte << 20);
}

} // namespace
} // namespace leeward::secret
