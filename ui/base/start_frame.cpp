#include "ui/base/start_frame.h"

#include "ui/base/margins.h"
#include "ui/base/scroll_page.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kCorner = 60; // what Pause takes of the top

/// Puts \p part in the middle of \p whole, as wide as it may be.
QHBoxLayout* centre(QWidget& whole, QWidget& part) {
    auto* row = new QHBoxLayout(&whole);
    row->setSpacing(0);
    row->addStretch(1);
    // Beside the stretches' 1 this takes all the width up to its maximum.
    row->addWidget(&part, 10'000);
    row->addStretch(1);
    return row;
}

QVBoxLayout* tightColumn(QWidget& part) {
    auto* column = new QVBoxLayout(&part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

StartFrame::StartFrame(const Theme& theme, int width, Height height, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_width(width), m_area(new QScrollArea(this)), m_page(new QWidget),
      m_columnPart(new QWidget), m_footerPart(new QWidget), m_column(tightColumn(*m_columnPart)),
      m_footer(tightColumn(*m_footerPart)) {
    auto* middle = new QWidget;
    centre(*middle, *m_columnPart)->setContentsMargins(0, 0, 0, 0);
    auto* pageColumn = new QVBoxLayout(m_page);
    pageColumn->setSpacing(0);
    if (height == Height::Middle)
        pageColumn->addStretch(1);
    pageColumn->addWidget(middle);
    pageColumn->addStretch(1);

    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);

    auto* foot = new QWidget;
    centre(*foot, *m_footerPart);
    auto* all = tightColumn(*this);
    all->addWidget(m_area, 1);
    all->addWidget(foot);
    measure();
    connect(&theme, &Theme::changed, this, &StartFrame::measure);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StartFrame::measure);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepInSight(now); });
}

/// What has the keyboard gives it away while it dies, after this has stopped being a StartFrame.
StartFrame::~StartFrame() {
    disconnect(qApp, nullptr, this, nullptr);
}

void StartFrame::setRoom(int side, int top, int bottom) {
    m_side = side;
    m_top = top;
    m_bottom = bottom;
    measure();
}

void StartFrame::setHeadroom(int height) {
    m_headroom = height;
    measure();
}

void StartFrame::reveal(QWidget& part) {
    const auto scroll = [this, &part] { m_area->ensureWidgetVisible(&part, 0, m_theme.px(12)); };
    QMetaObject::invokeMethod(&part, scroll, Qt::QueuedConnection);
}

void StartFrame::rewind() {
    m_area->verticalScrollBar()->setValue(0);
}

void StartFrame::measure() {
    const int side = m_theme.px(m_side);
    // The scroll bar takes its width from the margin, so that nothing moves when it comes.
    const QScrollBar& bar = *m_area->verticalScrollBar();
    const bool scrolls = bar.maximum() > bar.minimum();
    const int taken = scrolls ? std::min(side, bar.sizeHint().width()) : 0;
    // What is scrolled never comes below Pause.
    const int headroom = scrolls ? std::max(m_headroom, kCorner) : m_headroom;
    const int above = m_theme.px(std::max(0, m_top - (headroom - m_headroom)));
    setMargins(*m_page->layout(), layoutDirection(), {side, above, side - taken, m_theme.px(m_bottom)});
    layout()->setContentsMargins(0, m_theme.px(headroom), 0, 0);
    m_footerPart->parentWidget()->layout()->setContentsMargins(side, 0, side, 0);
    m_columnPart->setMaximumWidth(m_theme.px(m_width));
    m_footerPart->setMaximumWidth(m_theme.px(m_width));
}

void StartFrame::keepInSight(QWidget* widget) {
    // A press of the pointer is left alone: what it points at must not move.
    if (!widget || !m_page->isAncestorOf(widget) || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    // Tab never leads to a heading; one takes the focus when its page begins.
    if (widget->focusPolicy() & Qt::TabFocus)
        m_area->ensureWidgetVisible(widget, 0, m_theme.px(24));
    else
        rewind();
}

void StartFrame::keyPressEvent(QKeyEvent* event) {
    if (!scrollByKey(*m_area->verticalScrollBar(), *event))
        QWidget::keyPressEvent(event);
}

} // namespace leeward::ui
