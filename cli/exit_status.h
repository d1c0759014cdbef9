#pragma once

#include "core/base/result.h"

#include <string>

namespace leeward::cli {

/// What the program answers to the shell. Scripts rely on the numbers (man leeward-cli): never change one.
enum class ExitStatus : int {
    Done = 0,
    Usage = 1,
    WrongPassphrase = 2,
    Damaged = 3,
    NewerVersion = 4,
    InUse = 5,
    NoRoom = 6,
    NotPermitted = 7,
    NotAVault = 8,
    RefusedInput = 9,
};

/// Why a command ended before it was done, and what is said of it.
struct Ending {
    ExitStatus status;
    std::string words;
};

template <typename T>
using Outcome = Result<T, Ending>;

} // namespace leeward::cli
