#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/secret/derive.h"
#include "core/secret/random.h"

#include <array>
#include <cstddef>
#include <cstdint>

/// The key file of format 1, byte for byte as docs/vault-format.md tells it. No files here, only bytes.
namespace leeward::vault {

/// Tag of the id of a vault: random, drawn once, so that no slot can be carried into another vault.
struct VaultTag;

inline constexpr std::uint32_t kKeyFileFormat = 1;
inline constexpr std::size_t kKeyFileSize = 4096;
inline constexpr std::size_t kSlotCount = 16;
inline constexpr std::size_t kSlotSize = 240;
inline constexpr std::size_t kSlotsPerPerson = 8;

/// One slot as it stands in the file: sealed content or, when unused, random bytes. Without a key nobody can tell.
using SlotBytes = std::array<base::Byte, kSlotSize>;

/// What the key file holds.
struct KeyFile {
    Id<VaultTag> vault;
    secret::DerivationCost cost; ///< as stored; nobody has checked yet whether it is acceptable
    secret::Salt salt{};
    std::uint64_t generation = 0; ///< one more at each writing; of two whole copies the higher counts
    std::array<SlotBytes, kSlotCount> slots{};
    bool operator==(const KeyFile&) const = default;
};

/// Why bytes are not a key file of ours.
enum class KeyFileProblem {
    Damaged, ///< not whole: wrong length, mark, checksum, or something where nothing should be
    Newer,   ///< whole, and of a format above ours
};

/// A key file without any used slot: new id, new salt, random bytes in all slots, generation 0.
KeyFile newKeyFile(const secret::DerivationCost& cost, secret::Random& random);

/// The kKeyFileSize bytes to write.
base::Bytes encode(const KeyFile& file);

/// Reads what encode() wrote.
/// \param bytes hostile; of any length
Result<KeyFile, KeyFileProblem> decode(base::BytesView bytes);

/// What the slot at \p index is bound to: every field of the header that stays as it is while the slot lives.
base::Bytes boundTo(const KeyFile& file, std::size_t index);

} // namespace leeward::vault
