// Reading the journal: pages of the timeline, one entry, and every text once.

#include "tests/bench/bench_vault.h"

#include <benchmark/benchmark.h>

#include <optional>
#include <vector>

namespace leeward::bench {

namespace {

constexpr std::size_t kPage = 50;

/// One page after the other, from the newest on; again from the newest when the journal ends.
void timelinePage(benchmark::State& state) {
    store::Entries& entries = openedVault().session().entries();
    std::optional<store::EntryCursor> after;
    for (auto _ : state) {
        const auto rows = entries.newestFirst({}, kPage, after);
        CHECK(rows);
        after.reset();
        if (rows->size() == kPage)
            after = store::EntryCursor{rows->back().writtenAt.at, rows->back().id};
    }
}
BENCHMARK(timelinePage)->Unit(benchmark::kMillisecond);

/// Entries from all over the journal, so that few of them are in the page cache.
void oneEntry(benchmark::State& state) {
    store::Entries& entries = openedVault().session().entries();
    const auto ids = entries.ids({});
    CHECK(ids && !ids->empty());
    secret::Random& random = openedVault().random();
    for (auto _ : state)
        benchmark::DoNotOptimize(entries.byId((*ids)[random.below(static_cast<std::uint32_t>(ids->size()))]));
}
BENCHMARK(oneEntry)->Unit(benchmark::kMicrosecond);

void everyText(benchmark::State& state) {
    store::Entries& entries = openedVault().session().entries();
    for (auto _ : state) {
        std::size_t bytes = 0;
        std::optional<store::EntryCursor> after;
        do {
            const auto next = entries.texts(
                1000, after, [&](const auto&, auto, auto title, auto text) { bytes += title.size() + text.size(); });
            CHECK(next);
            after = *next;
        } while (after);
        state.counters["bytes"] = static_cast<double>(bytes);
    }
}
BENCHMARK(everyText)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

} // namespace

} // namespace leeward::bench
