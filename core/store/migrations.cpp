#include "core/store/migrations.h"

namespace leeward::store {

namespace {

// Every number below is fixed for good: a migration that has been released is never edited, not even its spaces,
// because a shared space must hold its very text. The two spaces go on separately, so what they share stands twice.
//
// Numbers that records name by enumerators are bounded by their type alone, so that a new kind needs no new table.
//
// Every table or index that a new entry touches is two more pages written at every N, so there are as few as can be:
// a part's place is the key of its entry times 65536 plus its question, which makes the foreign key an index can serve
// needless, and used_word (what pick lists show) stands instead of an index over all words ever used.

constexpr const char* kPrivate1 = R"sql(
CREATE TABLE space(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    id BLOB NOT NULL CHECK(length(id) = 16),
    kind INTEGER NOT NULL CHECK(kind = 1),
    generation INTEGER NOT NULL CHECK(generation >= 0)
) STRICT;
CREATE TABLE choice(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE person(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_line(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    revision INTEGER NOT NULL CHECK(revision > 0),
    section INTEGER NOT NULL CHECK(section BETWEEN 1 AND 255),
    owner BLOB NOT NULL REFERENCES person(id),
    kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 255),
    level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 255),
    noticed_by INTEGER NOT NULL CHECK(noticed_by BETWEEN 0 AND 255),
    text TEXT NOT NULL,
    meaning TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL CHECK(position >= 0),
    is_removed INTEGER NOT NULL CHECK(is_removed IN (0, 1))
) STRICT;
CREATE INDEX plan_line_by_place ON plan_line(section, position, id);
CREATE TABLE plan_step(
    line INTEGER NOT NULL REFERENCES plan_line(key) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK(position >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY(line, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE kept_notice(
    key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE entry(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    revision INTEGER NOT NULL CHECK(revision > 0),
    kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 255),
    written_at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK(utc_offset_min BETWEEN -1440 AND 1440),
    title TEXT NOT NULL,
    felt_safety INTEGER CHECK(felt_safety BETWEEN 0 AND 255),
    is_for_therapy INTEGER NOT NULL CHECK(is_for_therapy IN (0, 1)),
    is_draft INTEGER NOT NULL CHECK(is_draft IN (0, 1)),
    touch INTEGER NOT NULL CHECK(touch > 0),
    removed_at_ms INTEGER
) STRICT;
CREATE INDEX entry_by_time ON entry(written_at_ms, id, kind, is_for_therapy, is_draft) WHERE removed_at_ms IS NULL;
CREATE INDEX entry_in_bin ON entry(written_at_ms, id, kind, is_for_therapy, is_draft) WHERE removed_at_ms IS NOT NULL;
CREATE INDEX draft_by_touch ON entry(touch) WHERE is_draft = 1 AND removed_at_ms IS NULL;
CREATE TABLE part(
    place INTEGER PRIMARY KEY CHECK(place >= 65536),
    text TEXT NOT NULL
) STRICT;
CREATE TABLE word(
    entry INTEGER NOT NULL REFERENCES entry(key) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 255),
    position INTEGER NOT NULL CHECK(position >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY(entry, kind, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE used_word(
    kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 255),
    text TEXT NOT NULL,
    uses INTEGER NOT NULL CHECK(uses >= 0),
    PRIMARY KEY(kind, text)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* kShared1 = R"sql(
CREATE TABLE space(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    id BLOB NOT NULL CHECK(length(id) = 16),
    kind INTEGER NOT NULL CHECK(kind = 2),
    generation INTEGER NOT NULL CHECK(generation >= 0)
) STRICT;
CREATE TABLE person(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_line(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    revision INTEGER NOT NULL CHECK(revision > 0),
    section INTEGER NOT NULL CHECK(section BETWEEN 1 AND 255),
    owner BLOB NOT NULL REFERENCES person(id),
    kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 255),
    level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 255),
    noticed_by INTEGER NOT NULL CHECK(noticed_by BETWEEN 0 AND 255),
    text TEXT NOT NULL,
    meaning TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL CHECK(position >= 0),
    is_removed INTEGER NOT NULL CHECK(is_removed IN (0, 1))
) STRICT;
CREATE INDEX plan_line_by_place ON plan_line(section, position, id);
CREATE TABLE plan_step(
    line INTEGER NOT NULL REFERENCES plan_line(key) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK(position >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY(line, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE kept_notice(
    key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
)sql";

constexpr sql::Migration kPrivate[] = {{1, kPrivate1}};
constexpr sql::Migration kShared[] = {{1, kShared1}};

} // namespace

std::span<const sql::Migration> privateMigrations() {
    return kPrivate;
}

std::span<const sql::Migration> sharedMigrations() {
    return kShared;
}

} // namespace leeward::store
