#include "core/secret/seal.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

#include <cstddef>

namespace leeward::secret {
namespace {

using base::bytesOf;
using leeward::tests::FixedRandom;

SecretBytes aKey(base::Byte first = 0) {
    SecretBytes key(kKeySize);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.span()[i] = static_cast<base::Byte>(first + i);
    return key;
}

TEST(Seal, OpensWithTheSameKeyAndAdditionalData) {
    FixedRandom random;
    const base::Bytes sealed = seal(bytesOf("a calm harbour"), bytesOf("slot 3"), aKey(), random);

    const auto opened = open(sealed, bytesOf("slot 3"), aKey());

    ASSERT_TRUE(opened.has_value());
    EXPECT_TRUE(opened->equals(SecretBytes::copyOf(bytesOf("a calm harbour"))));
}

TEST(Seal, AddsNonceAndTag) {
    FixedRandom random;

    EXPECT_EQ(seal(bytesOf("a calm harbour"), {}, aKey(), random).size(), 24U + 14U + 16U);
    EXPECT_EQ(seal({}, {}, aKey(), random).size(), 24U + 16U);
}

TEST(Seal, OfNothingOpensAsNothing) {
    FixedRandom random;

    const auto opened = open(seal({}, bytesOf("x"), aKey(), random), bytesOf("x"), aKey());

    ASSERT_TRUE(opened.has_value());
    EXPECT_TRUE(opened->isEmpty());
}

TEST(Seal, IsNeverTheSameTwice) {
    FixedRandom random;

    EXPECT_NE(seal(bytesOf("word"), {}, aKey(), random), seal(bytesOf("word"), {}, aKey(), random));
}

TEST(Seal, IsRefusedWhenAnyBitDiffers) {
    FixedRandom random;
    base::Bytes sealed = seal(bytesOf("a calm harbour"), bytesOf("slot 3"), aKey(), random);
    int opened = 0;

    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        sealed[bit / 8] ^= static_cast<base::Byte>(1U << bit % 8);
        opened += open(sealed, bytesOf("slot 3"), aKey()).has_value() ? 1 : 0;
        sealed[bit / 8] ^= static_cast<base::Byte>(1U << bit % 8);
    }

    EXPECT_EQ(opened, 0);
}

TEST(Seal, IsRefusedUnderOtherAdditionalDataOrKey) {
    FixedRandom random;
    const base::Bytes sealed = seal(bytesOf("a calm harbour"), bytesOf("slot 3"), aKey(), random);

    EXPECT_FALSE(open(sealed, bytesOf("slot 4"), aKey()).has_value());
    EXPECT_FALSE(open(sealed, {}, aKey()).has_value());
    EXPECT_FALSE(open(sealed, bytesOf("slot 3"), aKey(1)).has_value());
}

TEST(Seal, TooShortToBeOneIsRefused) {
    EXPECT_FALSE(open({}, {}, aKey()).has_value());
    EXPECT_FALSE(open(base::Bytes(39), {}, aKey()).has_value());
}

// The expected values of these three come from Python's hashlib.blake2b, which is not libsodium.

TEST(Checksum, IsBlake2bOf256Bits) {
    EXPECT_EQ(base::toHex(checksum(bytesOf("abc"))),
              "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(Subkey, IsKeyedBlake2bWithItsOwnPersonalString) {
    EXPECT_EQ(base::toHex(subkey(aKey(), "slot").view()),
              "8321bec4817f7f1336510af5e1622e3949023c2df76e521a865790b04043f1e5");
}

TEST(Commitment, IsKeyedBlake2bWithItsOwnPersonalString) {
    EXPECT_EQ(base::toHex(commitment(aKey(), bytesOf("slot"))),
              "02341ec8271b0ccf943d7543e29dc589ec38e92cde1d4085cab2d7e0b8d3e8da");
}

TEST(Subkey, DiffersByPurpose) {
    EXPECT_FALSE(subkey(aKey(), "slot").equals(subkey(aKey(), "seal")));
}

TEST(SameBytes, TellsLengthAndEveryByte) {
    EXPECT_TRUE(sameBytes(bytesOf("abc"), bytesOf("abc")));
    EXPECT_TRUE(sameBytes({}, {}));
    EXPECT_FALSE(sameBytes(bytesOf("abc"), bytesOf("abd")));
    EXPECT_FALSE(sameBytes(bytesOf("abc"), bytesOf("ab")));
}

} // namespace
} // namespace leeward::secret
