#include "core/store/entries.h"

#include "core/sql/transaction.h"
#include "core/store/bin_clock.h"
#include "core/store/part_place.h"
#include "core/store/rows.h"
#include "core/store/used_words.h"

#include <algorithm>

namespace leeward::store {

namespace {

using records::Entry;

/// An entry as stored, and the key that its parts and words go by.
struct StoredEntry {
    std::int64_t key;
    Entry entry;
};

constexpr const char* kById =
    "SELECT key, id, revision, kind, written_at_ms, utc_offset_min, title, felt_safety,"
    " is_for_therapy, is_draft, removed_at_ms, distress_before, distress_after, prompt, is_free"
    " FROM entry WHERE id = ?";

constexpr const char* kInsert =
    "INSERT INTO entry(id, revision, title, felt_safety, kind, written_at_ms, utc_offset_min, is_for_therapy, is_draft,"
    " touch, removed_at_ms, distress_before, distress_after, prompt, is_free)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// What changes with every save. Whether it is in the bin is not said by saving it.
constexpr const char* kUpdate = "UPDATE entry SET revision = ?2, title = ?3, felt_safety = ?4, distress_before = ?5,"
                                " distress_after = ?6, prompt = ?7, is_free = ?8 WHERE id = ?1";

/// What lists go by and seldom changes: naming it would write their indexes anew with every save.
constexpr const char* kUpdateListed = "UPDATE entry SET kind = ?2, written_at_ms = ?3, utc_offset_min = ?4,"
                                      " is_for_therapy = ?5, is_draft = ?6, touch = ?7 WHERE id = ?1";

constexpr const char* kSetRemoved = "UPDATE entry SET removed_at_ms = ?, removed_count_ms = ? WHERE id = ?";

std::vector<std::string>& wordsOf(Entry& entry, WordKind kind) {
    switch (kind) {
    case WordKind::Feeling:
        return entry.feelings;
    case WordKind::BodySignal:
        return entry.bodySignals;
    case WordKind::Tag:
        break;
    }
    return entry.tags;
}

constexpr WordKind kWordKinds[] = {WordKind::Feeling, WordKind::BodySignal, WordKind::Tag};

std::optional<std::uint8_t> distressAt(const sql::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<std::uint8_t>(row.integer(column)));
}

std::optional<StoredEntry> entryOf(const sql::Statement& row) {
    const auto id = row.id<Entry>(1);
    if (!id)
        return std::nullopt;
    StoredEntry stored{row.integer(0), Entry{.id = *id,
                                             .revision = row.integer(2),
                                             .kind = static_cast<records::EntryKind>(row.integer(3)),
                                             .writtenAt = {row.time(4), std::chrono::minutes(row.integer(5))},
                                             .title = row.text(6),
                                             .parts = {},
                                             .feltSafety = std::nullopt,
                                             .feelings = {},
                                             .bodySignals = {},
                                             .tags = {},
                                             .forTherapy = row.integer(8) != 0,
                                             .isDraft = row.integer(9) != 0,
                                             .removedAt = std::nullopt,
                                             .distressBefore = distressAt(row, 11),
                                             .distressAfter = distressAt(row, 12),
                                             .prompt = row.text(13),
                                             .isFree = row.integer(14) != 0}};
    if (!row.isNull(7))
        stored.entry.feltSafety = static_cast<records::FeltSafety>(row.integer(7));
    if (!row.isNull(10))
        stored.entry.removedAt = row.time(10);
    return stored;
}

sql::SqlResult<void> readParts(sql::Database& database, StoredEntry& stored) {
    auto parts = database.prepare("SELECT place, text FROM part WHERE place BETWEEN ? AND ? ORDER BY place");
    if (!parts)
        return Fail{parts.error()};
    parts->bindAll(firstPlace(stored.key), lastPlace(stored.key));
    return forEachRow(*parts, [&](const sql::Statement& row) {
        stored.entry.parts.push_back({questionAt(row.integer(0)), row.text(1)});
    });
}

sql::SqlResult<void> readWords(sql::Database& database, StoredEntry& stored) {
    auto words = database.prepare("SELECT kind, text FROM word WHERE entry = ? ORDER BY kind, position");
    if (!words)
        return Fail{words.error()};
    words->bind(1, stored.key);
    return forEachRow(*words, [&](const sql::Statement& row) {
        wordsOf(stored.entry, static_cast<WordKind>(row.integer(0))).push_back(row.text(1));
    });
}

sql::SqlResult<std::optional<StoredEntry>> storedEntry(sql::Database& database, const Id<Entry>& id) {
    auto rows = database.prepare(kById);
    if (rows)
        rows->bind(1, id);
    auto found = collected(std::move(rows), entryOf);
    if (!found)
        return Fail{found.error()};
    if (found->empty())
        return std::nullopt;
    StoredEntry& stored = found->front();
    RETURN_IF_FAILED(readParts(database, stored));
    RETURN_IF_FAILED(readWords(database, stored));
    return std::move(stored);
}

/// The entry as it reads once stored: parts by question, none of them empty.
Entry tidied(const Entry& entry) {
    Entry tidy = entry;
    std::erase_if(tidy.parts, [](const records::Part& part) { return part.text.empty(); });
    std::sort(tidy.parts.begin(), tidy.parts.end(),
              [](const records::Part& a, const records::Part& b) { return a.question < b.question; });
    return tidy;
}

/// Whether \p stored is what saving \p entry would have left: then an earlier try was kept though it failed to say so.
bool isKept(const StoredEntry& stored, const Entry& entry) {
    Entry after = tidied(entry);
    ++after.revision;
    after.removedAt = stored.entry.removedAt;
    return stored.entry == after;
}

/// Whether they are alike in all that somebody wrote or chose.
bool saysTheSame(const Entry& stored, const Entry& entry) {
    Entry other = tidied(entry);
    other.id = stored.id;
    other.revision = stored.revision;
    other.removedAt = stored.removedAt;
    return stored == other;
}

sql::SqlResult<bool> isStored(sql::Database& database, const Id<Entry>& id) {
    auto row = database.prepare("SELECT 1 FROM entry WHERE id = ?");
    if (!row)
        return Fail{row.error()};
    row->bind(1, id);
    return row->step();
}

/// The draft touched last, and its touch.
struct Touched {
    std::optional<Id<Entry>> id;
    std::int64_t touch = 0;
};
sql::SqlResult<Touched> lastTouched(sql::Database& database) {
    auto last = database.prepare("SELECT id, touch FROM entry WHERE is_draft = 1 AND removed_at_ms IS NULL"
                                 " ORDER BY touch DESC LIMIT 1");
    if (!last)
        return Fail{last.error()};
    const auto hasRow = last->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    return *hasRow ? Touched{last->id<Entry>(0), last->integer(1)} : Touched{};
}

/// Of a felt safety or a distress.
template <typename Value>
std::optional<std::int64_t> numberOf(const std::optional<Value>& value) {
    return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

sql::SqlResult<void> insertRow(sql::Database& database, const Entry& entry) {
    const auto last = lastTouched(database);
    if (!last)
        return Fail{last.error()};
    return database.run(kInsert, entry.id, entry.revision + 1, entry.title, numberOf(entry.feltSafety),
                        static_cast<std::int64_t>(entry.kind), entry.writtenAt.at,
                        static_cast<std::int64_t>(entry.writtenAt.utcOffset.count()), entry.forTherapy, entry.isDraft,
                        last->touch + 1, entry.removedAt, numberOf(entry.distressBefore), numberOf(entry.distressAfter),
                        entry.prompt, entry.isFree);
}

bool isListedAlike(const Entry& a, const Entry& b) {
    return a.kind == b.kind && a.writtenAt == b.writtenAt && a.forTherapy == b.forTherapy && a.isDraft == b.isDraft;
}

sql::SqlResult<void> updateRow(sql::Database& database, const Entry& entry, const Entry& before) {
    RETURN_IF_FAILED(database.run(kUpdate, entry.id, entry.revision + 1, entry.title, numberOf(entry.feltSafety),
                                  numberOf(entry.distressBefore), numberOf(entry.distressAfter), entry.prompt,
                                  entry.isFree));
    const auto last = lastTouched(database);
    if (!last)
        return Fail{last.error()};
    const bool isOnTop = !entry.isDraft || last->id == entry.id;
    if (isOnTop && isListedAlike(entry, before))
        return {};
    return database.run(kUpdateListed, entry.id, static_cast<std::int64_t>(entry.kind), entry.writtenAt.at,
                        static_cast<std::int64_t>(entry.writtenAt.utcOffset.count()), entry.forTherapy, entry.isDraft,
                        last->touch + 1);
}

/// Writes the parts that differ, and nothing of the others: a save a second must cost little.
sql::SqlResult<void> writeParts(sql::Database& database, std::int64_t key, const Entry& now, const Entry& before) {
    for (const records::Part& part : before.parts)
        if (textOf(now, part.question).empty())
            RETURN_IF_FAILED(database.run("DELETE FROM part WHERE place = ?", placeOf(key, part.question)));
    for (const records::Part& part : now.parts)
        if (textOf(before, part.question) != part.text)
            RETURN_IF_FAILED(database.run("INSERT INTO part(place, text) VALUES(?, ?)"
                                          " ON CONFLICT(place) DO UPDATE SET text = excluded.text",
                                          placeOf(key, part.question), part.text));
    return {};
}

/// The words of what is in the bin are not in use.
sql::SqlResult<void> writeWords(sql::Database& database, std::int64_t key, Entry& now, Entry& before) {
    const bool isInUse = !before.removedAt;
    for (const WordKind kind : kWordKinds) {
        const auto& words = wordsOf(now, kind);
        const auto& earlier = wordsOf(before, kind);
        if (words == earlier)
            continue;
        const auto number = static_cast<std::int64_t>(kind);
        RETURN_IF_FAILED(database.run("DELETE FROM word WHERE entry = ? AND kind = ?", key, number));
        for (std::size_t i = 0; i < words.size(); ++i)
            RETURN_IF_FAILED(database.run("INSERT INTO word(entry, kind, position, text) VALUES(?, ?, ?, ?)", key,
                                          number, static_cast<std::int64_t>(i), words[i]));
        if (!isInUse)
            continue;
        RETURN_IF_FAILED(countUses(database, kind, words));
        RETURN_IF_FAILED(takeUsesBack(database, kind, earlier));
    }
    return {};
}

sql::SqlResult<std::int64_t> keyOf(sql::Database& database, const Id<Entry>& id) {
    auto statement = database.prepare("SELECT key FROM entry WHERE id = ?");
    if (!statement)
        return Fail{statement.error()};
    statement->bind(1, id);
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    if (!*hasRow)
        return Fail{sql::Error::Failed};
    return statement->integer(0);
}

sql::SqlResult<void> write(sql::Database& database, const Entry& entry, const std::optional<StoredEntry>& stored) {
    RETURN_IF_FAILED(stored ? updateRow(database, entry, stored->entry) : insertRow(database, entry));
    const auto key = keyOf(database, entry.id);
    if (!key)
        return Fail{key.error()};
    Entry now = tidied(entry);
    Entry before = stored ? stored->entry : Entry{.id = entry.id};
    if (!stored)
        before.removedAt = entry.removedAt;
    RETURN_IF_FAILED(writeParts(database, *key, now, before));
    return writeWords(database, *key, now, before);
}

/// Takes the words of \p entry out of use when it goes into the bin, and back into it when it comes out.
sql::SqlResult<void> moveWords(sql::Database& database, Entry& entry, std::optional<base::Time> removedAt) {
    if (entry.removedAt.has_value() == removedAt.has_value())
        return {};
    for (const WordKind kind : kWordKinds) {
        const auto& words = wordsOf(entry, kind);
        RETURN_IF_FAILED(removedAt ? takeUsesBack(database, kind, words) : countUses(database, kind, words));
    }
    return {};
}

} // namespace

Entries::Entries(sql::Database& database, ChangeListeners& listeners) : m_database(database), m_listeners(listeners) {}

Result<std::int64_t, SaveError> Entries::save(const Entry& entry) {
    if (!check(entry).empty())
        return Fail{SaveError::Refused};
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto stored = storedEntry(m_database, entry.id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (*stored && isKept(**stored, entry))
        return entry.revision + 1;
    if (entry.revision != (*stored ? (*stored)->entry.revision : 0))
        return Fail{SaveError::Behind};
    const auto written = write(m_database, entry, *stored).and_then([&] { return transaction->commit(); });
    if (!written)
        return Fail{saveErrorFrom(written.error())};
    m_listeners.notify(entry.id);
    return entry.revision + 1;
}

Result<void, SaveError> Entries::addNew(const Entry& entry) {
    if (!check(entry).empty())
        return Fail{SaveError::Refused};
    const auto isTaken = isStored(m_database, entry.id);
    if (!isTaken)
        return Fail{saveErrorFrom(isTaken.error())};
    if (*isTaken || entry.revision != 0)
        return Fail{SaveError::Behind};
    if (const auto written = write(m_database, entry, std::nullopt); !written)
        return Fail{saveErrorFrom(written.error())};
    return {};
}

Result<void, SaveError> Entries::saveAll(std::span<const Entry> entries,
                                         const std::function<bool(std::size_t)>& progress) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        RETURN_IF_FAILED(addNew(entries[i]));
        if (!progress(i + 1))
            return {};
    }
    if (const auto kept = transaction->commit(); !kept)
        return Fail{saveErrorFrom(kept.error())};
    for (const Entry& entry : entries)
        m_listeners.notify(entry.id);
    return {};
}

sql::SqlResult<bool> Entries::holds(const Entry& entry) {
    auto rows = m_database.prepare("SELECT id FROM entry WHERE removed_at_ms IS NULL AND written_at_ms = ?");
    if (rows)
        rows->bind(1, entry.writtenAt.at);
    const auto ids = collected(std::move(rows), [](const sql::Statement& row) { return row.id<Entry>(0); });
    if (!ids)
        return Fail{ids.error()};
    for (const Id<Entry>& id : *ids) {
        const auto stored = storedEntry(m_database, id);
        if (!stored)
            return Fail{stored.error()};
        if (*stored && saysTheSame((*stored)->entry, entry))
            return true;
    }
    return false;
}

sql::SqlResult<std::optional<Entry>> Entries::byId(const Id<Entry>& id) {
    auto stored = storedEntry(m_database, id);
    if (!stored)
        return Fail{stored.error()};
    return *stored ? std::optional(std::move((*stored)->entry)) : std::nullopt;
}

Result<void, SaveError> Entries::moveToBin(const Id<Entry>& id, base::Time at) {
    return setRemoved(id, at);
}

Result<void, SaveError> Entries::bringBack(const Id<Entry>& id) {
    return setRemoved(id, std::nullopt);
}

Result<void, SaveError> Entries::setRemoved(const Id<Entry>& id, std::optional<base::Time> at) {
    const auto known = isStored(m_database, id);
    if (!known || !*known)
        return Fail{known ? SaveError::Behind : saveErrorFrom(known.error())};
    return setAllRemoved({&id, 1}, at).map([](const Ids&) {});
}

Result<Entries::Ids, SaveError> Entries::moveAllToBin(std::span<const Id<Entry>> ids, base::Time at) {
    return setAllRemoved(ids, at);
}

Result<Entries::Ids, SaveError> Entries::bringAllBack(std::span<const Id<Entry>> ids) {
    return setAllRemoved(ids, std::nullopt);
}

Result<Entries::Ids, SaveError> Entries::setAllRemoved(std::span<const Id<Entry>> ids, std::optional<base::Time> at) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto counted = at ? letBinTimePass(m_database, *at).map([](std::int64_t ms) { return std::optional(ms); })
                            : sql::SqlResult<std::optional<std::int64_t>>(std::nullopt);
    if (!counted)
        return Fail{saveErrorFrom(counted.error())};
    Ids moved;
    for (const Id<Entry>& id : ids) {
        auto stored = storedEntry(m_database, id);
        if (!stored)
            return Fail{saveErrorFrom(stored.error())};
        if (!*stored || (*stored)->entry.removedAt.has_value() == at.has_value())
            continue;
        const auto done = moveWords(m_database, (*stored)->entry, at).and_then([&] {
            return m_database.run(kSetRemoved, at, *counted, id);
        });
        if (!done)
            return Fail{saveErrorFrom(done.error())};
        moved.push_back(id);
    }
    if (const auto kept = transaction->commit(); !kept)
        return Fail{saveErrorFrom(kept.error())};
    for (const Id<Entry>& id : moved)
        m_listeners.notify(id);
    return moved;
}

Result<Entries::Ids, SaveError> Entries::changeAll(std::span<const Id<Entry>> ids,
                                                   const std::function<bool(Entry&)>& change) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    Ids changed;
    for (const Id<Entry>& id : ids) {
        const auto stored = storedEntry(m_database, id);
        if (!stored)
            return Fail{saveErrorFrom(stored.error())};
        if (!*stored || (*stored)->entry.removedAt)
            continue;
        Entry entry = (*stored)->entry;
        if (!change(entry))
            continue;
        if (!check(entry).empty())
            return Fail{SaveError::Refused};
        if (const auto written = write(m_database, entry, *stored); !written)
            return Fail{saveErrorFrom(written.error())};
        changed.push_back(id);
    }
    if (const auto kept = transaction->commit(); !kept)
        return Fail{saveErrorFrom(kept.error())};
    for (const Id<Entry>& id : changed)
        m_listeners.notify(id);
    return changed;
}

} // namespace leeward::store
