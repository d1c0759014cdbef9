#include "core/store/suggestions.h"

#include "core/sql/transaction.h"
#include "core/store/rows.h"

namespace leeward::store {

namespace {

using records::Suggestion;

constexpr const char* kByKey = "SELECT id, line, writer, text, meaning, contrary FROM suggestion WHERE key = ?";
constexpr const char* kSteps = "SELECT text FROM suggestion_step WHERE suggestion = ? ORDER BY position LIMIT ?";

/// A line has one suggestion from each of two; the other person could write any number.
constexpr std::int64_t kMostForALine = 16;

/// From the indexes alone, line by line in their order.
constexpr const char* kInSection =
    "SELECT s.key FROM plan_line p CROSS JOIN suggestion s ON s.key IN (SELECT key FROM suggestion WHERE line = p.id"
    " LIMIT ?2) WHERE p.section = ?1 ORDER BY p.position, p.id LIMIT ?3";

std::optional<Suggestion> suggestionOf(const sql::Statement& row) {
    const auto id = row.id<Suggestion>(0);
    const auto line = row.id<records::PlanLine>(1);
    const auto writer = row.id<records::Person>(2);
    if (!id || !line || !writer)
        return std::nullopt;
    return Suggestion{.id = *id,
                      .line = *line,
                      .by = *writer,
                      .text = row.text(3),
                      .meaning = row.text(4),
                      .steps = {},
                      .contrary = row.text(5)};
}

sql::SqlResult<std::optional<Suggestion>> suggestionOfKey(sql::Database& database, std::int64_t key) {
    auto rows = database.prepare(kByKey);
    if (rows)
        rows->bind(1, key);
    auto found = collected(std::move(rows), suggestionOf);
    if (!found)
        return Fail{found.error()};
    if (found->empty())
        return std::nullopt;
    auto steps = database.prepare(kSteps);
    if (steps)
        steps->bindAll(key, static_cast<std::int64_t>(records::kMaxSteps) + 1);
    auto texts = collected(std::move(steps), [](const sql::Statement& row) { return std::optional(row.text(0)); });
    if (!texts)
        return Fail{texts.error()};
    found->front().steps = std::move(*texts);
    return std::move(found->front());
}

/// Those that \p keys names; a row that is too long to be read is left out.
sql::SqlResult<std::vector<Suggestion>> suggestionsOf(sql::Database& database, sql::SqlResult<sql::Statement> keys) {
    const auto wanted =
        collected(std::move(keys), [](const sql::Statement& row) { return std::optional(row.integer(0)); });
    if (!wanted)
        return Fail{wanted.error()};
    std::vector<Suggestion> suggestions;
    for (const std::int64_t key : *wanted) {
        auto found = suggestionOfKey(database, key);
        if (!found && found.error() != sql::Error::TooLarge)
            return Fail{found.error()};
        if (found && *found)
            suggestions.push_back(std::move(**found));
    }
    return suggestions;
}

} // namespace

sql::SqlResult<std::vector<Suggestion>> Suggestions::in(records::PlanSection section) {
    auto keys = m_database.prepare(kInSection);
    if (keys)
        keys->bindAll(static_cast<std::int64_t>(section), kMostForALine,
                      static_cast<std::int64_t>(records::kMaxLinesPerPlan));
    return suggestionsOf(m_database, std::move(keys));
}

sql::SqlResult<std::optional<Suggestion>> Suggestions::find(const Id<Suggestion>& id) {
    auto keys = m_database.prepare("SELECT key FROM suggestion WHERE id = ? LIMIT 1");
    if (keys)
        keys->bind(1, id);
    auto found = suggestionsOf(m_database, std::move(keys));
    if (!found)
        return Fail{found.error()};
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

sql::SqlResult<void> Suggestions::put(const Suggestion& suggestion) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{transaction.error()};
    RETURN_IF_FAILED(
        m_database.run("DELETE FROM suggestion WHERE line = ? AND writer = ?", suggestion.line, suggestion.by));
    RETURN_IF_FAILED(m_database.run("INSERT INTO suggestion(id, line, writer, text, meaning, contrary)"
                                    " VALUES(?, ?, ?, ?, ?, ?)",
                                    suggestion.id, suggestion.line, suggestion.by, suggestion.text, suggestion.meaning,
                                    suggestion.contrary));
    for (std::size_t i = 0; i < suggestion.steps.size(); ++i)
        RETURN_IF_FAILED(m_database.run("INSERT INTO suggestion_step(suggestion, position, text) SELECT key, ?, ? FROM"
                                        " suggestion WHERE id = ?",
                                        static_cast<std::int64_t>(i), suggestion.steps[i], suggestion.id));
    return transaction->commit();
}

sql::SqlResult<void> Suggestions::erase(const Id<Suggestion>& id) {
    return m_database.run("DELETE FROM suggestion WHERE id = ?", id);
}

} // namespace leeward::store
