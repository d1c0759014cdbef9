#pragma once

#include "core/base/bytes.h"
#include "core/secret/random.h"
#include "core/secret/secret_bytes.h"

#include <array>
#include <optional>

namespace leeward::secret {

inline constexpr std::size_t kKeySize = 32;
inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kTagSize = 16;

/// Encrypts and authenticates with XChaCha20-Poly1305 (IETF).
/// \return nonce, ciphertext, tag: kNonceSize + plain.size() + kTagSize bytes
base::Bytes seal(base::BytesView plain, base::BytesView additionalData, const SecretBytes& key, Random& random);

/// What seal() sealed; nothing if a single bit of key, additional data or \p sealed differs.
std::optional<SecretBytes> open(base::BytesView sealed, base::BytesView additionalData, const SecretBytes& key);

using Digest = std::array<base::Byte, 32>;

/// BLAKE2b-256 without a key: tells damage, not forgery.
Digest checksum(base::BytesView bytes);

/// A 32-byte key for one purpose, from a longer-lived one. BLAKE2b keyed with \p key over \p purpose.
SecretBytes subkey(const SecretBytes& key, std::string_view purpose);

/// Binds a sealed text to one key, which XChaCha20-Poly1305 by itself does not: BLAKE2b keyed, 32 bytes.
Digest commitment(const SecretBytes& key, base::BytesView context);

/// Whether both are the same, in constant time.
bool sameBytes(base::BytesView a, base::BytesView b);

} // namespace leeward::secret
