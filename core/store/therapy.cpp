#include "core/store/therapy.h"

#include "core/store/rows.h"

#include <algorithm>

namespace leeward::store {

using records::AppointmentNote;
using records::Entry;
using records::TherapyEntry;
using records::TherapyPassage;

namespace {

#define PASSAGES                                                                                                       \
    "SELECT p.id, e.id, p.question, p.text, p.is_ticked FROM therapy_passage p JOIN entry e ON e.key = p.entry"        \
    " WHERE e.removed_at_ms IS NULL"
#define IN_ORDER " ORDER BY e.written_at_ms DESC, e.id DESC, p.key"

constexpr const char* kPassages = PASSAGES IN_ORDER;
constexpr const char* kPassagesOf = PASSAGES " AND e.id = ?" IN_ORDER;

#undef PASSAGES
#undef IN_ORDER

std::optional<TherapyPassage> passageOf(const sql::Statement& row) {
    const auto id = row.id<TherapyPassage>(0);
    const auto entry = row.id<Entry>(1);
    if (!id || !entry)
        return std::nullopt;
    return TherapyPassage{*id, *entry, static_cast<records::Question>(row.integer(2)), row.text(3),
                          row.integer(4) != 0};
}

Result<void, SaveError> answer(const sql::SqlResult<void>& done) {
    if (!done)
        return Fail{saveErrorFrom(done.error())};
    return {};
}

} // namespace

sql::SqlResult<std::vector<TherapyEntry>> Therapy::entries() {
    return collected(m_database.prepare("SELECT id, is_ticked FROM entry WHERE is_for_therapy = 1"
                                        " AND removed_at_ms IS NULL ORDER BY written_at_ms DESC, id DESC"),
                     [](const sql::Statement& row) -> std::optional<TherapyEntry> {
                         const auto id = row.id<Entry>(0);
                         return id ? std::optional(TherapyEntry{*id, row.integer(1) != 0}) : std::nullopt;
                     });
}

sql::SqlResult<std::vector<TherapyPassage>> Therapy::passages() {
    return collected(m_database.prepare(kPassages), passageOf);
}

sql::SqlResult<std::vector<TherapyPassage>> Therapy::passagesOf(const Id<Entry>& entry) {
    auto rows = m_database.prepare(kPassagesOf);
    if (rows)
        rows->bind(1, entry);
    return collected(std::move(rows), passageOf);
}

sql::SqlResult<std::vector<AppointmentNote>> Therapy::notes() {
    return collected(
        m_database.prepare("SELECT id, text, is_ticked FROM appointment_note ORDER BY key"),
        [](const sql::Statement& row) -> std::optional<AppointmentNote> {
            const auto id = row.id<AppointmentNote>(0);
            return id ? std::optional(AppointmentNote{*id, row.text(1), row.integer(2) != 0}) : std::nullopt;
        });
}

sql::SqlResult<bool> Therapy::holds(const AppointmentNote& note) {
    return notes().map([&](const std::vector<AppointmentNote>& all) {
        return std::ranges::find(all, note.text, &AppointmentNote::text) != all.end();
    });
}

sql::SqlResult<void> Therapy::write(const TherapyPassage& passage) {
    return m_database.run(
        "INSERT INTO therapy_passage(id, entry, question, text, is_ticked) SELECT ?1, key, ?3, ?4, ?5 FROM entry"
        " WHERE id = ?2 ON CONFLICT(id) DO UPDATE SET question = excluded.question, text = excluded.text,"
        " is_ticked = excluded.is_ticked",
        passage.id, passage.entry, static_cast<std::int64_t>(passage.question), passage.text, passage.isTicked);
}

sql::SqlResult<void> Therapy::write(const Id<Entry>& entry, Ticked ticked) {
    return m_database.run("UPDATE entry SET is_ticked = ? WHERE id = ? AND is_for_therapy = 1", ticked == Ticked::Yes,
                          entry);
}

Result<void, SaveError> Therapy::save(const TherapyPassage& passage) {
    if (!check(passage).empty())
        return Fail{SaveError::Refused};
    const auto saved = write(passage);
    if (saved && m_database.changes() == 0)
        return Fail{SaveError::Behind};
    if (saved)
        m_listeners.notify(passage.entry);
    return answer(saved);
}

Result<void, SaveError> Therapy::save(const AppointmentNote& note) {
    if (!check(note).empty())
        return Fail{SaveError::Refused};
    return answer(m_database.run("INSERT INTO appointment_note(id, text, is_ticked) VALUES(?, ?, ?)"
                                 " ON CONFLICT(id) DO UPDATE SET text = excluded.text, is_ticked = excluded.is_ticked",
                                 note.id, note.text, note.isTicked));
}

Result<void, SaveError> Therapy::tick(const Id<Entry>& entry, Ticked ticked) {
    const auto done = write(entry, ticked);
    if (done && m_database.changes() == 0)
        return Fail{SaveError::Behind};
    if (done)
        m_listeners.notify(entry);
    return answer(done);
}

Result<void, SaveError> Therapy::remove(const Id<TherapyPassage>& id) {
    return answer(m_database.run("DELETE FROM therapy_passage WHERE id = ?", id));
}

Result<void, SaveError> Therapy::remove(const Id<AppointmentNote>& id) {
    return answer(m_database.run("DELETE FROM appointment_note WHERE id = ?", id));
}

} // namespace leeward::store
