// What looking back reads of Entries: of each entry no more than it shows.
#include "core/store/entries.h"

#include "core/store/rows.h"
#include "core/store/word_kind.h"

namespace leeward::store {

using records::FeltMoment;

sql::SqlResult<std::vector<FeltMoment>> Entries::felt(const TimeSpan& span) {
    auto rows = m_database.prepare("SELECT written_at_ms, utc_offset_min, felt_safety FROM entry"
                                   " WHERE removed_at_ms IS NULL AND felt_safety IS NOT NULL"
                                   " AND written_at_ms >= ? AND written_at_ms < ? ORDER BY written_at_ms, id");
    if (rows)
        rows->bindAll(span.from, span.until);
    return collected(std::move(rows), [](const sql::Statement& row) -> std::optional<FeltMoment> {
        return FeltMoment{{row.time(0), std::chrono::minutes(row.integer(1))},
                          static_cast<records::FeltSafety>(row.integer(2))};
    });
}

sql::SqlResult<std::vector<std::string>> Entries::feelingsIn(const TimeSpan& span) {
    auto rows = m_database.prepare("SELECT w.text FROM entry e JOIN word w ON w.entry = e.key AND w.kind = ?"
                                   " WHERE e.removed_at_ms IS NULL AND e.written_at_ms >= ? AND e.written_at_ms < ?"
                                   " GROUP BY w.text ORDER BY max(e.written_at_ms) DESC, w.text");
    if (rows)
        rows->bindAll(static_cast<std::int64_t>(WordKind::Feeling), span.from, span.until);
    return collected(std::move(rows), [](const sql::Statement& row) { return std::optional(row.text(0)); });
}

sql::SqlResult<std::vector<std::string>> Entries::answersTo(records::Question question, records::EntryKind kind,
                                                            const TimeSpan& span, std::size_t limit) {
    // The factor and the sum are those of placeOf().
    auto rows =
        m_database.prepare("SELECT substr(p.text, 1, 300) FROM entry e JOIN part p ON p.place = e.key * 65536 + ?1"
                           " WHERE e.removed_at_ms IS NULL AND e.kind = ?2 AND e.written_at_ms >= ?3"
                           " AND e.written_at_ms < ?4 ORDER BY e.written_at_ms DESC, e.id DESC LIMIT ?5");
    if (rows)
        rows->bindAll(static_cast<std::int64_t>(question), static_cast<std::int64_t>(kind), span.from, span.until,
                      static_cast<std::int64_t>(limit));
    return collected(std::move(rows), [](const sql::Statement& row) { return std::optional(row.text(0)); });
}

} // namespace leeward::store
