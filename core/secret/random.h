#pragma once

#include "core/base/id.h"
#include "core/secret/secret_bytes.h"

#include <cstdint>
#include <span>

namespace leeward::secret {

/// Where chance comes from. Handed on by reference, so that tests can fix it.
class Random {
public:
    virtual ~Random() = default;

    /// Fills \p target with unpredictable bytes.
    virtual void fill(std::span<base::Byte> target) = 0;

    /// A number below \p bound, every one equally likely; \p bound must not be 0.
    std::uint32_t below(std::uint32_t bound);

    /// A new id.
    template <typename Of>
    Id<Of> newId() {
        typename Id<Of>::Array bytes;
        fill(bytes);
        return Id<Of>(bytes);
    }

    /// \p size secret bytes, for a key.
    SecretBytes newKey(std::size_t size);
};

/// The operating system's generator, by libsodium.
class SystemRandom final : public Random {
public:
    void fill(std::span<base::Byte> target) override;
};

} // namespace leeward::secret
