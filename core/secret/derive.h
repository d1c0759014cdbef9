#pragma once

#include "core/base/result.h"
#include "core/secret/passphrase.h"
#include "core/secret/secret_bytes.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace leeward::secret {

/// How much work one try of a passphrase is: Argon2id version 1.3, one lane.
struct DerivationCost {
    std::uint32_t passes = 3;             ///< 3 to 16
    std::uint32_t memoryKib = 256 * 1024; ///< 64 MiB to min(1 GiB, half of this computer's memory)
    bool operator==(const DerivationCost&) const = default;
};

using Salt = std::array<base::Byte, 16>;

/// Why a key could not be derived.
enum class DerivationError {
    CostRefused, ///< outside the limits above; nothing was allocated
    NoMemory,    ///< the system would not give the memory
};

/// The cheapest cost that is accepted, when reading too. Tests use it.
inline constexpr DerivationCost kFloorCost{3, 64 * 1024};

/// Whether \p cost is within the limits on a computer with \p physicalMemory bytes. The floor always is.
bool isAcceptable(const DerivationCost& cost, std::uint64_t physicalMemory);

/// This computer's memory in bytes; 0 when the system does not say.
std::uint64_t physicalMemory();

/// The 32-byte key of \p passphrase. Takes up to a second: call it on a worker.
Result<SecretBytes, DerivationError> deriveKey(const Passphrase& passphrase, const Salt& salt,
                                               const DerivationCost& cost);

/// What a calibration begins with: 256 MiB x 3, on small computers an eighth of their memory, never below the floor.
DerivationCost firstGuess(std::uint64_t physicalMemory);

/// The cost that should take about \p target, when \p cost took \p measured. More passes where there is time to spare;
/// where there is not, less memory. Within the limits.
DerivationCost adjusted(const DerivationCost& cost, std::chrono::milliseconds measured,
                        std::chrono::milliseconds target);

/// A cost that takes about \p target on this computer, never below 64 MiB x 3; measures by deriving once or twice.
DerivationCost calibrate(std::chrono::milliseconds target);

} // namespace leeward::secret
