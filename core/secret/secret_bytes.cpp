#include "core/secret/secret_bytes.h"

#include "core/base/check.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace leeward::secret {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0)
        return;
    ready();
    m_data = static_cast<base::Byte*>(sodium_malloc(size));
    CHECK(m_data != nullptr);
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(base::BytesView bytes) {
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.m_data);
    return copy;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    SecretBytes old(std::move(*this));
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

// sodium_free() overwrites before it gives back; it takes a null pointer.
SecretBytes::~SecretBytes() {
    sodium_free(m_data);
}

bool SecretBytes::equals(const SecretBytes& other) const {
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

void wipe(std::span<base::Byte> bytes) {
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
}

void ready() {
    CHECK(sodium_init() >= 0);
}

} // namespace leeward::secret
