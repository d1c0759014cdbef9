#pragma once

#include "core/sql/schema.h"

#include <span>

namespace leeward::store {

/// The schema of a private space: entries, My plan, choices.
std::span<const sql::Migration> privateMigrations();

/// The schema of a shared space: Our plan, people. No time stamps, no triggers, no views.
std::span<const sql::Migration> sharedMigrations();

} // namespace leeward::store
