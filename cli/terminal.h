#pragma once

#include "core/secret/secret_bytes.h"

#include <optional>
#include <string_view>

namespace leeward::cli {

/// Asks on the terminal, whatever the standard streams are, without showing what is typed: one line, at most
/// kMaxLineBytes and without its end. Nothing if there is no terminal, or the asking was interrupted.
std::optional<secret::SecretBytes> askInSecret(std::string_view question);

/// Reads one line from an open descriptor, byte by byte so that the next reader finds what follows it. Nothing if it is
/// not open for reading.
std::optional<secret::SecretBytes> lineFrom(int descriptor);

/// Whether what is written to standard output is seen on a terminal, rather than kept.
bool isOutputSeen();

/// One byte more than the longest passphrase: a longer line is cut there, and so refused.
inline constexpr std::size_t kMaxLineBytes = 1025;

} // namespace leeward::cli
