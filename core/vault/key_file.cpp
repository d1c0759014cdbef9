#include "core/vault/key_file.h"

#include "core/base/check.h"
#include "core/secret/seal.h"

#include <algorithm>

namespace leeward::vault {

namespace {

/// Says nothing about what this is; the line ends tell a copy that went through a text mode.
constexpr std::array<base::Byte, 8> kMark{0x8b, 'k', 'e', 'y', 's', '\r', '\n', 0x1a};

// Offsets in bytes. From 0 to kAtGeneration the fields stay as they are: slots are bound to them.
constexpr std::size_t kAtFormat = 8;
constexpr std::size_t kAtPasses = 12;
constexpr std::size_t kAtMemory = 16;
constexpr std::size_t kAtLanes = 20;
constexpr std::size_t kAtSalt = 24;
constexpr std::size_t kAtVault = 40;
constexpr std::size_t kAtGeneration = 56;
constexpr std::size_t kAtNothing = 64;
constexpr std::size_t kAtSlots = 224;
constexpr std::size_t kAtChecksum = kAtSlots + kSlotCount * kSlotSize;
constexpr std::uint64_t kLanes = 1;

/// Nobody gets there by counting; it leaves room for counting on.
constexpr std::uint64_t kLastGeneration = (std::uint64_t{1} << 62) - 1;

static_assert(kAtChecksum + std::tuple_size_v<secret::Digest> == kKeyFileSize);

std::uint64_t number(base::BytesView bytes, std::size_t at, std::size_t size) {
    return base::getLittleEndian(bytes.subspan(at, size));
}

void putBytes(std::span<base::Byte> target, base::BytesView bytes) {
    CHECK(bytes.size() <= target.size());
    std::ranges::copy(bytes, target.begin());
}

void putHeader(std::span<base::Byte> target, const KeyFile& file) {
    putBytes(target, kMark);
    base::putLittleEndian(target.subspan(kAtFormat), kKeyFileFormat, 4);
    base::putLittleEndian(target.subspan(kAtPasses), file.cost.passes, 4);
    base::putLittleEndian(target.subspan(kAtMemory), file.cost.memoryKib, 4);
    base::putLittleEndian(target.subspan(kAtLanes), kLanes, 4);
    putBytes(target.subspan(kAtSalt), file.salt);
    putBytes(target.subspan(kAtVault), file.vault.bytes());
}

/// Mark and checksum stand in the same places in every format to come, so that newer is told from damaged.
bool isWhole(base::BytesView bytes) {
    constexpr std::size_t kChecksumSize = std::tuple_size_v<secret::Digest>;
    if (bytes.size() < kAtPasses + kChecksumSize || !std::ranges::equal(bytes.first(kMark.size()), kMark))
        return false;
    const base::BytesView content = bytes.first(bytes.size() - kChecksumSize);
    return secret::sameBytes(secret::checksum(content), bytes.last(kChecksumSize));
}

bool isZero(base::BytesView bytes) {
    return std::ranges::all_of(bytes, [](base::Byte byte) { return byte == 0; });
}

} // namespace

KeyFile newKeyFile(const secret::DerivationCost& cost, secret::Random& random) {
    KeyFile file{.vault = random.newId<VaultTag>(), .cost = cost};
    random.fill(file.salt);
    for (SlotBytes& slot : file.slots)
        random.fill(slot);
    return file;
}

base::Bytes encode(const KeyFile& file) {
    base::Bytes bytes(kKeyFileSize);
    const std::span target(bytes);
    putHeader(target, file);
    base::putLittleEndian(target.subspan(kAtGeneration), file.generation, 8);
    for (std::size_t i = 0; i < kSlotCount; ++i)
        putBytes(target.subspan(kAtSlots + i * kSlotSize), file.slots[i]);
    putBytes(target.subspan(kAtChecksum), secret::checksum(target.first(kAtChecksum)));
    return bytes;
}

Result<KeyFile, KeyFileProblem> decode(base::BytesView bytes) {
    if (!isWhole(bytes))
        return Fail{KeyFileProblem::Damaged};
    const std::uint64_t format = number(bytes, kAtFormat, 4);
    if (format > kKeyFileFormat)
        return Fail{KeyFileProblem::Newer};
    if (format != kKeyFileFormat || bytes.size() != kKeyFileSize || number(bytes, kAtLanes, 4) != kLanes ||
        number(bytes, kAtGeneration, 8) > kLastGeneration || !isZero(bytes.subspan(kAtNothing, kAtSlots - kAtNothing)))
        return Fail{KeyFileProblem::Damaged};

    KeyFile file{.vault = *Id<VaultTag>::fromBytes(bytes.subspan(kAtVault, Id<VaultTag>::kSize)),
                 .cost = {static_cast<std::uint32_t>(number(bytes, kAtPasses, 4)),
                          static_cast<std::uint32_t>(number(bytes, kAtMemory, 4))}};
    putBytes(file.salt, bytes.subspan(kAtSalt, file.salt.size()));
    file.generation = number(bytes, kAtGeneration, 8);
    for (std::size_t i = 0; i < kSlotCount; ++i)
        putBytes(file.slots[i], bytes.subspan(kAtSlots + i * kSlotSize, kSlotSize));
    return file;
}

base::Bytes boundTo(const KeyFile& file, std::size_t index) {
    base::Bytes bytes(kAtGeneration + 4);
    putHeader(bytes, file);
    base::putLittleEndian(std::span(bytes).subspan(kAtGeneration), index, 4);
    return bytes;
}

} // namespace leeward::vault
