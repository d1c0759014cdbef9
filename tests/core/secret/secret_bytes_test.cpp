#include "core/secret/secret_bytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>
#include <vector>

namespace leeward::secret {
namespace {

using base::bytesOf;

TEST(SecretBytes, BeginAsZeros) {
    const SecretBytes bytes(48);

    EXPECT_EQ(bytes.size(), 48U);
    EXPECT_TRUE(std::ranges::all_of(bytes.view(), [](base::Byte byte) { return byte == 0; }));
}

TEST(SecretBytes, WithoutSizeAreEmpty) {
    EXPECT_TRUE(SecretBytes().isEmpty());
    EXPECT_TRUE(SecretBytes(0).isEmpty());
    EXPECT_TRUE(SecretBytes::copyOf({}).view().empty());
}

TEST(SecretBytes, AreLeftEmptyWhenMovedFrom) {
    SecretBytes from = SecretBytes::copyOf(bytesOf("harbour"));

    const SecretBytes to = std::move(from);

    EXPECT_TRUE(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_TRUE(to.equals(SecretBytes::copyOf(bytesOf("harbour"))));
}

TEST(SecretBytes, AssignedToTakeTheOtherOnes) {
    SecretBytes target = SecretBytes::copyOf(bytesOf("old"));

    target = SecretBytes::copyOf(bytesOf("newer"));

    EXPECT_TRUE(target.equals(SecretBytes::copyOf(bytesOf("newer"))));
}

TEST(SecretBytes, CopiedAreEqualAndElsewhere) {
    const SecretBytes one = SecretBytes::copyOf(bytesOf("harbour"));

    const SecretBytes two = one.copy();

    EXPECT_TRUE(two.equals(one));
    EXPECT_NE(two.view().data(), one.view().data());
}

TEST(SecretBytes, DifferInOneBit) {
    const SecretBytes one = SecretBytes::copyOf(bytesOf("harbour"));
    SecretBytes two = one.copy();

    two.span()[6] ^= 1;

    EXPECT_FALSE(two.equals(one));
}

TEST(SecretBytes, DifferInLength) {
    EXPECT_FALSE(SecretBytes(3).equals(SecretBytes(4)));
    EXPECT_TRUE(SecretBytes().equals(SecretBytes(0)));
}

TEST(Wiping, LeavesZeros) {
    std::array<base::Byte, 5> bytes{1, 2, 3, 4, 5};

    wipe(bytes);

    EXPECT_EQ(bytes, (std::array<base::Byte, 5>{}));
}

TEST(Wiping, OfNothingIsFine) {
    wipe({});
}

TEST(Readiness, MayBeAskedForByManyThreads) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([] { ready(); });

    for (std::thread& thread : threads)
        thread.join();

    EXPECT_EQ(SecretBytes(8).size(), 8U);
}

} // namespace
} // namespace leeward::secret
