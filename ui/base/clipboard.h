#pragma once

#include <QString>

#include <chrono>

namespace leeward::ui {

/// How long copied words stay on the clipboard.
inline constexpr std::chrono::seconds kCopiedFor{30};

/// Copies \p words for half a minute, marked as something that no clipboard history should keep: not every desktop
/// heeds it. Locking ends the program, and the clipboard with it.
void copyQuietly(const QString& words);

/// Takes \p words off the clipboard, if they are what this program put there last. It happens by itself.
void forgetCopied(const QString& words);

/// What is true of words that were copied so.
QString copiedSentence();

} // namespace leeward::ui
