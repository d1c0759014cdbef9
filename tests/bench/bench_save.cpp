// Saving one entry: how long it takes beside writing the same text into a file, and how many bytes are written.

#include "tests/bench/bench_vault.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace leeward::bench {

namespace {

constexpr int kSaves = 60;

/// Bytes handed to write() and its like so far, by the kernel's count; journal and database alike.
double bytesWritten() {
    std::ifstream counters("/proc/self/io");
    std::string name;
    double value = 0;
    while (counters >> name >> value)
        if (name == "wchar:")
            return value;
    return 0;
}

double secondsOf(const auto& act) {
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double middleOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A text file that is written as an editor does it, and waits for the disk: the least that keeping a text can cost.
class BareFile {
public:
    explicit BareFile(std::filesystem::path path) : m_path(std::move(path)) {}
    ~BareFile() { std::filesystem::remove(m_path); }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void write(const std::string& text) const {
        const int descriptor = open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        CHECK(descriptor >= 0);
        CHECK(::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
        CHECK(fsync(descriptor) == 0);
        CHECK(close(descriptor) == 0);
    }

private:
    std::filesystem::path m_path;
};

/// An entry of 150 words that is saved again with a word more each time, as it is while somebody writes.
class GrowingEntry {
public:
    explicit GrowingEntry(OpenedVault& vault)
        : m_entries(vault.session().entries()),
          m_entry(records::newEntry(vault.random().newId<records::Entry>(), records::EntryKind::FreeWriting,
                                    vault.clock().localNow())) {
        for (int word = 0; word < 150; ++word)
            m_text += "meadow ";
    }

    void save() {
        m_text += "rain ";
        records::setText(m_entry, records::Question::Text, m_text);
        const auto revision = m_entries.save(m_entry);
        CHECK(revision);
        m_entry.revision = *revision;
    }

    const std::string& text() const { return m_text; }

private:
    store::Entries& m_entries;
    records::Entry m_entry;
    std::string m_text;
};

void tell(benchmark::State& state, const std::vector<double>& seconds, const std::vector<double>& bare,
          const std::vector<double>& bytes) {
    state.counters["save_ms"] = middleOf(seconds) * 1000;
    state.counters["bare_ms"] = middleOf(bare) * 1000;
    state.counters["bytes"] = middleOf(bytes);
    state.counters["most_bytes"] = *std::max_element(bytes.begin(), bytes.end());
}

/// In turns with the bare write, so that both meet the same disk.
template <typename Save>
void saveBesideBare(benchmark::State& state, Save save) {
    const BareFile bareFile(openedVault().session().folder().parent_path() / "bare-write");
    std::vector<double> seconds;
    std::vector<double> bare;
    std::vector<double> bytes;
    for (auto _ : state)
        for (int i = 0; i < kSaves; ++i) {
            const double before = bytesWritten();
            std::string text;
            seconds.push_back(secondsOf([&] { text = save(); }));
            bytes.push_back(bytesWritten() - before);
            bare.push_back(secondsOf([&] { bareFile.write(text); }));
        }
    tell(state, seconds, bare, bytes);
}

void saveAgain(benchmark::State& state) {
    GrowingEntry entry(openedVault());
    entry.save();
    saveBesideBare(state, [&] {
        entry.save();
        return entry.text();
    });
}
BENCHMARK(saveAgain)->Iterations(1);

void saveNew(benchmark::State& state) {
    saveBesideBare(state, [] {
        GrowingEntry entry(openedVault());
        entry.save();
        return entry.text();
    });
}
BENCHMARK(saveNew)->Iterations(1);

} // namespace

} // namespace leeward::bench
