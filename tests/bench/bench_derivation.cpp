// What unlocking takes on purpose, in milliseconds: one key derived at the cost that the benchmarks' vaults have.

#include "core/base/check.h"
#include "core/secret/derive.h"

#include <chrono>
#include <cstdio>

int main() {
    using namespace leeward;
    const auto passphrase = secret::Passphrase::from(base::bytesOf("a passphrase of the usual length"));
    CHECK(passphrase);
    const auto begin = std::chrono::steady_clock::now();
    CHECK(secret::deriveKey(*passphrase, secret::Salt{}, secret::kFloorCost));
    std::printf("%.2f\n", std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    return 0;
}
