// The reading half of Entries: lists, words in use, and what search reads.
#include "core/store/entries.h"

#include "core/store/part_place.h"
#include "core/store/rows.h"
#include "core/store/used_words.h"

#include <limits>

namespace leeward::store {

namespace {

using records::Entry;

constexpr std::size_t kBeginningBytes = 300;

#define ENTRY_ROW                                                                                                      \
    "SELECT e.key, e.id, e.kind, e.written_at_ms, e.utc_offset_min, e.title, e.felt_safety,"                           \
    " e.is_for_therapy, e.is_draft, max(ifnull(e.distress_before, 0), ifnull(e.distress_after, 0))"                    \
    " FROM entry e WHERE "
#define OUTSIDE_BIN "e.removed_at_ms IS NULL"
#define IN_BIN "e.removed_at_ms IS NOT NULL"
// Parameters 1 to 8; the indexes by time hold most of what is asked here, so that what is filtered out costs no page.
#define FILTERED                                                                                                       \
    " AND (?1 IS NULL OR e.kind = ?1) AND (?2 = 0 OR e.is_for_therapy = 1) AND (?3 = 0 OR e.is_draft = 1)"             \
    " AND (?4 IS NULL OR e.key IN (SELECT w.entry FROM word w WHERE w.kind = 3 AND w.text = ?4))"                      \
    " AND (?5 IS NULL OR e.key IN (SELECT w.entry FROM word w WHERE w.kind = 1 AND w.text = ?5))"                      \
    " AND (?6 IS NULL OR e.felt_safety = ?6) AND e.written_at_ms >= ?7 AND e.written_at_ms < ?8"
#define NEWEST_AFTER " AND (e.written_at_ms, e.id) < (?9, ?10) ORDER BY e.written_at_ms DESC, e.id DESC LIMIT ?11"
// What an index of its own holds is said in so many words: a parameter would not do.
#define SMALL_WIN " AND e.kind = 5"
#define FOR_THERAPY " AND e.is_for_therapy = 1"

constexpr const char* kOutsideBin = ENTRY_ROW OUTSIDE_BIN FILTERED NEWEST_AFTER;
constexpr const char* kSmallWins = ENTRY_ROW OUTSIDE_BIN SMALL_WIN FILTERED NEWEST_AFTER;
constexpr const char* kForTherapy = ENTRY_ROW OUTSIDE_BIN FOR_THERAPY FILTERED NEWEST_AFTER;
constexpr const char* kInBin = ENTRY_ROW IN_BIN FILTERED NEWEST_AFTER;
constexpr const char* kIdsOutsideBin = "SELECT e.id FROM entry e WHERE " OUTSIDE_BIN FILTERED;
constexpr const char* kIdsInBin = "SELECT e.id FROM entry e WHERE " IN_BIN FILTERED;
constexpr const char* kRow = ENTRY_ROW OUTSIDE_BIN " AND e.id = ?";
constexpr const char* kNewestDraft = ENTRY_ROW OUTSIDE_BIN " AND e.is_draft = 1 ORDER BY e.touch DESC LIMIT 1";

#undef ENTRY_ROW
#undef OUTSIDE_BIN
#undef IN_BIN
#undef FILTERED
#undef NEWEST_AFTER
#undef SMALL_WIN
#undef FOR_THERAPY

const char* newestOf(const EntryFilter& filter) {
    if (filter.inBin)
        return kInBin;
    if (filter.kind == records::EntryKind::SmallWin)
        return kSmallWins;
    return filter.onlyForTherapy ? kForTherapy : kOutsideBin;
}

constexpr const char* kTexts = "SELECT key, id, written_at_ms, title FROM entry WHERE removed_at_ms IS NULL"
                               " AND (written_at_ms, id) < (?, ?) ORDER BY written_at_ms DESC, id DESC LIMIT ?";

constexpr const char* kParts = "SELECT text FROM part WHERE place BETWEEN ? AND ? ORDER BY place";

/// What comes before every entry in a list that begins with the newest.
EntryCursor beforeAll() {
    Id<Entry>::Array highest;
    highest.fill(0xFF);
    return {base::Time(std::chrono::milliseconds(std::numeric_limits<std::int64_t>::max())), Id<Entry>(highest)};
}

/// The front of \p text, at most kBeginningBytes, without half a code point at its end.
std::string_view cut(std::string_view text) {
    if (text.size() <= kBeginningBytes)
        return text;
    std::size_t end = kBeginningBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

std::optional<EntryRow> rowOf(const sql::Statement& row) {
    const auto id = row.id<Entry>(1);
    if (!id)
        return std::nullopt;
    EntryRow entry{.id = *id,
                   .kind = static_cast<records::EntryKind>(row.integer(2)),
                   .writtenAt = {row.time(3), std::chrono::minutes(row.integer(4))},
                   .title = row.text(5),
                   .beginning = {},
                   .feltSafety = std::nullopt,
                   .forTherapy = row.integer(7) != 0,
                   .isDraft = row.integer(8) != 0,
                   .distress = static_cast<std::uint8_t>(row.integer(9))};
    if (!row.isNull(6))
        entry.feltSafety = static_cast<records::FeltSafety>(row.integer(6));
    return entry;
}

sql::SqlResult<std::string> beginningOf(sql::Statement& parts, std::int64_t key) {
    parts.bindAll(firstPlace(key), lastPlace(key));
    std::string beginning;
    const auto all = forEachRow(parts, [&](const sql::Statement& row) {
        if (beginning.size() >= kBeginningBytes)
            return;
        if (!beginning.empty())
            beginning += records::kBetweenParts;
        beginning += cut(row.textView(0));
    });
    if (!all)
        return Fail{all.error()};
    return std::string(cut(beginning));
}

/// What a statement of ENTRY_ROW finds, with the beginning of each.
sql::SqlResult<std::vector<EntryRow>> rowsOf(sql::Statement& statement, sql::Statement& parts) {
    std::vector<EntryRow> rows;
    sql::SqlResult<void> read;
    const auto all = forEachRow(statement, [&](const sql::Statement& each) {
        auto row = rowOf(each);
        auto beginning = beginningOf(parts, each.integer(0));
        if (!beginning)
            read = Fail{beginning.error()};
        if (!row || !beginning)
            return;
        row->beginning = std::move(*beginning);
        rows.push_back(std::move(*row));
    });
    if (!all || !read)
        return Fail{all ? read.error() : all.error()};
    return rows;
}

sql::SqlResult<std::vector<EntryRow>> rowsOf(sql::Database& database, sql::SqlResult<sql::Statement> statement) {
    auto parts = database.prepare(kParts);
    if (!statement || !parts)
        return Fail{statement ? parts.error() : statement.error()};
    return rowsOf(*statement, *parts);
}

void bindFilter(sql::Statement& statement, const EntryFilter& filter) {
    if (filter.kind)
        statement.bind(1, static_cast<std::int64_t>(*filter.kind));
    statement.bind(2, filter.onlyForTherapy);
    statement.bind(3, filter.onlyDrafts);
    statement.bind(4, filter.tag);
    statement.bind(5, filter.feeling);
    if (filter.feltSafety)
        statement.bind(6, static_cast<std::int64_t>(*filter.feltSafety));
    statement.bind(7, filter.from.value_or(base::Time::min()));
    statement.bind(8, filter.until.value_or(base::Time::max()));
}

sql::SqlResult<std::string> textOf(sql::Statement& parts, std::int64_t key) {
    parts.bindAll(firstPlace(key), lastPlace(key));
    std::string whole;
    const auto all = forEachRow(parts, [&](const sql::Statement& row) {
        if (!whole.empty())
            whole += records::kBetweenParts;
        whole += row.textView(0);
    });
    if (!all)
        return Fail{all.error()};
    return whole;
}

} // namespace

sql::SqlResult<std::vector<EntryRow>> Entries::newestFirst(const EntryFilter& filter, std::size_t limit,
                                                           const std::optional<EntryCursor>& after) {
    auto statement = m_database.prepare(newestOf(filter));
    if (statement) {
        const EntryCursor cursor = after.value_or(beforeAll());
        bindFilter(*statement, filter);
        statement->bind(9, cursor.at);
        statement->bind(10, cursor.id);
        statement->bind(11, static_cast<std::int64_t>(limit));
    }
    return rowsOf(m_database, std::move(statement));
}

sql::SqlResult<std::vector<Id<Entry>>> Entries::ids(const EntryFilter& filter) {
    auto statement = m_database.prepare(filter.inBin ? kIdsInBin : kIdsOutsideBin);
    if (statement)
        bindFilter(*statement, filter);
    return collected(std::move(statement), [](const sql::Statement& row) { return row.id<Entry>(0); });
}

sql::SqlResult<std::vector<EntryRow>> Entries::rows(std::span<const Id<Entry>> ids) {
    auto statement = m_database.prepare(kRow);
    auto parts = m_database.prepare(kParts);
    if (!statement || !parts)
        return Fail{statement ? parts.error() : statement.error()};
    std::vector<EntryRow> rows;
    rows.reserve(ids.size());
    for (const Id<Entry>& id : ids) {
        statement->bind(1, id);
        auto found = rowsOf(*statement, *parts);
        if (!found)
            return found;
        if (!found->empty())
            rows.push_back(std::move(found->front()));
    }
    return rows;
}

sql::SqlResult<std::optional<EntryRow>> Entries::newestDraft() {
    auto rows = rowsOf(m_database, m_database.prepare(kNewestDraft));
    if (!rows)
        return Fail{rows.error()};
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

sql::SqlResult<std::vector<std::string>> Entries::tags() {
    return wordsInUse(m_database, WordKind::Tag);
}

sql::SqlResult<std::vector<std::string>> Entries::ownFeelings() {
    return wordsInUse(m_database, WordKind::Feeling);
}

sql::SqlResult<std::vector<std::string>> Entries::ownBodySignals() {
    return wordsInUse(m_database, WordKind::BodySignal);
}

sql::SqlResult<std::int64_t> Entries::count() {
    auto statement = m_database.prepare("SELECT count(*) FROM entry WHERE removed_at_ms IS NULL");
    if (!statement)
        return Fail{statement.error()};
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    return statement->integer(0);
}

sql::SqlResult<std::optional<EntryCursor>> Entries::texts(std::size_t limit, const std::optional<EntryCursor>& after,
                                                          const TextVisitor& visit) {
    auto statement = m_database.prepare(kTexts);
    auto parts = m_database.prepare(kParts);
    if (!statement || !parts)
        return Fail{statement ? parts.error() : statement.error()};
    const EntryCursor from = after.value_or(beforeAll());
    statement->bindAll(from.at, from.id, static_cast<std::int64_t>(limit));
    std::size_t seen = 0;
    std::optional<EntryCursor> last;
    sql::SqlResult<void> read;
    const auto all = forEachRow(*statement, [&](const sql::Statement& row) {
        const auto id = row.id<Entry>(1);
        if (!id || !read)
            return;
        ++seen;
        last = EntryCursor{row.time(2), *id};
        const auto text = textOf(*parts, row.integer(0));
        if (text)
            visit(*id, row.time(2), row.textView(3), *text);
        else
            read = Fail{text.error()};
    });
    if (!all || !read)
        return Fail{all ? read.error() : all.error()};
    return seen < limit ? std::nullopt : last;
}

} // namespace leeward::store
