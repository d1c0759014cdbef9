#include "ui/base/enter_key.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace leeward::ui {

namespace {

bool isEnter(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& pressed = static_cast<const QKeyEvent&>(event);
    const bool isPlain = (pressed.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter);
}

} // namespace

EnterKey::EnterKey(QApplication& application, QObject* parent) : QObject(parent) {
    application.installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event) {
    if (!isEnter(*event))
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isTicked = qobject_cast<QCheckBox*>(button) != nullptr || qobject_cast<QRadioButton*>(button) != nullptr;
    if (button == nullptr || isTicked)
        return false;
    if (!static_cast<QKeyEvent*>(event)->isAutoRepeat())
        button->click();
    return true;
}

} // namespace leeward::ui
