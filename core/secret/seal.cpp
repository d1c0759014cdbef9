#include "core/secret/seal.h"

#include "core/base/check.h"

#include <sodium.h>

#include <algorithm>

namespace leeward::secret {

namespace {

static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// BLAKE2b's personal strings keep what we publish (a commitment) apart from what we keep (a subkey), whatever goes in.
using Personal = const char[crypto_generichash_blake2b_PERSONALBYTES + 1];
constexpr Personal kSubkeyPersonal = "leeward subkey 1";
constexpr Personal kCommitmentPersonal = "leeward commit 1";

void keyedHash(std::span<base::Byte> target, base::BytesView text, const SecretBytes& key, Personal& personal) {
    CHECK(key.size() == kKeySize);
    ready();
    const int status = crypto_generichash_blake2b_salt_personal(target.data(), target.size(), text.data(), text.size(),
                                                                key.view().data(), key.size(), nullptr,
                                                                reinterpret_cast<const base::Byte*>(personal));
    CHECK(status == 0);
}

} // namespace

base::Bytes seal(base::BytesView plain, base::BytesView additionalData, const SecretBytes& key, Random& random) {
    CHECK(key.size() == kKeySize);
    ready();
    base::Bytes sealed(kNonceSize + plain.size() + kTagSize);
    const auto nonce = std::span(sealed).first(kNonceSize);
    random.fill(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kNonceSize, nullptr, plain.data(), plain.size(),
                                               additionalData.data(), additionalData.size(), nullptr, nonce.data(),
                                               key.view().data());
    return sealed;
}

std::optional<SecretBytes> open(base::BytesView sealed, base::BytesView additionalData, const SecretBytes& key) {
    CHECK(key.size() == kKeySize);
    if (sealed.size() < kNonceSize + kTagSize)
        return std::nullopt;
    ready();
    const base::BytesView nonce = sealed.first(kNonceSize);
    const base::BytesView text = sealed.subspan(kNonceSize);
    SecretBytes plain(text.size() - kTagSize);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.span().data(), nullptr, nullptr, text.data(), text.size(), additionalData.data(), additionalData.size(),
        nonce.data(), key.view().data());
    if (status != 0)
        return std::nullopt;
    return plain;
}

Digest checksum(base::BytesView bytes) {
    ready();
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

SecretBytes subkey(const SecretBytes& key, std::string_view purpose) {
    SecretBytes derived(kKeySize);
    keyedHash(derived.span(), base::bytesOf(purpose), key, kSubkeyPersonal);
    return derived;
}

Digest commitment(const SecretBytes& key, base::BytesView context) {
    Digest digest;
    keyedHash(digest, context, key, kCommitmentPersonal);
    return digest;
}

bool sameBytes(base::BytesView a, base::BytesView b) {
    if (a.size() != b.size())
        return false;
    return a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace leeward::secret
