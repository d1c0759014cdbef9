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

// Copies of lines of the shared plan stand beside those of My plan, by what they are for: nobody else can write here.
// revision 0 is "there was none"; copies_of names the shared space they belong to.

constexpr const char* kPrivate2 = R"sql(
ALTER TABLE plan_line ADD COLUMN contrary TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_line ADD COLUMN clause INTEGER NOT NULL DEFAULT 0 CHECK(clause BETWEEN 0 AND 255);
ALTER TABLE plan_line ADD COLUMN is_ticked INTEGER NOT NULL DEFAULT 0 CHECK(is_ticked IN (0, 1));
ALTER TABLE plan_line ADD COLUMN is_stricter INTEGER NOT NULL DEFAULT 0 CHECK(is_stricter IN (0, 1));
CREATE TABLE copies_of(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    space BLOB NOT NULL CHECK(length(space) = 16)
) STRICT;
CREATE TABLE plan_copy(
    key INTEGER PRIMARY KEY,
    purpose INTEGER NOT NULL CHECK(purpose BETWEEN 1 AND 255),
    id BLOB NOT NULL CHECK(length(id) = 16),
    revision INTEGER NOT NULL CHECK(revision >= 0),
    section INTEGER NOT NULL CHECK(section BETWEEN 1 AND 255),
    owner BLOB NOT NULL CHECK(length(owner) = 16),
    kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 255),
    level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 255),
    noticed_by INTEGER NOT NULL CHECK(noticed_by BETWEEN 0 AND 255),
    text TEXT NOT NULL,
    meaning TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL CHECK(position >= 0),
    is_removed INTEGER NOT NULL CHECK(is_removed IN (0, 1)),
    contrary TEXT NOT NULL,
    clause INTEGER NOT NULL CHECK(clause BETWEEN 0 AND 255),
    is_ticked INTEGER NOT NULL CHECK(is_ticked IN (0, 1)),
    is_stricter INTEGER NOT NULL CHECK(is_stricter IN (0, 1)),
    UNIQUE(purpose, id)
) STRICT;
CREATE TABLE plan_copy_step(
    copy INTEGER NOT NULL REFERENCES plan_copy(key) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK(position >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY(copy, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE talked_section(
    section INTEGER PRIMARY KEY CHECK(section BETWEEN 1 AND 255)
) STRICT;
CREATE TABLE suggestion_let_go(
    suggestion BLOB PRIMARY KEY CHECK(length(suggestion) = 16)
) STRICT, WITHOUT ROWID;
CREATE TABLE passage_copy(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    entry BLOB CHECK(entry IS NULL OR length(entry) = 16),
    place INTEGER NOT NULL CHECK(place BETWEEN 0 AND 255),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// removed_count_ms is what bin_clock had counted when the entry went into the bin: see Bin. The two indexes are of what
// the first page and the list for therapy ask for; few entries are in them, so that few saves write them.

constexpr const char* kPrivate3 = R"sql(
ALTER TABLE entry ADD COLUMN distress_before INTEGER CHECK(distress_before BETWEEN 0 AND 10);
ALTER TABLE entry ADD COLUMN distress_after INTEGER CHECK(distress_after BETWEEN 0 AND 10);
ALTER TABLE entry ADD COLUMN prompt TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN is_free INTEGER NOT NULL DEFAULT 0 CHECK(is_free IN (0, 1));
ALTER TABLE entry ADD COLUMN is_ticked INTEGER NOT NULL DEFAULT 0 CHECK(is_ticked IN (0, 1));
ALTER TABLE entry ADD COLUMN removed_count_ms INTEGER;
CREATE INDEX small_win_by_time ON entry(written_at_ms, id) WHERE kind = 5 AND removed_at_ms IS NULL;
CREATE INDEX for_therapy_by_time ON entry(written_at_ms, id) WHERE is_for_therapy = 1 AND removed_at_ms IS NULL;
CREATE TABLE bin_clock(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    counted_ms INTEGER NOT NULL CHECK(counted_ms >= 0),
    seen_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE therapy_passage(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    entry INTEGER NOT NULL REFERENCES entry(key) ON DELETE CASCADE,
    question INTEGER NOT NULL CHECK(question BETWEEN 0 AND 65535),
    text TEXT NOT NULL,
    is_ticked INTEGER NOT NULL CHECK(is_ticked IN (0, 1))
) STRICT;
CREATE INDEX therapy_passage_by_entry ON therapy_passage(entry);
CREATE TABLE appointment_note(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    text TEXT NOT NULL,
    is_ticked INTEGER NOT NULL CHECK(is_ticked IN (0, 1))
) STRICT;
)sql";

// closeness holds a day because it goes with it; nothing else here says when.

constexpr const char* kShared2 = R"sql(
ALTER TABLE plan_line ADD COLUMN contrary TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_line ADD COLUMN clause INTEGER NOT NULL DEFAULT 0 CHECK(clause BETWEEN 0 AND 255);
ALTER TABLE plan_line ADD COLUMN is_ticked INTEGER NOT NULL DEFAULT 0 CHECK(is_ticked IN (0, 1));
ALTER TABLE plan_line ADD COLUMN is_stricter INTEGER NOT NULL DEFAULT 0 CHECK(is_stricter IN (0, 1));
CREATE TABLE suggestion(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    line BLOB NOT NULL CHECK(length(line) = 16),
    writer BLOB NOT NULL REFERENCES person(id),
    text TEXT NOT NULL,
    meaning TEXT NOT NULL,
    contrary TEXT NOT NULL,
    UNIQUE(line, writer)
) STRICT;
CREATE TABLE suggestion_step(
    suggestion INTEGER NOT NULL REFERENCES suggestion(key) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK(position >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY(suggestion, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE passage(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    owner BLOB NOT NULL REFERENCES person(id),
    place INTEGER NOT NULL CHECK(place BETWEEN 0 AND 255),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE closeness(
    person BLOB PRIMARY KEY REFERENCES person(id),
    day INTEGER NOT NULL,
    choice INTEGER NOT NULL CHECK(choice BETWEEN 1 AND 255)
) STRICT, WITHOUT ROWID;
CREATE TABLE departed(
    person BLOB PRIMARY KEY REFERENCES person(id)
) STRICT, WITHOUT ROWID;
)sql";

constexpr sql::Migration kPrivate[] = {{1, kPrivate1}, {2, kPrivate2}, {3, kPrivate3}};
constexpr sql::Migration kShared[] = {{1, kShared1}, {2, kShared2}};

} // namespace

std::span<const sql::Migration> privateMigrations() {
    return kPrivate;
}

std::span<const sql::Migration> sharedMigrations() {
    return kShared;
}

} // namespace leeward::store
