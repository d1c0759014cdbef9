#pragma once

#include <QStringList>

namespace leeward::ui {

/// \p parts as sentences one after the other: each ends with a mark, empty ones are left out. For screen readers, and
/// for people's own words beside ours.
QString inSentences(const QStringList& parts);

} // namespace leeward::ui
