#include "ui/base/accessible.h"

#include <QAccessible>

namespace leeward::ui {

void installAccessibleRoles() {}

void announce(QWidget& widget) {
    QAccessibleEvent event(&widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void announceDescription(QWidget& widget) {
    QAccessibleEvent event(&widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void alert(QWidget& widget) {
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace leeward::ui
