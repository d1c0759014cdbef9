// Looking through the texts in memory, without window and list: what one key of a search costs below them.

#include "tests/bench/bench_vault.h"

#include "core/search/search.h"

#include <benchmark/benchmark.h>

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace leeward::bench {

namespace {

constexpr std::size_t kScreenful = 25;
constexpr std::size_t kMostQueries = 200;

/// All texts, in memory. Made once, by whichever benchmark comes first.
const search::TextIndex& index() {
    static const auto made = [] {
        auto filled = std::make_unique<search::TextIndex>();
        std::optional<store::EntryCursor> after;
        do {
            const auto next = openedVault().session().entries().texts(
                1000, after, [&](const auto& id, auto at, auto title, auto text) { filled->put(id, at, title, text); });
            CHECK(next);
            after = *next;
        } while (after);
        return filled;
    }();
    return *made;
}

/// Every beginning of words that stand all over the journal, as they are typed, and some that stand nowhere.
std::vector<search::Query> queries() {
    std::vector<search::Query> all;
    const auto rows = openedVault().session().entries().newestFirst({}, 50, {});
    CHECK(rows);
    for (const store::EntryRow& row : *rows) {
        std::string typed;
        for (const char letter : row.title) {
            typed += letter;
            all.push_back(search::parse(typed));
            all.push_back(search::parse(typed + "q"));
            if (all.size() >= kMostQueries)
                return all;
        }
    }
    return all;
}

void firstScreenful(benchmark::State& state) {
    const auto asked = queries();
    const std::atomic<bool> isCancelled = false;
    std::size_t i = 0;
    index();
    for (auto _ : state)
        benchmark::DoNotOptimize(index().find(asked[i++ % asked.size()], 0, kScreenful, isCancelled));
}
BENCHMARK(firstScreenful)->Unit(benchmark::kMicrosecond);

void howMany(benchmark::State& state) {
    const auto asked = queries();
    const std::atomic<bool> isCancelled = false;
    std::size_t i = 0;
    index();
    for (auto _ : state)
        benchmark::DoNotOptimize(index().count(asked[i++ % asked.size()], isCancelled));
}
BENCHMARK(howMany)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace leeward::bench
