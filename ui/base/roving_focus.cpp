#include "ui/base/roving_focus.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace leeward::ui {

void RovingFocus::add(QAbstractButton* member) {
    m_members.append(member);
    member->installEventFilter(this);
    connect(member, &QAbstractButton::toggled, this, [this] { giveStop(); });
    connect(member, &QObject::destroyed, this, [this, member] {
        m_members.removeAll(member);
        if (m_stop == member)
            m_stop = nullptr;
    });
    giveStop();
}

void RovingFocus::giveStop() {
    QAbstractButton* stop = nullptr;
    for (QAbstractButton* member : std::as_const(m_members)) {
        if (member->isChecked() && !stop)
            stop = member;
    }
    if (!stop)
        stop = m_stop ? m_stop : m_members.value(0);
    m_stop = stop;
    for (QAbstractButton* member : std::as_const(m_members))
        member->setFocusPolicy(member == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

qsizetype RovingFocus::step(qsizetype from, int by) const {
    for (qsizetype i = from + by; i >= 0 && i < m_members.size(); i += by) {
        if (m_members[i]->isEnabled() && m_members[i]->isVisible())
            return i;
    }
    return from;
}

void RovingFocus::moveTo(qsizetype index) {
    m_members[index]->setFocus(Qt::TabFocusReason);
}

bool RovingFocus::eventFilter(QObject* watched, QEvent* event) {
    auto* member = qobject_cast<QAbstractButton*>(watched);
    const qsizetype index = m_members.indexOf(member);
    if (index < 0)
        return false;
    if (event->type() == QEvent::FocusIn) {
        m_stop = member;
        giveStop();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers().testFlag(Qt::AltModifier))
        return false; // moves what is focused, not the focus
    const bool isMirrored = member->layoutDirection() == Qt::RightToLeft;
    switch (key->key()) {
    case Qt::Key_Down:
        moveTo(step(index, 1));
        return true;
    case Qt::Key_Up:
        moveTo(step(index, -1));
        return true;
    case Qt::Key_Right:
        moveTo(step(index, isMirrored ? -1 : 1));
        return true;
    case Qt::Key_Left:
        moveTo(step(index, isMirrored ? 1 : -1));
        return true;
    case Qt::Key_Home:
        moveTo(step(-1, 1));
        return true;
    case Qt::Key_End:
        moveTo(step(m_members.size(), -1));
        return true;
    default:
        return false;
    }
}

} // namespace leeward::ui
