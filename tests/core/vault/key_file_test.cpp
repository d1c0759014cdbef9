#include "core/vault/key_file.h"

#include "core/secret/seal.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace leeward::vault {
namespace {

using tests::FixedRandom;

KeyFile aKeyFile() {
    FixedRandom random;
    KeyFile file = newKeyFile(secret::kFloorCost, random);
    file.generation = 7;
    return file;
}

/// With the checksum made right again, as somebody does who forges.
base::Bytes forged(base::Bytes bytes) {
    const auto checksum = secret::checksum(std::span(bytes).first(bytes.size() - 32));
    std::ranges::copy(checksum, bytes.end() - 32);
    return bytes;
}

base::Bytes with(base::Bytes bytes, std::size_t at, base::Byte value) {
    bytes[at] = value;
    return bytes;
}

TEST(KeyFile, ReadsAsItWasWritten) {
    const KeyFile file = aKeyFile();

    const auto read = decode(encode(file));

    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, file);
}

TEST(KeyFile, IsOneLengthWhateverItHolds) {
    EXPECT_EQ(encode(aKeyFile()).size(), 4096U);
}

TEST(KeyFile, KeepsItsFieldsWhereTheFormatSaysSo) {
    const KeyFile file = aKeyFile();
    const base::Bytes bytes = encode(file);

    EXPECT_EQ(base::toHex(std::span(bytes).first(24)), "8b6b6579730d0a1a01000000030000000000010001000000");
    EXPECT_TRUE(std::ranges::equal(std::span(bytes).subspan(24, 16), file.salt));
    EXPECT_TRUE(std::ranges::equal(std::span(bytes).subspan(40, 16), file.vault.bytes()));
    EXPECT_EQ(base::toHex(std::span(bytes).subspan(56, 8)), "0700000000000000");
    EXPECT_EQ(std::ranges::count(std::span(bytes).subspan(64, 160), 0), 160);
    EXPECT_TRUE(std::ranges::equal(std::span(bytes).subspan(224, 240), file.slots.front()));
    EXPECT_TRUE(std::ranges::equal(std::span(bytes).subspan(224 + 15 * 240, 240), file.slots.back()));
}

TEST(KeyFile, WithAnyBitFlippedIsDamaged) {
    base::Bytes bytes = encode(aKeyFile());
    std::size_t damaged = 0;

    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        bytes[bit / 8] ^= static_cast<base::Byte>(1U << bit % 8);
        const auto read = decode(bytes);
        damaged += !read && read.error() == KeyFileProblem::Damaged ? 1 : 0;
        bytes[bit / 8] ^= static_cast<base::Byte>(1U << bit % 8);
    }

    EXPECT_EQ(damaged, bytes.size() * 8);
}

TEST(KeyFile, OfAnyOtherLengthIsDamaged) {
    const base::Bytes whole = encode(aKeyFile());
    std::size_t damaged = 0;

    for (std::size_t length = 0; length < whole.size(); ++length) {
        base::Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        damaged += decode(cut) ? 0 : 1;
        damaged += decode(length < 44 ? cut : forged(cut)) ? 0 : 1;
    }
    base::Bytes longer = whole;
    longer.push_back(0);

    EXPECT_EQ(damaged, whole.size() * 2);
    EXPECT_EQ(decode(longer).error(), KeyFileProblem::Damaged);
    EXPECT_EQ(decode(forged(longer)).error(), KeyFileProblem::Damaged);
}

TEST(KeyFile, OfANewerFormatIsToldFromADamagedOne) {
    const base::Bytes newer = forged(with(encode(aKeyFile()), 8, 2));

    EXPECT_EQ(decode(newer).error(), KeyFileProblem::Newer);
    EXPECT_EQ(decode(forged(with(encode(aKeyFile()), 11, 0xff))).error(), KeyFileProblem::Newer);
    EXPECT_EQ(decode(with(newer, 100, 1)).error(), KeyFileProblem::Damaged);
}

TEST(KeyFile, OfANewerFormatMayHaveAnotherLength) {
    base::Bytes newer = with(encode(aKeyFile()), 8, 2);
    newer.resize(9000);

    EXPECT_EQ(decode(forged(newer)).error(), KeyFileProblem::Newer);
}

TEST(KeyFile, OfAFormatThatNeverWasIsDamaged) {
    EXPECT_EQ(decode(forged(with(encode(aKeyFile()), 8, 0))).error(), KeyFileProblem::Damaged);
}

TEST(KeyFile, WithSomethingWhereNothingShouldBeIsDamaged) {
    EXPECT_EQ(decode(forged(with(encode(aKeyFile()), 64, 1))).error(), KeyFileProblem::Damaged);
    EXPECT_EQ(decode(forged(with(encode(aKeyFile()), 223, 1))).error(), KeyFileProblem::Damaged);
    EXPECT_EQ(decode(forged(with(encode(aKeyFile()), 20, 2))).error(), KeyFileProblem::Damaged);
}

TEST(KeyFile, ThatCouldNotBeCountedOnIsDamaged) {
    EXPECT_EQ(decode(forged(with(encode(aKeyFile()), 63, 0x40))).error(), KeyFileProblem::Damaged);
    EXPECT_TRUE(decode(forged(with(encode(aKeyFile()), 63, 0x3f))).has_value());
}

TEST(KeyFile, NewlyMadeHoldsNothingThatRepeats) {
    const KeyFile file = aKeyFile();
    const std::set<SlotBytes> different(file.slots.begin(), file.slots.end());

    EXPECT_EQ(different.size(), kSlotCount);
    EXPECT_EQ(std::ranges::count(file.slots, SlotBytes{}), 0);
    EXPECT_NE(file.salt, secret::Salt{});
}

TEST(KeyFile, BindsASlotToEveryLastingFieldAndItsPlace) {
    const KeyFile file = aKeyFile();
    std::set<base::Bytes> bound{boundTo(file, 0), boundTo(file, 1)};
    KeyFile other = file;
    other.cost.passes = 4;
    bound.insert(boundTo(other, 0));
    other = file;
    other.cost.memoryKib += 1024;
    bound.insert(boundTo(other, 0));
    other = file;
    other.salt[0] ^= 1;
    bound.insert(boundTo(other, 0));
    other = file;
    other.vault = FixedRandom(2).newId<VaultTag>();
    bound.insert(boundTo(other, 0));

    EXPECT_EQ(bound.size(), 6U);
}

TEST(KeyFile, DoesNotBindASlotToTheGeneration) {
    KeyFile later = aKeyFile();
    later.generation = 8;

    EXPECT_EQ(boundTo(later, 3), boundTo(aKeyFile(), 3));
}

} // namespace
} // namespace leeward::vault
