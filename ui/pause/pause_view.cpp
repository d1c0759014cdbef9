#include "ui/pause/pause_view.h"

#include "ui/base/hills.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/pause/grounding_view.h"
#include "ui/pause/needs_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace leeward::ui {

PauseView::PauseView(const Theme& theme, QWidget* parent)
    : PauseScreen(parent), m_theme(theme), m_hills(new Hills(theme, Hills::Kind::Pause, this)),
      m_layers(new QStackedLayout(this)), m_needs(new NeedsView(theme, this)),
      m_grounding(new GroundingView(theme, this)) {
    setPlace(*this, Place::Neutral);
    m_layers->addWidget(m_needs);
    m_layers->addWidget(m_grounding);
    connect(m_needs, &NeedsView::groundingChosen, this, &PauseView::openGrounding);
    connect(m_needs, &NeedsView::goBackRequested, this, &PauseView::goBackRequested);
    connect(m_needs, &NeedsView::writeRequested, this, &PauseView::writeRequested);
    connect(m_needs, &NeedsView::closeRequested, this, &PauseView::closeRequested);
    connect(m_grounding, &GroundingView::left, this, &PauseView::onGroundingLeft);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void PauseView::begin(PauseFrom from) {
    m_afterGrounding = After::Needs;
    m_grounding->end();
    m_needs->reset();
    m_needs->setWriting(from == PauseFrom::Open ? NeedsView::Writing::Offered : NeedsView::Writing::Absent);
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusStart();
}

void PauseView::showGrounding(Grounding grounding) {
    openGrounding(grounding);
    m_afterGrounding = After::GoBack;
}

void PauseView::openGrounding(Grounding grounding) {
    m_afterGrounding = After::Needs;
    m_layers->setCurrentWidget(m_grounding);
    m_grounding->begin(grounding);
}

bool PauseView::isGrounding() const {
    return m_layers->currentWidget() == m_grounding;
}

bool PauseView::leaveGrounding() {
    if (!isGrounding())
        return false;
    onGroundingLeft();
    return true;
}

void PauseView::onGroundingLeft() {
    m_grounding->end();
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusStart();
    if (m_afterGrounding == After::GoBack)
        Q_EMIT goBackRequested();
}

void PauseView::setReflow(Reflow reflow) {
    m_needs->setReflow(reflow);
    m_grounding->setReflow(reflow);
    m_hills->setVisible(reflow != Reflow::Tight);
}

void PauseView::setCorner(const QSize& corner) {
    m_needs->setCorner(corner);
    m_grounding->setCorner(corner);
}

void PauseView::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_theme.color(Color::PauseBg));
}

void PauseView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_hills->settle(rect());
}

void PauseView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!isGrounding())
        m_needs->focusStart();
}

void PauseView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!leaveGrounding())
            m_needs->leaveMore();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace leeward::ui
