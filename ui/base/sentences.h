#pragma once

#include <QStringList>

namespace leeward::ui {

/// \p parts as sentences one after the other: each ends with a mark, empty ones are left out. For screen readers, and
/// for people's own words beside ours.
QString inSentences(const QStringList& parts);

/// What a line said before it said something else: "Was: Ask what is wrong".
QString saidBefore(const QString& wording);

} // namespace leeward::ui
