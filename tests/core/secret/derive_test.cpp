#include "core/secret/derive.h"

#include <gtest/gtest.h>

namespace leeward::secret {
namespace {

using std::chrono::milliseconds;

constexpr std::uint32_t kMebibyte = 1024;
constexpr std::uint64_t kGibibyte = std::uint64_t{1} << 30;
constexpr std::uint64_t kPlenty = 16 * kGibibyte;

Passphrase aPassphrase(std::string_view text = "a calm harbour at dusk") {
    return *Passphrase::from(base::bytesOf(text));
}

TEST(Cost, WithinTheLimitsIsAccepted) {
    EXPECT_TRUE(isAcceptable(kFloorCost, kPlenty));
    EXPECT_TRUE(isAcceptable({3, 256 * kMebibyte}, kPlenty));
    EXPECT_TRUE(isAcceptable({16, 1024 * kMebibyte}, kPlenty));
}

TEST(Cost, BelowTheFloorIsRefused) {
    EXPECT_FALSE(isAcceptable({2, 64 * kMebibyte}, kPlenty));
    EXPECT_FALSE(isAcceptable({0, 64 * kMebibyte}, kPlenty));
    EXPECT_FALSE(isAcceptable({3, 64 * kMebibyte - 1}, kPlenty));
    EXPECT_FALSE(isAcceptable({3, 0}, kPlenty));
}

TEST(Cost, AboveTheCeilingIsRefused) {
    EXPECT_FALSE(isAcceptable({17, 64 * kMebibyte}, kPlenty));
    EXPECT_FALSE(isAcceptable({0xffffffffU, 64 * kMebibyte}, kPlenty));
    EXPECT_FALSE(isAcceptable({3, 1024 * kMebibyte + 1}, kPlenty));
    EXPECT_FALSE(isAcceptable({3, 0xffffffffU}, kPlenty));
}

TEST(Cost, AboveHalfOfTheMemoryIsRefused) {
    EXPECT_TRUE(isAcceptable({3, 512 * kMebibyte}, kGibibyte));
    EXPECT_FALSE(isAcceptable({3, 513 * kMebibyte}, kGibibyte));
}

TEST(Cost, AtTheFloorIsAcceptedOnEveryComputer) {
    EXPECT_TRUE(isAcceptable(kFloorCost, kGibibyte / 16));
    EXPECT_TRUE(isAcceptable(kFloorCost, 0));
}

// The expected value comes from the reference implementation of Argon2, version 20171227.
TEST(Derivation, IsArgon2idOfTheNormalizedPassphrase) {
    Salt salt;
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt[i] = static_cast<base::Byte>(i);

    const auto key = deriveKey(aPassphrase(), salt, kFloorCost);

    ASSERT_TRUE(key.has_value());
    EXPECT_EQ(base::toHex(key->view()), "c0ec6aba48f57c1bff47301f9b69a5a8ffe3a33ce5b84f8f8c4937f0608646ed");
}

TEST(Derivation, DependsOnTheSalt) {
    const auto one = deriveKey(aPassphrase(), Salt{1}, kFloorCost);
    const auto two = deriveKey(aPassphrase(), Salt{2}, kFloorCost);

    EXPECT_FALSE(one->equals(*two));
}

TEST(Derivation, OutsideTheLimitsIsRefusedBeforeAnythingIsAllocated) {
    EXPECT_EQ(deriveKey(aPassphrase(), Salt{}, {3, 0xffffffffU}).error(), DerivationError::CostRefused);
    EXPECT_EQ(deriveKey(aPassphrase(), Salt{}, {0xffffffffU, 64 * kMebibyte}).error(), DerivationError::CostRefused);
    EXPECT_EQ(deriveKey(aPassphrase(), Salt{}, {1, 8}).error(), DerivationError::CostRefused);
}

TEST(Calibration, BeginsWithTheDefaultWhereThereIsMemory) {
    EXPECT_EQ(firstGuess(kPlenty), (DerivationCost{3, 256 * kMebibyte}));
}

TEST(Calibration, TakesAnEighthOfASmallComputersMemory) {
    EXPECT_EQ(firstGuess(kGibibyte), (DerivationCost{3, 128 * kMebibyte}));
    EXPECT_EQ(firstGuess(kGibibyte / 4), kFloorCost);
    EXPECT_EQ(firstGuess(0), kFloorCost);
}

TEST(Calibration, AddsPassesWhereThereIsTime) {
    EXPECT_EQ(adjusted({3, 256 * kMebibyte}, milliseconds(400), milliseconds(800)),
              (DerivationCost{6, 256 * kMebibyte}));
    EXPECT_EQ(adjusted({3, 256 * kMebibyte}, milliseconds(1), milliseconds(800)),
              (DerivationCost{16, 256 * kMebibyte}));
    EXPECT_EQ(adjusted({3, 256 * kMebibyte}, milliseconds(0), milliseconds(800)),
              (DerivationCost{16, 256 * kMebibyte}));
}

TEST(Calibration, TakesLessMemoryWhereThereIsNone) {
    EXPECT_EQ(adjusted({3, 256 * kMebibyte}, milliseconds(1600), milliseconds(800)),
              (DerivationCost{3, 128 * kMebibyte}));
}

TEST(Calibration, NeverGoesBelowTheFloor) {
    EXPECT_EQ(adjusted({3, 256 * kMebibyte}, milliseconds(60000), milliseconds(800)), kFloorCost);
    EXPECT_EQ(adjusted({3, 256 * kMebibyte}, milliseconds::max(), milliseconds(800)), kFloorCost);
}

TEST(Calibration, OfThisComputerIsAcceptedByIt) {
    const DerivationCost cost = calibrate(milliseconds(1));

    EXPECT_TRUE(isAcceptable(cost, physicalMemory()));
}

} // namespace
} // namespace leeward::secret
