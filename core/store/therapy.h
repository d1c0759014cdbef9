#pragma once

#include "core/records/therapy_item.h"
#include "core/sql/database.h"
#include "core/store/change.h"
#include "core/store/entries.h"

#include <vector>

namespace leeward::store {

/// Whether something on the list is done with.
enum class Ticked : bool { No, Yes };

/// What somebody collects for their next appointment: entries that are marked whole (records::Entry::forTherapy),
/// passages of entries, and notes. It stands in the private space and holds one's own words alone.
class Therapy {
public:
    /// Both outlive it.
    Therapy(sql::Database& database, ChangeListeners& listeners) : m_database(database), m_listeners(listeners) {}

    /// The entries that are marked, newest first, without the bin. Their rows: Entries::rows().
    sql::SqlResult<std::vector<records::TherapyEntry>> entries();

    /// The passages of entries outside the bin, the newest entry first, within one in the order they were marked.
    sql::SqlResult<std::vector<records::TherapyPassage>> passages();

    /// Those of one entry.
    sql::SqlResult<std::vector<records::TherapyPassage>> passagesOf(const Id<records::Entry>& entry);

    /// The notes in the order they were written.
    sql::SqlResult<std::vector<records::AppointmentNote>> notes();

    /// Marks a passage, or says it anew. Behind when there is no such entry. Saving the entry leaves it as it is.
    Result<void, SaveError> save(const records::TherapyPassage& passage);

    /// Writes a note, or says it anew.
    Result<void, SaveError> save(const records::AppointmentNote& note);

    /// Ticks an entry that is marked, or takes the tick off; its revision stays. Behind when there is none.
    Result<void, SaveError> tick(const Id<records::Entry>& entry, Ticked ticked);

    /// Whether a note says the same.
    sql::SqlResult<bool> holds(const records::AppointmentNote& note);

    /// Takes either off the list for good. The words stay in the entry.
    Result<void, SaveError> remove(const Id<records::TherapyPassage>& id);
    Result<void, SaveError> remove(const Id<records::AppointmentNote>& id);

private:
    friend class Intake;
    sql::SqlResult<void> write(const records::TherapyPassage& passage); ///< tells nobody
    sql::SqlResult<void> write(const Id<records::Entry>& entry, Ticked ticked);

    sql::Database& m_database;
    ChangeListeners& m_listeners;
};

} // namespace leeward::store
