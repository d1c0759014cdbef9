#include "ui/base/tab_place.h"

#include <QWidget>

namespace leeward::ui {

void setTabPlace(QWidget& place, QWidget& widget) {
    QWidget* before = place.previousInFocusChain();
    while (before != &place && (before == &widget || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    if (before != &place)
        QWidget::setTabOrder(before, &widget);
}

} // namespace leeward::ui
