#pragma once

#include "core/base/id.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <cstdint>
#include <optional>
#include <string>

namespace leeward::store {

/// Tag of the ids of spaces: one encrypted database each.
struct Space;

/// What kind of space a database is. The numbers are stored: never change one.
enum class SpaceKind : std::uint8_t { Private = 1, Shared = 2 };

/// What a space says about itself; compared with the slot at unlock.
class SpaceMeta {
public:
    explicit SpaceMeta(sql::Database& database) : m_database(database) {}

    /// Writes the first and only row; for a new file.
    sql::SqlResult<void> begin(const Id<Space>& id, SpaceKind kind);

    /// As begin() wrote them; Damaged when the row is not there.
    sql::SqlResult<Id<Space>> id();
    sql::SqlResult<SpaceKind> kind();

    /// How often the space was locked after something was written in it; sealed in the key file.
    sql::SqlResult<std::int64_t> generation();
    sql::SqlResult<std::int64_t> advanceGeneration();

    /// Small choices kept inside the space, by name (see settings::SpaceChoices).
    sql::SqlResult<std::optional<std::string>> choice(std::string_view name);
    sql::SqlResult<void> setChoice(std::string_view name, std::string_view value);

private:
    sql::Database& m_database;
};

} // namespace leeward::store
