#include "tests/support/cipher_pages.h"

#include "core/base/check.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>

namespace leeward::tests {

namespace {

using base::Byte;
using base::Bytes;
using base::BytesView;

constexpr std::size_t kVectorSize = 16;
constexpr std::size_t kCodeSize = 64;
using AuthenticationKey = std::array<Byte, 32>;

AuthenticationKey authenticationKey(BytesView salt, const secret::SecretBytes& key) {
    Bytes other(salt.begin(), salt.end());
    for (Byte& byte : other)
        byte ^= 0x3A;
    AuthenticationKey derived{};
    CHECK(PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(key.view().data()), static_cast<int>(key.size()),
                            other.data(), static_cast<int>(other.size()), 2, EVP_sha512(),
                            static_cast<int>(derived.size()), derived.data()) == 1);
    return derived;
}

enum class Direction { Decrypt, Encrypt };

/// Turns the content of one page, which begins after the salt on page 1.
void turn(std::span<Byte> page, std::size_t begin, const secret::SecretBytes& key, Direction direction) {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    const auto content = page.subspan(begin, kPageSize - kReserved - begin);
    const Bytes before(content.begin(), content.end());
    int written = 0;
    CHECK(EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.view().data(),
                            page.data() + kPageSize - kReserved, direction == Direction::Encrypt ? 1 : 0) == 1);
    CHECK(EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1);
    CHECK(EVP_CipherUpdate(context.get(), content.data(), &written, before.data(), static_cast<int>(before.size())) ==
          1);
    CHECK(static_cast<std::size_t>(written) == content.size());
}

void authenticate(std::span<Byte> page, std::size_t begin, std::uint32_t number, const AuthenticationKey& key) {
    Bytes message(page.begin() + static_cast<std::ptrdiff_t>(begin),
                  page.begin() + static_cast<std::ptrdiff_t>(kPageSize - kReserved + kVectorSize));
    message.resize(message.size() + 4);
    base::putLittleEndian(std::span(message).last(4), number, 4);
    unsigned int size = 0;
    CHECK(HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), message.data(), message.size(),
               page.data() + kPageSize - kCodeSize, &size) != nullptr);
    CHECK(size == kCodeSize);
}

std::size_t beginOf(std::size_t pageIndex) {
    return pageIndex == 0 ? kSaltSize : 0;
}

} // namespace

Bytes decryptedPages(BytesView file, const secret::SecretBytes& key) {
    CHECK(file.size() % kPageSize == 0);
    Bytes pages(file.begin(), file.end());
    for (std::size_t i = 0; i < pages.size() / kPageSize; ++i)
        turn(std::span(pages).subspan(i * kPageSize, kPageSize), beginOf(i), key, Direction::Decrypt);
    return pages;
}

Bytes encryptedPages(BytesView pages, const secret::SecretBytes& key) {
    CHECK(pages.size() % kPageSize == 0);
    Bytes file(pages.begin(), pages.end());
    const auto codeKey = authenticationKey(pages.first(kSaltSize), key);
    for (std::size_t i = 0; i < file.size() / kPageSize; ++i) {
        const auto page = std::span(file).subspan(i * kPageSize, kPageSize);
        turn(page, beginOf(i), key, Direction::Encrypt);
        authenticate(page, beginOf(i), static_cast<std::uint32_t>(i + 1), codeKey);
    }
    return file;
}

} // namespace leeward::tests
