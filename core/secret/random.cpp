#include "core/secret/random.h"

#include "core/base/bytes.h"
#include "core/base/check.h"

#include <sodium.h>

#include <array>
#include <limits>

namespace leeward::secret {

std::uint32_t Random::below(std::uint32_t bound) {
    CHECK(bound > 0);
    // The 2^32 mod bound smallest draws are drawn again; what remains is a whole number of rounds of bound.
    const std::uint32_t unevenPart = (std::numeric_limits<std::uint32_t>::max() - bound + 1) % bound;
    for (;;) {
        std::array<base::Byte, 4> bytes;
        fill(bytes);
        const auto drawn = static_cast<std::uint32_t>(base::getLittleEndian(bytes));
        if (drawn >= unevenPart)
            return drawn % bound;
    }
}

SecretBytes Random::newKey(std::size_t size) {
    SecretBytes key(size);
    fill(key.span());
    return key;
}

void SystemRandom::fill(std::span<base::Byte> target) {
    ready();
    randombytes_buf(target.data(), target.size());
}

} // namespace leeward::secret
