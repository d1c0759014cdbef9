#pragma once

class QWidget;

namespace leeward::ui {

/// Has Tab come to \p widget before \p place, in whose window it is: what is made late would come last. Of several,
/// each comes behind the one before.
void setTabPlace(QWidget& place, QWidget& widget);

} // namespace leeward::ui
