#include "core/vault/slots.h"

#include "core/base/check.h"
#include "core/secret/seal.h"

#include <algorithm>
#include <limits>

namespace leeward::vault {

namespace {

// Offsets in a slot, in bytes: a commitment to the key, then what secret::seal() returns.
constexpr std::size_t kCommitmentSize = std::tuple_size_v<secret::Digest>;
constexpr std::size_t kContentSize = kSlotSize - kCommitmentSize - secret::kNonceSize - secret::kTagSize;

// Offsets in the content.
constexpr std::size_t kAtPerson = 0;
constexpr std::size_t kAtKind = 16;
constexpr std::size_t kAtFirstSlot = 17;
constexpr std::size_t kAtFlags = 18;
constexpr std::size_t kAtOwnSpace = 24;
constexpr std::size_t kAtShared = 88;
constexpr std::size_t kAtLeftover = 152;
constexpr std::size_t kSpaceSize = 64;
constexpr std::size_t kEnd = 160;

static_assert(kContentSize == 168 && kEnd <= kContentSize);

constexpr base::Byte kHasShared = 1;
constexpr base::Byte kHasLeftover = 2;

secret::SecretBytes sealingKey(const secret::SecretBytes& key) {
    return secret::subkey(key, "slot");
}

/// The nonce is in it so that a slot sealed anew looks as new as one filled with chance.
secret::Digest commitmentOf(const secret::SecretBytes& key, base::BytesView bound, base::BytesView nonce) {
    base::Bytes context(bound.begin(), bound.end());
    context.insert(context.end(), nonce.begin(), nonce.end());
    return secret::commitment(key, context);
}

void putSpace(std::span<base::Byte> target, const SpaceKey& space) {
    CHECK(space.key.size() == secret::kKeySize && space.generation >= 0);
    std::ranges::copy(space.id.bytes(), target.begin());
    std::ranges::copy(space.file, target.begin() + 16);
    base::putLittleEndian(target.subspan(24), static_cast<std::uint64_t>(space.generation), 8);
    std::ranges::copy(space.key.view(), target.begin() + 32);
}

std::optional<SpaceKey> getSpace(base::BytesView bytes) {
    const std::uint64_t generation = base::getLittleEndian(bytes.subspan(24, 8));
    if (generation > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    SpaceKey space{.id = *Id<store::Space>::fromBytes(bytes.first(16)),
                   .key = secret::SecretBytes::copyOf(bytes.subspan(32, secret::kKeySize)),
                   .generation = static_cast<std::int64_t>(generation)};
    std::ranges::copy(bytes.subspan(16, space.file.size()), space.file.begin());
    return space;
}

bool isZero(base::BytesView bytes) {
    return std::ranges::all_of(bytes, [](base::Byte byte) { return byte == 0; });
}

bool isRangeStart(std::size_t slot) {
    return slot % kSlotsPerPerson == 0 && slot < kSlotCount;
}

bool isInRange(std::size_t index, std::size_t firstSlot) {
    return index >= firstSlot && index < firstSlot + kSlotsPerPerson;
}

} // namespace

SlotContent SlotContent::copy() const {
    SlotContent second{.person = person, .kind = kind, .firstSlot = firstSlot, .ownSpace = ownSpace.copy()};
    if (shared)
        second.shared = shared->copy();
    second.leftover = leftover;
    return second;
}

secret::SecretBytes encodeContent(const SlotContent& content) {
    CHECK(isRangeStart(content.firstSlot));
    secret::SecretBytes bytes(kContentSize);
    const std::span<base::Byte> target = bytes.span();
    std::ranges::copy(content.person.bytes(), target.begin() + kAtPerson);
    target[kAtKind] = static_cast<base::Byte>(content.kind);
    target[kAtFirstSlot] = static_cast<base::Byte>(content.firstSlot);
    putSpace(target.subspan(kAtOwnSpace, kSpaceSize), content.ownSpace);
    if (content.shared) {
        target[kAtFlags] |= kHasShared;
        putSpace(target.subspan(kAtShared, kSpaceSize), *content.shared);
    }
    if (content.leftover) {
        target[kAtFlags] |= kHasLeftover;
        std::ranges::copy(*content.leftover, target.begin() + kAtLeftover);
    }
    return bytes;
}

std::optional<SlotContent> decodeContent(base::BytesView bytes) {
    if (bytes.size() != kContentSize)
        return std::nullopt;
    const base::Byte kind = bytes[kAtKind];
    const base::Byte flags = bytes[kAtFlags];
    const base::BytesView shared = bytes.subspan(kAtShared, kSpaceSize);
    const base::BytesView leftover = bytes.subspan(kAtLeftover, kEnd - kAtLeftover);
    const bool isKnown = (kind == static_cast<base::Byte>(SlotKind::Passphrase) ||
                          kind == static_cast<base::Byte>(SlotKind::SpareKey)) &&
                         isRangeStart(bytes[kAtFirstSlot]) && (flags & ~(kHasShared | kHasLeftover)) == 0;
    const bool isEmptyWhereItMustBe = isZero(bytes.subspan(kAtFlags + 1, kAtOwnSpace - kAtFlags - 1)) &&
                                      isZero(bytes.subspan(kEnd)) && ((flags & kHasShared) != 0 || isZero(shared)) &&
                                      ((flags & kHasLeftover) != 0 || isZero(leftover));
    auto ownSpace = getSpace(bytes.subspan(kAtOwnSpace, kSpaceSize));
    if (!isKnown || !isEmptyWhereItMustBe || !ownSpace)
        return std::nullopt;

    SlotContent content{.person = *Id<records::Person>::fromBytes(bytes.subspan(kAtPerson, 16)),
                        .kind = static_cast<SlotKind>(kind),
                        .firstSlot = bytes[kAtFirstSlot],
                        .ownSpace = std::move(*ownSpace)};
    if ((flags & kHasShared) != 0) {
        content.shared = getSpace(shared);
        if (!content.shared)
            return std::nullopt;
    }
    if ((flags & kHasLeftover) != 0) {
        content.leftover.emplace();
        std::ranges::copy(leftover, content.leftover->begin());
    }
    return content;
}

void sealSlot(KeyFile& file, std::size_t index, const SlotContent& content, const secret::SecretBytes& key,
              secret::Random& random) {
    CHECK(index < kSlotCount && isInRange(index, content.firstSlot));
    const base::Bytes bound = boundTo(file, index);
    const base::Bytes sealed = secret::seal(encodeContent(content).view(), bound, sealingKey(key), random);
    const secret::Digest commitment = commitmentOf(key, bound, std::span(sealed).first(secret::kNonceSize));
    std::ranges::copy(commitment, file.slots[index].begin());
    std::ranges::copy(sealed, file.slots[index].begin() + kCommitmentSize);
}

void clearRange(KeyFile& file, std::size_t firstSlot, secret::Random& random) {
    CHECK(isRangeStart(firstSlot));
    for (std::size_t i = firstSlot; i < firstSlot + kSlotsPerPerson; ++i)
        random.fill(file.slots[i]);
}

std::optional<OpenSlot> openSlot(const KeyFile& file, const secret::SecretBytes& key) {
    for (std::size_t i = 0; i < kSlotCount; ++i) {
        const base::Bytes bound = boundTo(file, i);
        const base::BytesView slot = file.slots[i];
        const base::BytesView sealed = slot.subspan(kCommitmentSize);
        if (!secret::sameBytes(commitmentOf(key, bound, sealed.first(secret::kNonceSize)), slot.first(kCommitmentSize)))
            continue;
        const auto plain = secret::open(sealed, bound, sealingKey(key));
        if (!plain)
            continue;
        auto content = decodeContent(plain->view());
        if (content && isInRange(i, content->firstSlot))
            return OpenSlot{i, std::move(*content)};
    }
    return std::nullopt;
}

} // namespace leeward::vault
