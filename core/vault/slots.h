#pragma once

#include "core/base/id.h"
#include "core/records/person.h"
#include "core/secret/random.h"
#include "core/secret/secret_bytes.h"
#include "core/store/space_meta.h"
#include "core/vault/key_file.h"

#include <array>
#include <cstdint>
#include <optional>

namespace leeward::vault {

/// What a space's file is called: these bytes in hexadecimal, then ".db". Random, so that names say nothing.
using SpaceFileName = std::array<base::Byte, 8>;

/// How to get at one space.
struct SpaceKey {
    Id<store::Space> id;
    SpaceFileName file{};
    secret::SecretBytes key;     ///< 32 bytes
    std::int64_t generation = 0; ///< the space's, as its owner last left it

    /// A second one with a key of its own in guarded memory.
    SpaceKey copy() const { return {id, file, key.copy(), generation}; }
};

/// What unlocks a slot. The numbers are stored: never change one.
enum class SlotKind : std::uint8_t { Passphrase = 1, SpareKey = 2 };

/// Everything one passphrase gives.
struct SlotContent {
    Id<records::Person> person;
    SlotKind kind = SlotKind::Passphrase;
    std::size_t firstSlot = 0; ///< of the kSlotsPerPerson that this person may write: 0 or 8
    SpaceKey ownSpace;
    std::optional<SpaceKey> shared = std::nullopt;
    std::optional<SpaceFileName> leftover =
        std::nullopt; ///< a file of ours that a change of passphrase has still to remove

    /// A second one with keys of its own in guarded memory.
    SlotContent copy() const;
};

/// A slot that a key opened.
struct OpenSlot {
    std::size_t index;
    SlotContent content;
};

/// Seals \p content into the slot at \p index, which must be within its person's range.
/// \param key what the passphrase was derived to
void sealSlot(KeyFile& file, std::size_t index, const SlotContent& content, const secret::SecretBytes& key,
              secret::Random& random);

/// Makes all slots of the range that begins at \p firstSlot unused.
void clearRange(KeyFile& file, std::size_t firstSlot, secret::Random& random);

/// Tries \p key on every slot; the first that it opens, or nothing.
std::optional<OpenSlot> openSlot(const KeyFile& file, const secret::SecretBytes& key);

/// The bytes that are sealed into a slot.
secret::SecretBytes encodeContent(const SlotContent& content);

/// Reads what encodeContent() wrote; nothing if anything in it is not as it must be.
std::optional<SlotContent> decodeContent(base::BytesView bytes);

} // namespace leeward::vault
