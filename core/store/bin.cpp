#include "core/store/bin.h"

#include "core/sql/transaction.h"
#include "core/store/bin_clock.h"
#include "core/store/part_place.h"
#include "core/store/rows.h"
#include "core/store/used_words.h"

#include <algorithm>

namespace leeward::store {

namespace {

using records::Entry;
using std::chrono::milliseconds;

/// Asked again sooner, nothing is written.
constexpr std::chrono::hours kBetween{1};

constexpr std::int64_t kStayMs = std::chrono::duration_cast<milliseconds>(kDaysInBin).count();

/// By what was counted, and by the clock unless it says that the entry comes from the future.
constexpr const char* kDue = "SELECT id FROM entry WHERE removed_at_ms IS NOT NULL AND ?1 - removed_count_ms >= ?2"
                             " AND (removed_at_ms > ?3 OR removed_at_ms <= ?3 - ?2)";

sql::SqlResult<std::vector<Id<Entry>>> idsOf(sql::SqlResult<sql::Statement> rows) {
    return collected(std::move(rows), [](const sql::Statement& row) { return row.id<Entry>(0); });
}

/// The first number of the first row, or nothing.
sql::SqlResult<std::optional<std::int64_t>> numberFrom(sql::SqlResult<sql::Statement> row) {
    const auto numbers =
        collected(std::move(row), [](const sql::Statement& one) { return std::optional(one.integer(0)); });
    if (!numbers)
        return Fail{numbers.error()};
    return numbers->empty() ? std::nullopt : std::optional(numbers->front());
}

/// The words of an entry outside the bin are in use until it goes.
sql::SqlResult<void> takeWordsOutOfUse(sql::Database& database, std::int64_t key) {
    for (const WordKind kind : {WordKind::Feeling, WordKind::BodySignal, WordKind::Tag}) {
        auto rows = database.prepare("SELECT text FROM word WHERE entry = ? AND kind = ?");
        if (rows)
            rows->bindAll(key, static_cast<std::int64_t>(kind));
        const auto words =
            collected(std::move(rows), [](const sql::Statement& row) { return std::optional(row.text(0)); });
        if (!words)
            return Fail{words.error()};
        RETURN_IF_FAILED(takeUsesBack(database, kind, *words));
    }
    return {};
}

} // namespace

sql::SqlResult<std::vector<Id<Entry>>> Bin::all() {
    return idsOf(m_database.prepare("SELECT id FROM entry WHERE removed_at_ms IS NOT NULL"));
}

Result<std::size_t, SaveError> Bin::letTimePass(base::Time now) {
    const auto seen = numberFrom(m_database.prepare(
        "SELECT seen_ms FROM bin_clock WHERE EXISTS(SELECT 1 FROM entry WHERE removed_at_ms IS NOT NULL)"));
    const auto inBin = all();
    if (!seen || !inBin)
        return Fail{saveErrorFrom(seen ? inBin.error() : seen.error())};
    const bool isSoon =
        *seen && base::Time(milliseconds(**seen)) <= now && now < base::Time(milliseconds(**seen)) + kBetween;
    if (inBin->empty() || isSoon)
        return 0;
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto counted = letBinTimePass(m_database, now);
    if (!counted)
        return Fail{saveErrorFrom(counted.error())};
    // Put there before there was a clock: their time begins now.
    const auto begun = m_database.run(
        "UPDATE entry SET removed_count_ms = ? WHERE removed_at_ms IS NOT NULL AND removed_count_ms IS NULL", *counted);
    auto rows = m_database.prepare(kDue);
    if (rows)
        rows->bindAll(*counted, kStayMs, now);
    const auto due = idsOf(std::move(rows));
    if (!begun || !due)
        return Fail{saveErrorFrom(begun ? due.error() : begun.error())};
    for (const Id<Entry>& id : *due)
        if (const auto erased = erase(id); !erased)
            return Fail{saveErrorFrom(erased.error())};
    if (const auto kept = transaction->commit(); !kept)
        return Fail{saveErrorFrom(kept.error())};
    for (const Id<Entry>& id : *due)
        m_listeners.notify(id);
    return due->size();
}

sql::SqlResult<std::optional<std::chrono::days>> Bin::daysLeft(const Id<Entry>& id) {
    auto row = m_database.prepare("SELECT coalesce((SELECT counted_ms FROM bin_clock) - removed_count_ms, 0) FROM entry"
                                  " WHERE id = ? AND removed_at_ms IS NOT NULL");
    if (row)
        row->bind(1, id);
    return numberFrom(std::move(row)).map([](const std::optional<std::int64_t>& there) {
        return there ? std::optional(std::max(std::chrono::days(0),
                                              std::chrono::ceil<std::chrono::days>(kDaysInBin - milliseconds(*there))))
                     : std::nullopt;
    });
}

Result<void, SaveError> Bin::remove(std::span<const Id<Entry>> ids) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    for (const Id<Entry>& id : ids)
        if (const auto erased = erase(id); !erased)
            return Fail{saveErrorFrom(erased.error())};
    if (const auto kept = transaction->commit(); !kept)
        return Fail{saveErrorFrom(kept.error())};
    for (const Id<Entry>& id : ids)
        m_listeners.notify(id);
    return {};
}

sql::SqlResult<void> Bin::erase(const Id<Entry>& id) {
    auto row = m_database.prepare("SELECT key FROM entry WHERE id = ?");
    if (row)
        row->bind(1, id);
    const auto key = numberFrom(std::move(row));
    if (!key)
        return Fail{key.error()};
    if (!*key)
        return {};
    auto outside = m_database.prepare("SELECT 1 FROM entry WHERE id = ? AND removed_at_ms IS NULL");
    if (outside)
        outside->bind(1, id);
    const auto isInUse = numberFrom(std::move(outside));
    if (!isInUse)
        return Fail{isInUse.error()};
    if (*isInUse)
        RETURN_IF_FAILED(takeWordsOutOfUse(m_database, **key));
    RETURN_IF_FAILED(m_database.run("UPDATE passage_copy SET entry = NULL WHERE entry = ?", id));
    RETURN_IF_FAILED(
        m_database.run("DELETE FROM part WHERE place BETWEEN ? AND ?", firstPlace(**key), lastPlace(**key)));
    return m_database.run("DELETE FROM entry WHERE id = ?", id);
}

} // namespace leeward::store
