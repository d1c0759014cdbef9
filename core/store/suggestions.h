#pragma once

#include "core/records/suggestion.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <optional>
#include <vector>

namespace leeward::store {

/// Suggestions in the shared space: one for a line and writer. Nothing there says whether one was read or answered.
class Suggestions {
public:
    /// \p shared outlives it.
    explicit Suggestions(sql::Database& shared) : m_database(shared) {}

    /// Those for lines of a section, in its order.
    sql::SqlResult<std::vector<records::Suggestion>> in(records::PlanSection section);
    sql::SqlResult<std::optional<records::Suggestion>> find(const Id<records::Suggestion>& id);

    /// Writes a suggestion in place of an earlier one of the same writer for the same line.
    sql::SqlResult<void> put(const records::Suggestion& suggestion);
    sql::SqlResult<void> erase(const Id<records::Suggestion>& id);

private:
    sql::Database& m_database;
};

} // namespace leeward::store
