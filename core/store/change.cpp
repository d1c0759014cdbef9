#include "core/store/change.h"

namespace leeward::store {

SaveError saveErrorFrom(sql::Error error) {
    switch (error) {
    case sql::Error::NoRoom:
        return SaveError::NoRoom;
    case sql::Error::NotPermitted:
        return SaveError::NotPermitted;
    case sql::Error::TooLarge:
        return SaveError::Refused;
    case sql::Error::InUse:
    case sql::Error::Damaged:
    case sql::Error::NotEncrypted:
    case sql::Error::ForeignSchema:
    case sql::Error::NewerVersion:
    case sql::Error::Interrupted:
    case sql::Error::Constraint:
    case sql::Error::Failed:
        break;
    }
    return SaveError::Failed;
}

} // namespace leeward::store
