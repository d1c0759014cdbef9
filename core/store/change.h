#pragma once

#include "core/base/listeners.h"
#include "core/records/entry.h"
#include "core/records/passage.h"
#include "core/records/plan_line.h"
#include "core/sql/sql_error.h"

#include <variant>

namespace leeward::store {

/// Somebody chose for closeness today, or took that back.
struct ClosenessChosen {
    bool operator==(const ClosenessChosen&) const = default;
};

/// What was saved, changed or removed in a store; of Our plan, a section that was talked through.
using Changed = std::variant<Id<records::Entry>, Id<records::PlanLine>, Id<records::Passage>, records::PlanSection,
                             ClosenessChosen>;
using ChangeListeners = base::Listeners<const Changed&>;

/// Why a save was not done.
enum class SaveError {
    NoRoom,       ///< the disk is full; the text must stay where it is and be tried again
    NotPermitted, ///< read-only place
    Behind,       ///< a newer revision is stored; the caller's is not written
    NotOwner,     ///< the line belongs to the other person
    Refused,      ///< check() finds problems
    TooMany,      ///< the space is at its limit of lines
    Failed,       ///< the device reports trouble, or the file is damaged
};

/// The save error that an error of the database is.
SaveError saveErrorFrom(sql::Error error);

} // namespace leeward::store
