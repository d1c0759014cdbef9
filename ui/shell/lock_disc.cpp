#include "ui/shell/lock_disc.h"

#include "ui/base/avatar.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace leeward::ui {

namespace {

// Pixels at 100 %.
constexpr int kSide = 40;
constexpr int kCorner = 8;
constexpr int kDisc = 28;
constexpr int kBadge = 18;
constexpr int kBadgeIcon = 12;
constexpr int kLock = 20;

} // namespace

LockDisc::LockDisc(const Theme& theme, const QString& personName, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_personName(personName.trimmed()) {
    setText(tr("Lock"));
    setToolTip(m_personName.isEmpty() ? tr("Lock (Ctrl+L)")
                                      : tr("%1. Lock (Ctrl+L)", "a person's name").arg(m_personName));
    setAccessibleDescription(m_personName);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRing(*this, kCorner);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize LockDisc::sizeHint() const {
    return {m_theme.px(kSide), m_theme.px(kSide)};
}

void LockDisc::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isOver = underMouse() || isDown();
    const Color ground = isDown() ? Color::Pressed : isOver ? Color::Hover : Color::Sidebar;
    if (isOver)
        drawBox(painter, m_theme, rect(), {ground, ground, m_theme.px(kCorner) * 1.0, Edge::None});
    if (m_personName.isEmpty()) {
        drawIcon(painter, m_theme, rect(), Icon::Lock, Color::Ink2, m_theme.px(kLock));
        return;
    }
    const int disc = m_theme.px(kDisc);
    const QRect place((width() - disc) / 2, (height() - disc) / 2, disc, disc);
    drawAvatar(painter, m_theme, place, Avatar::Kind::Mine, m_personName);
    const int side = m_theme.px(kBadge);
    const QRect badge(width() - side, height() - side, side, side);
    const QRect at = directed(layoutDirection(), rect(), badge);
    drawBox(painter, m_theme, at, {Color::Surface, Color::Control, side / 2.0, Edge::Line});
    drawIcon(painter, m_theme, at, Icon::Lock, Color::Ink2, m_theme.px(kBadgeIcon));
}

} // namespace leeward::ui
