#include "core/store/used_words.h"

#include "core/store/rows.h"

namespace leeward::store {

sql::SqlResult<void> countUses(sql::Database& database, WordKind kind, const std::vector<std::string>& words) {
    for (const std::string& word : words)
        RETURN_IF_FAILED(database.run("INSERT INTO used_word(kind, text, uses) VALUES(?, ?, 1)"
                                      " ON CONFLICT(kind, text) DO UPDATE SET uses = uses + 1",
                                      static_cast<std::int64_t>(kind), word));
    return {};
}

sql::SqlResult<void> takeUsesBack(sql::Database& database, WordKind kind, const std::vector<std::string>& words) {
    const auto number = static_cast<std::int64_t>(kind);
    for (const std::string& word : words) {
        RETURN_IF_FAILED(
            database.run("UPDATE used_word SET uses = uses - 1 WHERE kind = ? AND text = ?", number, word));
        RETURN_IF_FAILED(database.run("DELETE FROM used_word WHERE kind = ? AND text = ? AND uses = 0", number, word));
    }
    return {};
}

sql::SqlResult<std::vector<std::string>> wordsInUse(sql::Database& database, WordKind kind) {
    auto words = database.prepare("SELECT text FROM used_word WHERE kind = ? ORDER BY uses DESC, text");
    if (words)
        words->bind(1, static_cast<std::int64_t>(kind));
    return collected(std::move(words), [](const sql::Statement& row) { return std::optional(row.text(0)); });
}

} // namespace leeward::store
