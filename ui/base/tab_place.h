#pragma once

class QWidget;

namespace leeward::ui {

/// Has Tab come to \p widget and what is in it before \p place, in whose window it is: what is made late would come
/// last. Of several, each comes behind the one before.
void setTabPlace(QWidget& place, QWidget& widget);

/// Has Tab come to \p widget and what is in it right behind \p before, which Tab can come to.
void setTabPlaceBehind(QWidget& before, QWidget& widget);

} // namespace leeward::ui
