#pragma once

#include "core/base/id.h"
#include "core/records/person.h"
#include "core/sql/database.h"

#include <vector>

namespace leeward::store {

/// What becomes of somebody's own words in the shared space when they leave it.
enum class OwnWords { LeaveThem, TakeThemOut };

/// Who has left a shared space. Both hold its key, so a row here is no more than a word to the one who stays: what one
/// did oneself is known from one's own space.
class Departures {
public:
    /// \p shared outlives it.
    explicit Departures(sql::Database& shared) : m_database(shared) {}

    /// Those who left; at most 16 are read.
    sql::SqlResult<std::vector<Id<records::Person>>> all();

    /// Notes that \p person leaves, and with TakeThemOut removes every line, suggestion, passage and choice of theirs
    /// for good: both or neither.
    sql::SqlResult<void> depart(const Id<records::Person>& person, OwnWords words);

    /// Takes the note back.
    sql::SqlResult<void> forget(const Id<records::Person>& person);

private:
    sql::Database& m_database;
};

/// Forgets in a private space what it knew of the shared one, all of it or nothing: copies of lines and passages, what
/// was talked through, suggestions let go.
sql::SqlResult<void> forgetShared(sql::Database& own);

} // namespace leeward::store
