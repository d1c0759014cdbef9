#include "ui/shell/dialog_guard.h"

#include <QApplication>
#include <QDialog>
#include <QPointerEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <array>
#include <utility>

namespace leeward::ui {

namespace {

bool isInput(QEvent::Type type) {
    using enum QEvent::Type;
    constexpr std::array kInput{
        MouseButtonPress, MouseButtonRelease, MouseButtonDblClick, Wheel,    TouchBegin, TouchUpdate,
        TouchEnd,         ContextMenu,        ShortcutOverride,    KeyPress, KeyRelease};
    return std::ranges::find(kInput, type) != kInput.end();
}

bool isPress(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress;
}

} // namespace

DialogGuard::DialogGuard(QWidget& window, std::vector<QWidget*> always, QObject* parent)
    : QObject(parent), m_window(window), m_always(std::move(always)) {}

/// Whether \p widget stands above the window, maybe with another one between them.
bool DialogGuard::isOurs(const QWidget& widget) const {
    const QWidget* parent = widget.parentWidget();
    while (parent && parent->window() != &m_window)
        parent = parent->window()->parentWidget();
    return parent != nullptr;
}

QDialog* DialogGuard::top() const {
    QDialog* top = nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        const bool isAbove = dialog && dialog->isVisible() && dialog->isModal() && isOurs(*dialog);
        if (isAbove && (!top || top->isAncestorOf(dialog) || dialog->isActiveWindow()))
            top = dialog;
    }
    return top;
}

bool DialogGuard::isBelow(QObject* watched, const QDialog& top) const {
    const QWidget* window = nullptr;
    if (const auto* widget = qobject_cast<QWidget*>(watched)) {
        window = widget->window();
    } else if (const auto* handle = qobject_cast<QWindow*>(watched)) {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::ranges::find(all, handle, &QWidget::windowHandle);
        window = found == all.end() ? nullptr : *found;
    }
    if (!window || window == &top)
        return false;
    return window == &m_window || (qobject_cast<const QDialog*>(window) && isOurs(*window));
}

/// A press on a control that always works.
bool DialogGuard::isAlways(const QObject* watched, const QEvent& event) const {
    if (!event.isPointerEvent() || event.type() == QEvent::Wheel)
        return false;
    if (watched != m_window.windowHandle())
        return std::ranges::find(m_always, watched) != m_always.end();
    const auto& points = static_cast<const QPointerEvent&>(event).points();
    if (points.isEmpty())
        return false;
    const QWidget* pressed = m_window.childAt(points.first().position().toPoint());
    return std::ranges::find(m_always, pressed) != m_always.end();
}

bool DialogGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        auto* dialog = qobject_cast<QDialog*>(watched);
        // Before it is seen: afterwards the window is blocked already.
        if (dialog && dialog->isModal() && isOurs(*dialog) && dialog->windowHandle())
            dialog->windowHandle()->setModality(Qt::NonModal);
        return false;
    }
    if (!isInput(event->type()))
        return false;
    QDialog* onTop = top();
    if (!onTop || !isBelow(watched, *onTop) || isAlways(watched, *event))
        return false;
    event->accept();
    if (isPress(event->type())) {
        onTop->raise();
        onTop->activateWindow();
    }
    return true;
}

} // namespace leeward::ui
