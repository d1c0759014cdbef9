// Figures of core over one vault, with Google Benchmark:
//
//   leeward_bench_core VAULT [--benchmark_...]     the passphrase comes on standard input
//
// Saving writes into the vault, so what other programs measure of it comes first.

#include "tests/bench/bench_vault.h"

#include <benchmark/benchmark.h>

#include <iostream>
#include <string>

namespace leeward::bench {

namespace {

OpenedVault* g_vault = nullptr;

} // namespace

OpenedVault& openedVault() {
    return *g_vault;
}

} // namespace leeward::bench

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 2)
        return std::cerr << "usage: leeward_bench_core VAULT < PASSPHRASE\n", 2;
    std::string passphrase;
    std::getline(std::cin, passphrase);
    leeward::bench::OpenedVault vault(argv[1], passphrase);
    leeward::bench::g_vault = &vault;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
