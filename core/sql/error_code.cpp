#include "core/sql/error_code.h"

#include "core/base/file.h"

#include <sqlite3.h>

namespace leeward::sql {

namespace {

/// Trouble with the device, told apart by what the system said.
Error deviceError(int systemError) {
    if (systemError == 0)
        return Error::Failed;
    const base::FileError kind = base::fileErrorFrom(systemError);
    if (kind == base::FileError::NoRoom)
        return Error::NoRoom;
    if (kind == base::FileError::NotPermitted)
        return Error::NotPermitted;
    return Error::Failed;
}

} // namespace

Error errorFrom(int result, int systemError) {
    if (result == SQLITE_IOERR_SHORT_READ || result == SQLITE_IOERR_CORRUPTFS || result == SQLITE_IOERR_DATA)
        return Error::Damaged;
    switch (result & 0xFF) {
    case SQLITE_FULL:
        return Error::NoRoom;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::NotPermitted;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Error::InUse;
    // Page 1 that does not authenticate is "not a database" to SQLCipher. The key is known to be right by then.
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_EMPTY:
        return Error::Damaged;
    case SQLITE_TOOBIG:
        return Error::TooLarge;
    case SQLITE_INTERRUPT:
        return Error::Interrupted;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_AUTH:
        return Error::Constraint;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return deviceError(systemError);
    default:
        return Error::Failed;
    }
}

Error lastError(sqlite3* connection, int result) {
    const int extended = sqlite3_extended_errcode(connection);
    // The connection knows more, unless it has done something else since.
    const int code = (extended & 0xFF) == (result & 0xFF) ? extended : result;
    return errorFrom(code, sqlite3_system_errno(connection));
}

} // namespace leeward::sql
