#pragma once

namespace leeward::base {

/// Ends the program, naming the broken promise. Writes no user text: only the condition and where it stands.
[[noreturn]] void promiseBroken(const char* condition, const char* file, int line);

} // namespace leeward::base

/// A promise of the code itself, kept in release builds too. Not for input, files or people: those get a Result.
#define CHECK(condition) ((condition) ? void() : ::leeward::base::promiseBroken(#condition, __FILE__, __LINE__))
