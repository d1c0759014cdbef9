// The journal's statements over SQLCipher and over plain SQLite: this file is built twice, once with each library.
//
//   leeward_bench_sqlcipher|leeward_bench_sqlite FILE ENTRIES [--benchmark_...]     FILE is made and removed
//
// Statements, pragmas and schema are those of core/sql and core/store; core itself refuses plain SQLite.

#include "core/base/check.h"
#include "core/store/migrations.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>
#include <string>

namespace {

constexpr const char* kPage = "SELECT key, id, kind, written_at_ms, title FROM entry WHERE removed_at_ms IS NULL"
                              " AND written_at_ms < ? ORDER BY written_at_ms DESC, id DESC LIMIT 50";
constexpr const char* kEntry = "SELECT key, id, kind, written_at_ms, title FROM entry WHERE id = ?";
constexpr const char* kParts = "SELECT text FROM part WHERE place BETWEEN ?1 * 65536 AND ?1 * 65536 + 65535";
constexpr std::int64_t kHourMs = 3'600'000;

using IdBytes = std::array<unsigned char, 16>;

/// Looks random and follows from the number, so that both programs ask for the same.
IdBytes idOf(std::int64_t number) {
    std::mt19937_64 chance(static_cast<std::uint64_t>(number));
    IdBytes bytes{};
    for (unsigned char& byte : bytes)
        byte = static_cast<unsigned char>(chance());
    return bytes;
}

class Statement {
public:
    Statement(sqlite3* connection, const char* sql) {
        CHECK(sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr) == SQLITE_OK);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& with(int place, std::int64_t number) {
        sqlite3_bind_int64(m_statement, place, number);
        return *this;
    }
    Statement& with(int place, const std::string& text) {
        sqlite3_bind_text(m_statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Statement& with(int place, const IdBytes& id) {
        sqlite3_bind_blob(m_statement, place, id.data(), static_cast<int>(id.size()), SQLITE_TRANSIENT);
        return *this;
    }

    /// Calls \p visit for every row, and is ready to be asked again.
    template <typename Visit>
    void eachRow(Visit visit) {
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(m_statement)) == SQLITE_ROW)
            visit(m_statement);
        CHECK(step == SQLITE_DONE);
        sqlite3_reset(m_statement);
    }
    void run() {
        eachRow([](sqlite3_stmt*) {});
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// A journal of its own in a file of its own.
class Journal {
public:
    Journal(std::filesystem::path file, std::int64_t count) : m_file(std::move(file)), m_count(count) {
        std::filesystem::remove(m_file);
        connect();
        run(leeward::store::privateMigrations().front().sql);
        run("BEGIN");
        for (std::int64_t number = 1; number <= count; ++number)
            write(number);
        run("COMMIT");
        sqlite3_close(m_connection);
        connect(); // nothing of it is in the page cache now
    }
    ~Journal() {
        sqlite3_close(m_connection);
        std::filesystem::remove(m_file);
        std::filesystem::remove(m_file.string() + "-journal");
    }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    sqlite3* connection() const { return m_connection; }
    std::int64_t count() const { return m_count; }

    void run(const char* sql) { CHECK(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

    void write(std::int64_t number) {
        Statement(m_connection, "INSERT INTO entry(key, id, revision, kind, written_at_ms, utc_offset_min, title,"
                                " is_for_therapy, is_draft, touch) VALUES(?, ?, 1, 0, ?, 0, 'A page', 0, 0, 1)")
            .with(1, number)
            .with(2, idOf(number))
            .with(3, number * kHourMs)
            .run();
        Statement(m_connection, "INSERT INTO part(place, text) VALUES(?1 * 65536, ?2)")
            .with(1, number)
            .with(2, textOf(number))
            .run();
    }

private:
    void connect() {
        CHECK(sqlite3_open(m_file.c_str(), &m_connection) == SQLITE_OK);
#ifndef LEEWARD_PLAIN_SQLITE
        run("PRAGMA key=\"x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'\"");
#endif
        run("PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16000; PRAGMA secure_delete=ON;"
            "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;");
    }

    static std::string textOf(std::int64_t number) {
        std::string text = "page " + std::to_string(number);
        for (int word = 0; word < 148; ++word)
            text += " lantern";
        return text;
    }

    std::filesystem::path m_file;
    std::int64_t m_count;
    sqlite3* m_connection = nullptr;
};

Journal* g_journal = nullptr;

/// One page of the timeline after the other, with the text of each entry.
void timelinePage(benchmark::State& state) {
    Statement page(g_journal->connection(), kPage);
    Statement parts(g_journal->connection(), kParts);
    const std::int64_t behindAll = (g_journal->count() + 1) * kHourMs;
    std::int64_t before = behindAll;
    for (auto _ : state) {
        std::int64_t last = behindAll;
        page.with(1, before).eachRow([&](sqlite3_stmt* row) {
            last = sqlite3_column_int64(row, 3);
            parts.with(1, sqlite3_column_int64(row, 0)).eachRow([](sqlite3_stmt* part) {
                benchmark::DoNotOptimize(sqlite3_column_text(part, 0));
            });
        });
        before = last;
    }
}
BENCHMARK(timelinePage)->Unit(benchmark::kMicrosecond);

/// The entries of the last weeks, which is what is opened: the page cache holds them.
void entryOfLately(benchmark::State& state) {
    Statement entry(g_journal->connection(), kEntry);
    Statement parts(g_journal->connection(), kParts);
    std::int64_t number = 0;
    for (auto _ : state) {
        number = (number + 37) % 100;
        entry.with(1, idOf(g_journal->count() - number)).eachRow([&](sqlite3_stmt* row) {
            parts.with(1, sqlite3_column_int64(row, 0)).eachRow([](sqlite3_stmt* part) {
                benchmark::DoNotOptimize(sqlite3_column_text(part, 0));
            });
        });
    }
}
BENCHMARK(entryOfLately)->Unit(benchmark::kMicrosecond);

void everyText(benchmark::State& state) {
    Statement all(g_journal->connection(), "SELECT text FROM part");
    for (auto _ : state)
        all.eachRow([](sqlite3_stmt* row) { benchmark::DoNotOptimize(sqlite3_column_text(row, 0)); });
}
BENCHMARK(everyText)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

void saveNew(benchmark::State& state) {
    static std::int64_t next = g_journal->count();
    for (auto _ : state) {
        g_journal->run("BEGIN IMMEDIATE");
        g_journal->write(++next);
        g_journal->run("COMMIT");
    }
}
BENCHMARK(saveNew)->Unit(benchmark::kMillisecond)->Iterations(40)->Repetitions(3);

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 3)
        return std::cerr << "usage: leeward_bench_sqlcipher FILE ENTRIES\n", 2;
    Journal journal(argv[1], std::atoll(argv[2]));
    g_journal = &journal;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
