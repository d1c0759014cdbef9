#include "ui/base/tab_place.h"

#include <QWidget>

#include <vector>

namespace leeward::ui {

namespace {

bool isPartOf(const QWidget& whole, const QWidget& one) {
    return &one == &whole || whole.isAncestorOf(&one);
}

/// All that Tab could come to, in the order it does.
std::vector<QWidget*> stopsIn(QWidget& widget) {
    std::vector<QWidget*> stops;
    QWidget* each = &widget;
    do {
        if (each->focusPolicy() != Qt::NoFocus && isPartOf(widget, *each))
            stops.push_back(each);
        each = each->nextInFocusChain();
    } while (each != &widget);
    return stops;
}

} // namespace

void setTabPlace(QWidget& place, QWidget& widget) {
    QWidget* before = place.previousInFocusChain();
    while (before != &place && (before->focusPolicy() == Qt::NoFocus || isPartOf(widget, *before)))
        before = before->previousInFocusChain();
    if (before != &place)
        setTabPlaceBehind(*before, widget);
}

void setTabPlaceBehind(QWidget& before, QWidget& widget) {
    QWidget* last = &before;
    for (QWidget* stop : stopsIn(widget)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace leeward::ui
