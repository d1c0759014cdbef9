#pragma once

#include <Qt>

class QLayout;
class QMargins;

namespace leeward::ui {

/// Gives \p layout margins whose left is where a line of text starts: Qt mirrors everything but margins.
void setMargins(QLayout& layout, Qt::LayoutDirection direction, const QMargins& margins);

} // namespace leeward::ui
