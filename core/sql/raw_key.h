#pragma once

#include "core/secret/secret_bytes.h"

namespace leeward::sql {

/// A key as SQLCipher takes it without deriving anything: x'64 hex digits'. Exactly 32 bytes, because SQLCipher
/// silently takes anything else for a passphrase. The digits never leave guarded memory.
secret::SecretBytes rawKeyText(const secret::SecretBytes& key);

} // namespace leeward::sql
