#include "core/vault/vault_error.h"

namespace leeward::vault {

namespace {

ErrorKind kindOf(base::FileError error) {
    switch (error) {
    case base::FileError::NotFound:
        return ErrorKind::NotAVault;
    case base::FileError::NotPermitted:
    case base::FileError::NotARegularFile:
    case base::FileError::NotOurs:
        return ErrorKind::NotPermitted;
    case base::FileError::NoRoom:
        return ErrorKind::NoRoom;
    case base::FileError::Exists:
        return ErrorKind::AlreadyThere;
    case base::FileError::TooLarge:
    case base::FileError::Failed:
        return ErrorKind::Failed;
    }
    return ErrorKind::Failed;
}

ErrorKind kindOf(sql::Error error) {
    switch (error) {
    case sql::Error::NoRoom:
        return ErrorKind::NoRoom;
    case sql::Error::NotPermitted:
        return ErrorKind::NotPermitted;
    case sql::Error::InUse:
        return ErrorKind::InUse;
    case sql::Error::NotEncrypted:
        return ErrorKind::NotEncrypted;
    case sql::Error::NewerVersion:
        return ErrorKind::NewerVersion;
    case sql::Error::Damaged:
    case sql::Error::ForeignSchema: // what follows is a whole file that is not as we leave one
    case sql::Error::TooLarge:
    case sql::Error::Constraint:
        return ErrorKind::DamagedSpace;
    case sql::Error::Interrupted:
    case sql::Error::Failed:
        return ErrorKind::Failed;
    }
    return ErrorKind::Failed;
}

} // namespace

Error errorFrom(base::FileError error, const std::filesystem::path& file) {
    return {kindOf(error), file};
}

Error errorFrom(sql::Error error, const std::filesystem::path& file) {
    return {kindOf(error), file};
}

} // namespace leeward::vault
