#pragma once

#include "core/base/result.h"

namespace leeward::sql {

/// Why the database did not do what was asked. Names conditions, not places.
enum class Error {
    NoRoom,        ///< the disk is full; nothing of this transaction was kept
    NotPermitted,  ///< read-only file, folder or medium
    InUse,         ///< another process has the file
    Damaged,       ///< pages that do not authenticate, or a broken structure
    NotEncrypted,  ///< plain SQLite where SQLCipher should be: the library or the file
    ForeignSchema, ///< the schema is not the expected one, to the letter
    NewerVersion,  ///< the schema is from a newer program
    TooLarge,      ///< a text or blob over the limit
    Interrupted,   ///< stopped by Database::interrupt()
    Constraint,    ///< a CHECK, key or reference said no: a bug of ours or a forged file
    Failed,        ///< the device reports trouble
};

template <typename T>
using SqlResult = Result<T, Error>;

} // namespace leeward::sql
