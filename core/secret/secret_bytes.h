#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <span>

namespace leeward::secret {

/// Bytes in guarded memory (sodium_malloc): never swapped where the system allows it, never dumped, wiped when they
/// die or are moved from. Cannot be copied by accident: copy() says so.
class SecretBytes {
public:
    /// No bytes.
    SecretBytes() = default;

    /// \p size bytes of zero.
    explicit SecretBytes(std::size_t size);

    /// A guarded copy of \p bytes; the caller wipes its own.
    static SecretBytes copyOf(base::BytesView bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// A second guarded copy.
    SecretBytes copy() const { return copyOf(view()); }

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    base::BytesView view() const { return {m_data, m_size}; }
    std::span<base::Byte> span() { return {m_data, m_size}; }

    /// Whether both hold the same bytes, in time that depends on the length alone.
    bool equals(const SecretBytes& other) const;

private:
    base::Byte* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory that is about to be given back, in a way the compiler keeps.
void wipe(std::span<base::Byte> bytes);

/// Readies libsodium; called by everything in this room that needs it. Safe from any thread, any number of times.
void ready();

} // namespace leeward::secret
