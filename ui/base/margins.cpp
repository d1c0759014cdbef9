#include "ui/base/margins.h"

#include <QLayout>
#include <QMargins>

namespace leeward::ui {

void setMargins(QLayout& layout, Qt::LayoutDirection direction, const QMargins& margins) {
    const bool isMirrored = direction == Qt::RightToLeft;
    layout.setContentsMargins(isMirrored ? margins.right() : margins.left(), margins.top(),
                              isMirrored ? margins.left() : margins.right(), margins.bottom());
}

} // namespace leeward::ui
