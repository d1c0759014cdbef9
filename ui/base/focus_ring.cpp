#include "ui/base/focus_ring.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>
#include <QVariant>

namespace leeward::ui {

namespace {

bool isTextField(const QWidget* widget) {
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    return qobject_cast<const QLineEdit*>(widget) || (text && !text->isReadOnly());
}

QWidget* frameOf(QWidget* widget) {
    auto* frame = widget->property("ringOn").value<QWidget*>();
    return frame ? frame : widget;
}

bool wantsRing(const QWidget* widget) {
    return !widget->property("noRing").toBool() || widget->property("ringOn").isValid();
}

} // namespace

FocusRing::FocusRing(const Theme& theme, QApplication& application, QObject* parent)
    : QObject(parent), m_application(application) {
    m_application.installEventFilter(this);
    // A new style hides the frame. Later, when what has the focus has its place again.
    connect(
        &theme, &Theme::changed, this,
        [this] {
            if (m_frame)
                m_frame->setWidget(nullptr);
            follow(QApplication::focusWidget());
        },
        Qt::QueuedConnection);
    connect(&m_application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() {
    delete m_frame;
}

QWidget* FocusRing::shownAround() const {
    return m_frame ? m_frame->widget() : nullptr;
}

void FocusRing::follow(QWidget* widget) {
    const bool isShown = widget && wantsRing(widget) && (m_isKeyboard || isTextField(widget));
    if (!isShown) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(frameOf(widget));
    // Around what is scrolled away Qt hides it, and leaves it hidden when that comes into sight. A menu or a window of
    // its own takes no frame: shown all the same, the frame would be a window, empty, in front of everything.
    if (m_frame->widget())
        m_frame->show();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    // A key that is a shortcut comes as this alone, and to whatever has the focus.
    if (event->type() == QEvent::ShortcutOverride)
        m_isKeyboard = true;
    if (!watched->isWindowType())
        return false;
    if (event->type() == QEvent::KeyPress)
        m_isKeyboard = true;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        m_isKeyboard = false;
    return false;
}

void setRing(QWidget& widget, int cornerAt100) {
    widget.setProperty("ring", cornerAt100);
}

void setRingInside(QWidget& widget, int cornerAt100) {
    widget.setProperty("ring", cornerAt100);
    widget.setProperty("ringInside", true);
}

void setNoRing(QWidget& widget) {
    widget.setProperty("noRing", true);
}

void setRingOn(QWidget& widget, QWidget& frame) {
    widget.setProperty("ringOn", QVariant::fromValue(&frame));
}

void setRingAroundMark(QWidget& widget, int cornerAt100, int sideAt100) {
    widget.setProperty("ring", cornerAt100);
    widget.setProperty("ringAroundMark", sideAt100);
}

} // namespace leeward::ui
