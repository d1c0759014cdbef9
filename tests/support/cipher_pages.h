#pragma once

#include "core/base/bytes.h"
#include "core/secret/secret_bytes.h"

/// SQLCipher's pages from outside, by its format 4 alone: what somebody who has the key can write with tools of their
/// own. AES-256-CBC; HMAC-SHA512 over ciphertext, vector and page number; 80 bytes reserved at the end of every page.
namespace leeward::tests {

inline constexpr std::size_t kPageSize = 4096;
inline constexpr std::size_t kReserved = 80; ///< at the end of a page: vector and authentication
inline constexpr std::size_t kSaltSize = 16; ///< at the front of page 1, in place of SQLite's first words

/// The pages of a file in plain, in place: salt, vectors and authentication codes stay where they are.
base::Bytes decryptedPages(base::BytesView file, const secret::SecretBytes& key);

/// The file that holds these pages, authenticated anew.
base::Bytes encryptedPages(base::BytesView pages, const secret::SecretBytes& key);

} // namespace leeward::tests
