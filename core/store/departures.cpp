#include "core/store/departures.h"

#include "core/sql/transaction.h"
#include "core/store/rows.h"

namespace leeward::store {

namespace {

/// Every table of a shared space in which somebody's own words or choices stand; their steps go with them.
constexpr const char* kOwnWords[] = {
    "DELETE FROM plan_line WHERE owner = ?",
    "DELETE FROM suggestion WHERE writer = ?",
    "DELETE FROM passage WHERE owner = ?",
    "DELETE FROM closeness WHERE person = ?",
};

} // namespace

sql::SqlResult<std::vector<Id<records::Person>>> Departures::all() {
    return collected(m_database.prepare("SELECT person FROM departed LIMIT 16"),
                     [](const sql::Statement& row) { return row.id<records::Person>(0); });
}

sql::SqlResult<void> Departures::depart(const Id<records::Person>& person, OwnWords words) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    if (words == OwnWords::TakeThemOut) {
        for (const char* sql : kOwnWords)
            RETURN_IF_FAILED(m_database.run(sql, person));
    }
    // The other person could have taken our row of names away; without it nobody could leave.
    RETURN_IF_FAILED(m_database.run("INSERT INTO person(id, name) VALUES(?, '') ON CONFLICT(id) DO NOTHING", person));
    RETURN_IF_FAILED(m_database.run("INSERT INTO departed(person) VALUES(?) ON CONFLICT(person) DO NOTHING", person));
    return transaction->commit();
}

sql::SqlResult<void> Departures::forget(const Id<records::Person>& person) {
    return m_database.run("DELETE FROM departed WHERE person = ?", person);
}

sql::SqlResult<void> forgetShared(sql::Database& own) {
    auto transaction = sql::Transaction::begin(own);
    if (!transaction)
        return Fail{transaction.error()};
    RETURN_IF_FAILED(own.run("DELETE FROM plan_copy; DELETE FROM talked_section; DELETE FROM suggestion_let_go;"
                             " DELETE FROM passage_copy; DELETE FROM copies_of;"));
    return transaction->commit();
}

} // namespace leeward::store
