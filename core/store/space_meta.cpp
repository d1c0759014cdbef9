#include "core/store/space_meta.h"

namespace leeward::store {

namespace {

/// The one value that \p sql reads of the one row. A space without that row is damaged.
template <typename Read>
auto readOnlyRow(sql::Database& database, const char* sql, Read read)
    -> sql::SqlResult<decltype(read(std::declval<const sql::Statement&>()))> {
    auto statement = database.prepare(sql);
    if (!statement)
        return Fail{statement.error()};
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    if (!*hasRow)
        return Fail{sql::Error::Damaged};
    return read(*statement);
}

} // namespace

sql::SqlResult<void> SpaceMeta::begin(const Id<Space>& id, SpaceKind kind) {
    return m_database.run("INSERT INTO space(only_row, id, kind, generation) VALUES(1, ?, ?, 0)", id,
                          static_cast<std::int64_t>(kind));
}

sql::SqlResult<Id<Space>> SpaceMeta::id() {
    const auto id =
        readOnlyRow(m_database, "SELECT id FROM space", [](const sql::Statement& row) { return row.id<Space>(0); });
    if (!id)
        return Fail{id.error()};
    if (!*id)
        return Fail{sql::Error::Damaged};
    return **id;
}

sql::SqlResult<SpaceKind> SpaceMeta::kind() {
    const auto kind =
        readOnlyRow(m_database, "SELECT kind FROM space", [](const sql::Statement& row) { return row.integer(0); });
    if (!kind)
        return Fail{kind.error()};
    if (*kind != static_cast<std::int64_t>(SpaceKind::Private) && *kind != static_cast<std::int64_t>(SpaceKind::Shared))
        return Fail{sql::Error::Damaged};
    return static_cast<SpaceKind>(*kind);
}

sql::SqlResult<std::int64_t> SpaceMeta::generation() {
    return readOnlyRow(m_database, "SELECT generation FROM space",
                       [](const sql::Statement& row) { return row.integer(0); });
}

sql::SqlResult<std::int64_t> SpaceMeta::advanceGeneration() {
    RETURN_IF_FAILED(m_database.run("UPDATE space SET generation = generation + 1"));
    return generation();
}

sql::SqlResult<std::optional<std::string>> SpaceMeta::choice(std::string_view name) {
    auto statement = m_database.prepare("SELECT value FROM choice WHERE name = ?");
    if (!statement)
        return Fail{statement.error()};
    statement->bind(1, name);
    const auto hasRow = statement->step();
    if (!hasRow)
        return Fail{hasRow.error()};
    return *hasRow ? std::optional(statement->text(0)) : std::nullopt;
}

sql::SqlResult<void> SpaceMeta::setChoice(std::string_view name, std::string_view value) {
    return m_database.run("INSERT INTO choice(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE"
                          " SET value = excluded.value WHERE value <> excluded.value",
                          name, value);
}

} // namespace leeward::store
