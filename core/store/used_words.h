#pragma once

#include "core/sql/database.h"
#include "core/store/word_kind.h"

#include <string>
#include <vector>

/// Which words are in use, counted as entries are saved, so that pick lists cost the same at every number of entries.
namespace leeward::store {

/// Counts one more use of every one of \p words.
sql::SqlResult<void> countUses(sql::Database& database, WordKind kind, const std::vector<std::string>& words);

/// Takes one use of every one of \p words back.
sql::SqlResult<void> takeUsesBack(sql::Database& database, WordKind kind, const std::vector<std::string>& words);

/// Every word in use, most used first.
sql::SqlResult<std::vector<std::string>> wordsInUse(sql::Database& database, WordKind kind);

} // namespace leeward::store
