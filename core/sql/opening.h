#pragma once

#include "core/sql/database.h"

#include <filesystem>

struct sqlite3;

/// The opening protocol, step by step; docs/vault-format.md tells why each stands where it does.
namespace leeward::sql {

/// Refuses what cannot be a space, without opening it: links, other people's files, an empty file, cut pages,
/// a folder that cannot be written.
SqlResult<void> inspectFile(const std::filesystem::path& path);

/// Opens a file that exists, reading nothing of it; never creates.
/// \param connection gets the connection, also when it fails
SqlResult<void> connect(const std::filesystem::path& path, sqlite3*& connection);

/// Hands over the key and makes sure that there is a cipher behind it: NotEncrypted otherwise.
SqlResult<void> unlock(sqlite3* connection, const secret::SecretBytes& key);

/// NotEncrypted if the file as it lies on the disk begins like plain SQLite.
SqlResult<void> refusePlainFile(sqlite3* connection);

/// How this connection works: journal, syncing, erasing, memory.
SqlResult<void> setPragmas(sqlite3* connection);

/// Takes the file for this process alone until it is closed: InUse if another has it.
SqlResult<void> takeAlone(sqlite3* connection);

/// Writes or checks the mark that says that the file is one of ours.
SqlResult<void> writeMark(sqlite3* connection);
SqlResult<void> checkMark(sqlite3* connection);

} // namespace leeward::sql
