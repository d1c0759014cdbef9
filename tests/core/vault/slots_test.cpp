#include "core/vault/slots.h"

#include "core/secret/seal.h"
#include "tests/support/fixed_random.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::vault {
namespace {

using tests::FixedRandom;
using tests::golden;

SpaceKey aSpace(secret::Random& random, std::int64_t generation) {
    SpaceKey space{.id = random.newId<store::Space>(), .key = random.newKey(32), .generation = generation};
    random.fill(space.file);
    return space;
}

SlotContent aContent(secret::Random& random, std::size_t firstSlot = 0) {
    return {.person = random.newId<records::Person>(), .firstSlot = firstSlot, .ownSpace = aSpace(random, 41)};
}

SlotContent aContentForTwo(secret::Random& random, std::size_t firstSlot = 0) {
    SlotContent content = aContent(random, firstSlot);
    content.shared = aSpace(random, 5);
    content.leftover = SpaceFileName{1, 2, 3, 4, 5, 6, 7, 8};
    return content;
}

bool same(const SlotContent& a, const SlotContent& b) {
    return encodeContent(a).equals(encodeContent(b));
}

/// A key file with one slot in use, and what opens it.
struct Locked {
    FixedRandom random{3};
    secret::SecretBytes key = random.newKey(32);
    KeyFile file = newKeyFile(secret::kFloorCost, random);
    SlotContent content = aContentForTwo(random);

    Locked() { sealSlot(file, 2, content, key, random); }
};

TEST(Slots, OpenWithTheKeyTheyWereSealedWith) {
    const Locked locked;

    const auto open = openSlot(locked.file, locked.key);

    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(open->index, 2U);
    EXPECT_TRUE(same(open->content, locked.content));
}

TEST(Slots, KeepEveryField) {
    const Locked locked;

    const auto open = openSlot(locked.file, locked.key);

    ASSERT_TRUE(open.has_value() && open->content.shared);
    EXPECT_EQ(open->content.person, locked.content.person);
    EXPECT_EQ(open->content.kind, SlotKind::Passphrase);
    EXPECT_EQ(open->content.ownSpace.id, locked.content.ownSpace.id);
    EXPECT_EQ(open->content.ownSpace.file, locked.content.ownSpace.file);
    EXPECT_EQ(open->content.ownSpace.generation, 41);
    EXPECT_TRUE(open->content.ownSpace.key.equals(locked.content.ownSpace.key));
    EXPECT_EQ(open->content.shared->generation, 5);
    EXPECT_TRUE(open->content.shared->key.equals(locked.content.shared->key));
    EXPECT_EQ(open->content.leftover, locked.content.leftover);
}

TEST(Slots, DoNotOpenWithAnotherKey) {
    Locked locked;

    EXPECT_FALSE(openSlot(locked.file, locked.random.newKey(32)).has_value());
}

TEST(Slots, UnusedOpenWithNoKey) {
    FixedRandom random;

    EXPECT_FALSE(openSlot(newKeyFile(secret::kFloorCost, random), random.newKey(32)).has_value());
}

TEST(Slots, SealedAnewShareNoRunOfBytes) {
    Locked locked;
    const SlotBytes before = locked.file.slots[2];

    sealSlot(locked.file, 2, locked.content, locked.key, locked.random);

    const SlotBytes& after = locked.file.slots[2];
    const auto end = std::ranges::mismatch(before, after).in1;
    EXPECT_LT(end - before.begin(), 4);
    EXPECT_EQ(std::ranges::search(after, std::span(before).first(8)).size(), 0U);
    EXPECT_EQ(std::ranges::search(after, std::span(before).subspan(100, 8)).size(), 0U);
}

TEST(Slots, LeaveAllOthersAsTheyAre) {
    Locked locked;
    const KeyFile before = locked.file;

    sealSlot(locked.file, 2, locked.content, locked.key, locked.random);

    KeyFile expected = before;
    expected.slots[2] = locked.file.slots[2];
    EXPECT_EQ(locked.file, expected);
}

TEST(Slots, MovedToAnotherPlaceDoNotOpen) {
    Locked locked;

    std::swap(locked.file.slots[2], locked.file.slots[3]);

    EXPECT_FALSE(openSlot(locked.file, locked.key).has_value());
}

TEST(Slots, CarriedIntoAnotherVaultDoNotOpen) {
    Locked locked;
    KeyFile other = newKeyFile(locked.file.cost, locked.random);
    other.slots = locked.file.slots;

    EXPECT_FALSE(openSlot(other, locked.key).has_value());
}

TEST(Slots, OfAClearedRangeAreGoneAndTheOthersStay) {
    Locked locked;
    const secret::SecretBytes otherKey = locked.random.newKey(32);
    sealSlot(locked.file, 8, aContent(locked.random, 8), otherKey, locked.random);

    clearRange(locked.file, 0, locked.random);

    EXPECT_FALSE(openSlot(locked.file, locked.key).has_value());
    EXPECT_TRUE(openSlot(locked.file, otherKey).has_value());
}

TEST(Slots, OfTwoPeopleOpenEachTheirOwn) {
    Locked locked;
    const secret::SecretBytes otherKey = locked.random.newKey(32);
    sealSlot(locked.file, 15, aContent(locked.random, 8), otherKey, locked.random);

    EXPECT_EQ(openSlot(locked.file, locked.key)->index, 2U);
    EXPECT_EQ(openSlot(locked.file, otherKey)->index, 15U);
}

// Who holds one slot and the key to it can still not seal into the range of the other person and be believed.
TEST(Slots, OutsideTheRangeTheyNameAreNotBelieved) {
    Locked locked;
    const base::Bytes bound = boundTo(locked.file, 9);
    const base::Bytes sealed =
        secret::seal(encodeContent(locked.content).view(), bound, secret::subkey(locked.key, "slot"), locked.random);
    base::Bytes context = bound;
    context.insert(context.end(), sealed.begin(), sealed.begin() + 24);
    locked.random.fill(locked.file.slots[2]);
    std::ranges::copy(secret::commitment(locked.key, context), locked.file.slots[9].begin());
    std::ranges::copy(sealed, locked.file.slots[9].begin() + 32);

    EXPECT_FALSE(openSlot(locked.file, locked.key).has_value());
}

TEST(Slots, WithoutTheRightCommitmentDoNotOpen) {
    Locked locked;

    locked.file.slots[2][0] ^= 1;

    EXPECT_FALSE(openSlot(locked.file, locked.key).has_value());
}

/// What became of a key file with one bit flipped, when the right key is tried on it.
enum class Outcome { Refused, Unchanged, Changed };

Outcome outcomeOf(const base::Bytes& bytes, const Locked& locked) {
    const auto file = decode(bytes);
    if (!file)
        return Outcome::Refused;
    const auto open = openSlot(*file, locked.key);
    if (!open)
        return Outcome::Refused;
    const bool isTheSame = open->index == 2 && open->content.person == locked.content.person &&
                           open->content.ownSpace.key.equals(locked.content.ownSpace.key) &&
                           open->content.shared->key.equals(locked.content.shared->key);
    return isTheSame ? Outcome::Unchanged : Outcome::Changed;
}

base::Bytes flipped(base::Bytes bytes, std::size_t bit) {
    bytes[bit / 8] ^= static_cast<base::Byte>(1U << bit % 8);
    return bytes;
}

base::Bytes withRightChecksum(base::Bytes bytes) {
    std::ranges::copy(secret::checksum(std::span(bytes).first(4064)), bytes.end() - 32);
    return bytes;
}

TEST(EveryBitOfTheKeyFile, FlippedByChanceIsRefused) {
    const Locked locked;
    const base::Bytes bytes = encode(locked.file);
    std::array<std::size_t, 3> counts{};

    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit)
        ++counts[static_cast<std::size_t>(outcomeOf(flipped(bytes, bit), locked))];

    EXPECT_EQ(counts, (std::array<std::size_t, 3>{bytes.size() * 8, 0, 0}));
}

// Somebody who forges makes the checksum right again: then the slot itself must tell.
TEST(EveryBitOfTheKeyFile, FlippedOnPurposeIsRefusedOrHarmless) {
    const Locked locked;
    const base::Bytes bytes = encode(locked.file);
    std::array<std::size_t, 3> counts{};

    for (std::size_t bit = 0; bit < 4064 * 8; ++bit)
        ++counts[static_cast<std::size_t>(outcomeOf(withRightChecksum(flipped(bytes, bit)), locked))];

    // Harmless: the generation, but for its two highest bits, and the other fifteen slots.
    const std::size_t harmless = (8 + 15 * 240) * 8 - 2;
    EXPECT_EQ(counts, (std::array<std::size_t, 3>{4064 * 8 - harmless, harmless, 0}));
}

TEST(SlotContent, ReadsAsItWasWritten) {
    FixedRandom random;
    const SlotContent alone = aContent(random, 8);
    const SlotContent forTwo = aContentForTwo(random);

    EXPECT_TRUE(same(*decodeContent(encodeContent(alone).view()), alone));
    EXPECT_TRUE(same(*decodeContent(encodeContent(forTwo).view()), forTwo));
    EXPECT_FALSE(decodeContent(encodeContent(alone).view())->shared.has_value());
}

TEST(SlotContent, CopiedIsTheSame) {
    FixedRandom random;
    const SlotContent content = aContentForTwo(random);

    EXPECT_TRUE(same(content.copy(), content));
}

TEST(SlotContent, OfUnknownShapeIsRefused) {
    FixedRandom random;
    const secret::SecretBytes right = encodeContent(aContent(random));
    const auto with = [&right](std::size_t at, base::Byte value) {
        secret::SecretBytes bytes = right.copy();
        bytes.span()[at] = value;
        return decodeContent(bytes.view()).has_value();
    };

    EXPECT_TRUE(with(16, 2)) << "a spare key";
    EXPECT_FALSE(with(16, 0)) << "a kind that is not";
    EXPECT_FALSE(with(16, 3)) << "a kind to come";
    EXPECT_FALSE(with(17, 1)) << "a range that overlaps two people's";
    EXPECT_FALSE(with(17, 16)) << "a range beyond the end";
    EXPECT_FALSE(with(18, 4)) << "a flag to come";
    EXPECT_FALSE(with(19, 1)) << "something between the fields";
    EXPECT_FALSE(with(55, 0x80)) << "a negative generation";
    EXPECT_FALSE(with(88, 1)) << "a shared space that is said not to be";
    EXPECT_FALSE(with(152, 1)) << "a leftover that is said not to be";
    EXPECT_FALSE(with(167, 1)) << "something at the end";
}

TEST(SlotContent, OfAnotherLengthIsRefused) {
    FixedRandom random;
    const secret::SecretBytes right = encodeContent(aContent(random));

    EXPECT_FALSE(decodeContent(right.view().first(167)).has_value());
    EXPECT_FALSE(decodeContent({}).has_value());
}

// The golden files were made by this code with these seeds, and read by another program that knows docs/vault-format.md
// alone. They must never change: vaults out there look like this.

TEST(GoldenKeys, OfOnePersonAreWrittenAsEver) {
    FixedRandom random(11);
    KeyFile file = newKeyFile(secret::kFloorCost, random);
    file.generation = 1;
    const auto passphrase = secret::Passphrase::from(base::bytesOf("a calm harbour at dusk"));
    const auto key = secret::deriveKey(*passphrase, file.salt, file.cost);

    sealSlot(file, 0, aContent(random), *key, random);

    EXPECT_EQ(base::toHex(encode(file)), base::toHex(golden("vault/golden/keys_one_person.hex")));
}

TEST(GoldenKeys, OfTwoPeopleOpenAsEver) {
    const auto file = decode(golden("vault/golden/keys_two_people.hex"));
    ASSERT_TRUE(file.has_value());
    const auto key = [&file](std::string_view passphrase) {
        return *secret::deriveKey(*secret::Passphrase::from(base::bytesOf(passphrase)), file->salt, file->cost);
    };

    const auto first = openSlot(*file, key("a calm harbour at dusk"));
    const auto second = openSlot(*file, key("\u00e9tag\u00e8re \U0001F342 $ \\ \" '"));

    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->index, 0U);
    EXPECT_EQ(second->index, 8U);
    EXPECT_EQ(base::toHex(encodeContent(first->content).view()), base::toHex(golden("vault/golden/first_content.hex")));
    EXPECT_EQ(base::toHex(encodeContent(second->content).view()),
              base::toHex(golden("vault/golden/second_content.hex")));
}

} // namespace
} // namespace leeward::vault
