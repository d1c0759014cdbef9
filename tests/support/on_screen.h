#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QString>
#include <QWidget>

/// Finds what a person would find: by what it says, among what is seen.
namespace leeward::tests {

/// What a screen reader calls \p widget.
inline QString nameOf(const QWidget& widget) {
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : widget.property("text").toString();
}

/// What was put on the page a moment ago is shown, as the event loop does before a person could look.
inline void settle() {
    QCoreApplication::sendPostedEvents();
}

/// The first visible \p Kind below \p root that is called \p name; null if there is none.
template <typename Kind = QWidget>
Kind* seen(const QWidget& root, const QString& name) {
    settle();
    for (Kind* widget : root.findChildren<Kind*>())
        if (widget->isVisible() && nameOf(*widget) == name)
            return widget;
    return nullptr;
}

/// Whether some visible widget shows or says \p words as part of its own.
inline bool says(const QWidget& root, const QString& words) {
    settle();
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() &&
            (nameOf(*widget).contains(words) || widget->property("text").toString().contains(words)))
            return true;
    return false;
}

/// Presses the visible button called \p name; false if there is none.
inline bool press(const QWidget& root, const QString& name) {
    auto* button = seen<QAbstractButton>(root, name);
    if (button)
        button->click();
    return button != nullptr;
}

/// The dialog above everything; null if there is none. Those of the window are not modal to Qt: see DialogGuard.
inline QDialog* dialogInFront() {
    QDialog* front = nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all)
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            if (!front || front->isAncestorOf(dialog))
                front = dialog;
    return front;
}

} // namespace leeward::tests
