#pragma once

#include "core/base/file.h"
#include "core/base/result.h"
#include "core/sql/sql_error.h"

#include <filesystem>
#include <string>

namespace leeward::vault {

/// Why a vault was not made, opened or changed. Never merged: each has its own words and its own exit status.
enum class ErrorKind {
    WrongPassphrase, ///< the key file is whole, and no slot opens
    DamagedKeys,     ///< both copies of the key file are damaged
    DamagedSpace,    ///< the key is right, and the space file is not whole: see Error::file
    OlderSpace,      ///< a space is older than its owner last left it: an old file was put back
    NewerVersion,    ///< made by a newer program; untouched
    InUse,           ///< another window or program has it open
    NotPermitted,    ///< access rights, a read-only place, or not our files
    NoRoom,          ///< the disk is full
    NotAVault,       ///< the folder holds something else, or nothing
    AlreadyThere,    ///< there is a vault, or there are other files, where one was to be made
    RefusedCost,     ///< the key file asks for an unreasonable amount of work: damaged or forged
    NoMemory,        ///< the system would not give the memory for the key derivation
    SamePassphrase,  ///< the second person chose what opens something already
    WeakPassphrase,  ///< below Fair
    AlreadyTwo,      ///< there are two people already, or were
    RefusedName,     ///< the name is longer than records::kMaxNameBytes, or not UTF-8 text on one line
    SamePerson,      ///< where the other person's passphrase was asked for: it is one's own
    NoSharedSpace,   ///< there is no space that both of them have open
    TogetherIsOver,  ///< its time is up, or one of the two ended it: nothing was written
    InsideVault,     ///< a vault was to be made inside this one
    Cancelled,       ///< somebody stopped it in time: nothing was changed
    NotEncrypted,    ///< the linked library is not SQLCipher: nothing is opened or made
    Failed,          ///< the device reports trouble
};

/// One error with what it is about.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    std::filesystem::path file; ///< the file or folder concerned, when there is one
    bool operator==(const Error&) const = default;
};

template <typename T>
using VaultResult = Result<T, Error>;

Error errorFrom(base::FileError error, const std::filesystem::path& file);
Error errorFrom(sql::Error error, const std::filesystem::path& file);

} // namespace leeward::vault
