#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace leeward::ui {

/// How many gaps the sentence \p stem leaves to fill: "I felt … when …" has two.
int gapsIn(const QString& stem);

/// What stands before the gap \p number, to name its field by: "I felt", "when".
QString beforeGap(const QString& stem, int number);

/// \p stem with its gaps filled, in order. An empty gap stays as it is; the sentence always begins as the stem does.
QString filledIn(const QString& stem, const QStringList& words);

/// What in a sentence may be heard as blame, however it begins.
enum class Blame : std::uint8_t {
    None,
    EveryTime, ///< "you always", "you never"
    AboutThem, ///< how somebody is, or what they do to one
};

/// What of that \p sentence has. It looks for a few phrases and judges nobody: a sentence without them can hurt, too.
Blame blameIn(const QString& sentence);

} // namespace leeward::ui
