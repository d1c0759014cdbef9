#pragma once

#include "core/sql/database.h"

#include <filesystem>
#include <string>
#include <utility>

struct sqlite3;

namespace leeward::sql {

/// What a Database holds: closes it when it dies. Every statement has died before.
struct Database::Handle {
    explicit Handle(std::filesystem::path where) : path(std::move(where)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle();

    std::filesystem::path path;
    sqlite3* connection = nullptr;
    bool holdsFile = false; ///< it is locked for this process
};

/// Runs statements without rows of interest on \p connection.
SqlResult<void> execute(sqlite3* connection, const char* sql);

/// Prepares one statement on \p connection.
SqlResult<Statement> prepareOn(sqlite3* connection, const char* sql);

/// The first column of the first row of \p sql, empty if there is none.
SqlResult<std::string> firstText(sqlite3* connection, const char* sql);

} // namespace leeward::sql
