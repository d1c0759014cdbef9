#include "core/store/people.h"

#include "core/records/text_check.h"
#include "core/store/rows.h"

namespace leeward::store {

namespace {

using records::Person;

/// A vault is for two; the other person could write any number of rows.
constexpr const char* kAll = "SELECT id, name FROM person ORDER BY id LIMIT 16";

/// Somebody of a row; nothing if no name of ours could look like that.
std::optional<Person> personOf(const sql::Statement& row) {
    const auto id = row.id<Person>(0);
    if (!id || records::problemOf(row.textView(1), records::kMaxNameBytes))
        return std::nullopt;
    return Person{*id, row.text(1)};
}

} // namespace

sql::SqlResult<std::vector<Person>> People::all() {
    return collected(m_database.prepare(kAll), personOf);
}

sql::SqlResult<std::optional<Person>> People::byId(const Id<Person>& id) {
    auto rows = m_database.prepare("SELECT id, name FROM person WHERE id = ?");
    if (!rows)
        return Fail{rows.error()};
    rows->bind(1, id);
    const auto found = rows->step();
    if (!found)
        return Fail{found.error()};
    return *found ? personOf(*rows) : std::nullopt;
}

Result<void, SaveError> People::save(const Person& person) {
    if (records::problemOf(person.name, records::kMaxNameBytes))
        return Fail{SaveError::Refused};
    const auto saved = m_database.run("INSERT INTO person(id, name) VALUES(?, ?) ON CONFLICT(id) DO UPDATE"
                                      " SET name = excluded.name WHERE name <> excluded.name",
                                      person.id, person.name);
    return saved.map_error(saveErrorFrom);
}

} // namespace leeward::store
