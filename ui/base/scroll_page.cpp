#include "ui/base/scroll_page.h"

#include "ui/base/margins.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMoveEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

ScrollPage::ScrollPage(const Theme& theme, int widest, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_widest(widest), m_content(new QWidget), m_column(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_content, 1);
    row->addStretch(0);
    ground->setAutoFillBackground(false);
    m_content->setLayout(m_column);
    setWidget(ground);
    ground->setAutoFillBackground(false);
    keepWidth();
    connect(&theme, &Theme::changed, this, [this] { keepWidth(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollPage::keepWidth);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepInSight(now); });
}

/// What has the keyboard gives it away while it dies, after this has stopped being a ScrollPage.
ScrollPage::~ScrollPage() {
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollPage::setPadding(int vertical, int horizontal) {
    m_vertical = vertical;
    m_horizontal = horizontal;
    keepWidth();
}

void ScrollPage::keepWidth() {
    const int sides = m_theme.px(m_horizontal);
    const int ends = m_theme.px(m_vertical);
    // The scroll bar takes its width from the margin, so that nothing moves when it comes.
    const QScrollBar& bar = *verticalScrollBar();
    const int taken = bar.maximum() > bar.minimum() ? std::min(sides, bar.sizeHint().width()) : 0;
    setMargins(*m_column, layoutDirection(), {sides, ends, sides - taken, ends});
    m_column->setSpacing(m_theme.px(20));
    m_content->setMaximumWidth(m_theme.px(m_widest) + 2 * sides - taken);
}

void ScrollPage::reveal(QWidget* part) {
    if (m_revealed)
        m_revealed->removeEventFilter(this);
    m_revealed = part;
    part->installEventFilter(this);
    scrollToRevealed();
}

/// Later, when every layout around it has settled.
void ScrollPage::scrollToRevealed() {
    const auto scroll = [this] {
        if (!m_revealed || !m_revealed->isVisible() || !widget()->isAncestorOf(m_revealed))
            return;
        bringIntoSight(*m_revealed, m_theme.px(12));
        if (m_revealed->height() > viewport()->height() && m_revealed->isAncestorOf(focusWidget()))
            bringIntoSight(*focusWidget(), m_theme.px(12));
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

/// What the keyboard goes to is seen. A press of the pointer is left alone: what it points at must not move.
void ScrollPage::keepInSight(QWidget* focused) {
    if (focused && widget()->isAncestorOf(focused) && QGuiApplication::mouseButtons() == Qt::NoButton)
        bringIntoSight(*focused, m_theme.px(24));
}

/// All of it where it fits, and not the line with the cursor alone, as Qt would.
void ScrollPage::bringIntoSight(QWidget& part, int margin) {
    if (part.height() > viewport()->height() && part.hasFocus()) {
        ensureWidgetVisible(&part, 0, margin);
        return;
    }
    const int top = part.mapTo(widget(), QPoint(0, 0)).y();
    ensureVisible(0, top + part.height(), 0, margin);
    ensureVisible(0, top, 0, margin);
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event) {
    const bool isWritten = watched == m_revealed && m_revealed->isAncestorOf(focusWidget());
    if (isWritten && event->type() == QEvent::Move) {
        const auto* move = static_cast<QMoveEvent*>(event);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + move->pos().y() - move->oldPos().y());
    }
    if (isWritten && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        scrollToRevealed();
    return QScrollArea::eventFilter(watched, event);
}

bool scrollByKey(QScrollBar& bar, const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_PageDown:
        bar.triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar.triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_Down:
        bar.triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_Up:
        bar.triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    default:
        return false;
    }
}

} // namespace leeward::ui
