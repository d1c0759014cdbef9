#include "core/secret/random.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

#include <array>
#include <deque>

namespace leeward::secret {
namespace {

/// Gives these 32-bit numbers, one after the other.
class ListedRandom final : public Random {
public:
    explicit ListedRandom(std::deque<std::uint32_t> numbers) : m_numbers(std::move(numbers)) {}

    void fill(std::span<base::Byte> target) override {
        base::putLittleEndian(target, m_numbers.front(), 4);
        m_numbers.pop_front();
    }

    std::size_t left() const { return m_numbers.size(); }

private:
    std::deque<std::uint32_t> m_numbers;
};

TEST(Random, BelowDrawsAgainWhatWouldFavourSmallNumbers) {
    // 2^32 mod 10 is 6: the draws 0 to 5 are one round too many.
    ListedRandom random({0, 5, 6, 99});

    EXPECT_EQ(random.below(10), 6U);
    EXPECT_EQ(random.left(), 1U);
}

TEST(Random, BelowAPowerOfTwoUsesEveryDraw) {
    ListedRandom random({0});

    EXPECT_EQ(random.below(2048), 0U);
}

TEST(Random, BelowTheLargestBoundWorks) {
    ListedRandom random({0, 0xffffffffU});

    EXPECT_EQ(random.below(0xffffffffU), 0U);
}

TEST(Random, BelowReachesEveryNumber) {
    leeward::tests::FixedRandom random;
    std::array<int, 7> seen{};

    for (int i = 0; i < 7000; ++i)
        ++seen[random.below(7)];

    EXPECT_GT(*std::ranges::min_element(seen), 850);
    EXPECT_LT(*std::ranges::max_element(seen), 1150);
}

TEST(Random, NewIdsAreTheBytesDrawn) {
    leeward::tests::FixedRandom one(7);
    leeward::tests::FixedRandom two(7);
    std::array<base::Byte, 16> bytes;
    two.fill(bytes);

    EXPECT_EQ(one.newId<Random>(), Id<Random>(bytes));
}

TEST(Random, OfTheSystemDoesNotRepeatItself) {
    SystemRandom random;

    const SecretBytes one = random.newKey(32);
    const SecretBytes two = random.newKey(32);

    EXPECT_EQ(one.size(), 32U);
    EXPECT_FALSE(one.equals(two));
}

TEST(FixedRandom, GivesTheBytesThatGoldenFilesWereMadeWith) {
    leeward::tests::FixedRandom random(1);
    std::array<base::Byte, 8> bytes;

    random.fill(bytes);

    EXPECT_EQ(base::toHex(bytes), "c15c0289ec2d0a91");
}

} // namespace
} // namespace leeward::secret
