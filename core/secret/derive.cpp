#include "core/secret/derive.h"

#include "core/base/check.h"
#include "core/secret/seal.h"

#include <sodium.h>

#include <algorithm>

namespace leeward::secret {

using std::chrono::milliseconds;

namespace {

static_assert(std::tuple_size_v<Salt> == crypto_pwhash_argon2id_SALTBYTES);

constexpr std::uint32_t kMaximumPasses = 16;
constexpr std::uint32_t kMebibyte = 1024; // in KiB
constexpr std::uint32_t kMaximumMemoryKib = 1024 * kMebibyte;
constexpr std::uint32_t kDefaultMemoryKib = 256 * kMebibyte;

/// \p share of the memory in whole MiB, given in KiB, at least the floor and at most \p limitKib.
std::uint32_t memoryShare(std::uint64_t physicalMemory, std::uint64_t share, std::uint32_t limitKib) {
    const std::uint64_t kib = physicalMemory / share / 1024 / kMebibyte * kMebibyte;
    return static_cast<std::uint32_t>(std::clamp(kib, std::uint64_t{kFloorCost.memoryKib}, std::uint64_t{limitKib}));
}

milliseconds timeOf(const DerivationCost& cost) {
    const auto passphrase = Passphrase::from(base::bytesOf("only for measuring"));
    CHECK(passphrase.has_value());
    const auto begin = std::chrono::steady_clock::now();
    if (!deriveKey(*passphrase, Salt{}, cost))
        return milliseconds::max();
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace

bool isAcceptable(const DerivationCost& cost, std::uint64_t physicalMemory) {
    return cost.passes >= kFloorCost.passes && cost.passes <= kMaximumPasses &&
           cost.memoryKib >= kFloorCost.memoryKib &&
           cost.memoryKib <= memoryShare(physicalMemory, 2, kMaximumMemoryKib);
}

Result<SecretBytes, DerivationError> deriveKey(const Passphrase& passphrase, const Salt& salt,
                                               const DerivationCost& cost) {
    if (!isAcceptable(cost, physicalMemory()))
        return Fail{DerivationError::CostRefused};
    ready();
    SecretBytes key(kKeySize);
    const base::BytesView typed = passphrase.bytes().view();
    const int status = crypto_pwhash_argon2id(
        key.span().data(), key.size(), reinterpret_cast<const char*>(typed.data()), typed.size(), salt.data(),
        cost.passes, std::size_t{cost.memoryKib} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (status != 0)
        return Fail{DerivationError::NoMemory};
    return key;
}

DerivationCost firstGuess(std::uint64_t physicalMemory) {
    return {kFloorCost.passes, memoryShare(physicalMemory, 8, kDefaultMemoryKib)};
}

DerivationCost adjusted(const DerivationCost& cost, milliseconds measured, milliseconds target) {
    const std::int64_t took = std::max<std::int64_t>(measured.count(), 1);
    const std::int64_t passes = cost.passes * target.count() / took;
    if (passes >= kFloorCost.passes)
        return {static_cast<std::uint32_t>(std::min<std::int64_t>(passes, kMaximumPasses)), cost.memoryKib};
    const std::int64_t memory = cost.memoryKib * target.count() / took * cost.passes / kFloorCost.passes;
    return {kFloorCost.passes,
            static_cast<std::uint32_t>(std::max<std::int64_t>(memory / kMebibyte * kMebibyte, kFloorCost.memoryKib))};
}

DerivationCost calibrate(milliseconds target) {
    const DerivationCost first = firstGuess(physicalMemory());
    const DerivationCost second = adjusted(first, timeOf(first), target);
    if (second.memoryKib == first.memoryKib || second == kFloorCost)
        return second;
    return adjusted(second, timeOf(second), target);
}

} // namespace leeward::secret
