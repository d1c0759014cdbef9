#pragma once

#include "core/records/person.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <optional>
#include <vector>

namespace leeward::store {

/// The names of those who share a space; a private space knows its owner alone.
class People {
public:
    explicit People(sql::Database& database) : m_database(database) {}

    /// Those whose names are known here; absent names are empty.
    sql::SqlResult<std::vector<records::Person>> all();
    sql::SqlResult<std::optional<records::Person>> byId(const Id<records::Person>& id);
    /// Adds somebody or changes their name.
    Result<void, SaveError> save(const records::Person& person);

private:
    sql::Database& m_database;
};

} // namespace leeward::store
