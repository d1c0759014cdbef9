#pragma once

#include <QString>
#include <QStringList>

namespace leeward::ui {

/// How many gaps the sentence \p stem leaves to fill: "I felt … when …" has two.
int gapsIn(const QString& stem);

/// What stands before the gap \p number, to name its field by: "I felt", "when".
QString beforeGap(const QString& stem, int number);

/// \p stem with its gaps filled, in order. An empty gap stays as it is; the sentence always begins as the stem does.
QString filledIn(const QString& stem, const QStringList& words);

} // namespace leeward::ui
