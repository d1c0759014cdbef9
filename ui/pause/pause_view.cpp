#include "ui/pause/pause_view.h"

#include "core/vault/session.h"
#include "ui/base/hills.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/pause/grounding_view.h"
#include "ui/pause/needs_view.h"
#include "ui/pause/steps_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace leeward::ui {

PauseView::PauseView(const Theme& theme, QWidget* parent)
    : PauseScreen(parent), m_theme(theme), m_hills(new Hills(theme, Hills::Kind::Pause, this)),
      m_layers(new QStackedLayout(this)), m_needs(new NeedsView(theme, this)),
      m_grounding(new GroundingView(theme, this)), m_stepsView(new StepsView(theme, this)) {
    setPlace(*this, Place::Neutral);
    m_layers->addWidget(m_needs);
    m_layers->addWidget(m_grounding);
    m_layers->addWidget(m_stepsView);
    connect(m_needs, &NeedsView::groundingChosen, this, &PauseView::openGrounding);
    connect(m_needs, &NeedsView::stepsChosen, this, &PauseView::openSteps);
    connect(m_stepsView, &StepsView::left, this, &PauseView::leaveSteps);
    connect(m_needs, &NeedsView::goBackRequested, this, &PauseView::goBackRequested);
    connect(m_needs, &NeedsView::helpRequested, this, &PauseView::helpRequested);
    connect(m_needs, &NeedsView::writeRequested, this, &PauseView::writeRequested);
    connect(m_needs, &NeedsView::closeRequested, this, &PauseView::closeRequested);
    connect(m_grounding, &GroundingView::left, this, &PauseView::onGroundingLeft);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void PauseView::begin(PauseFrom from) {
    m_afterGrounding = After::Needs;
    m_grounding->end();
    m_steps.clear();
    m_stepsView->clear();
    m_needs->setSteps({});
    m_needs->reset();
    m_needs->setWriting(from == PauseFrom::Open ? NeedsView::Writing::Offered : NeedsView::Writing::Absent);
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusStart();
}

void PauseView::load(vault::Session& session) {
    m_steps = stepsOnPause(session);
    m_stepsTitle = session.isOfTwo() ? tr("Our steps") : tr("My steps");
    m_needs->setSteps(m_steps.empty() ? QString() : m_stepsTitle);
}

void PauseView::openSteps() {
    m_stepsView->begin(m_stepsTitle, m_steps);
    m_layers->setCurrentWidget(m_stepsView);
    m_stepsView->focusStart();
}

void PauseView::leaveSteps() {
    m_stepsView->clear();
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusSteps();
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

bool PauseView::leaveInner() {
    if (m_layers->currentWidget() == m_needs)
        return false;
    isGrounding() ? onGroundingLeft() : leaveSteps();
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
    m_stepsView->setReflow(reflow);
    m_hills->setVisible(reflow != Reflow::Tight);
}

void PauseView::setCorner(const QSize& corner) {
    m_needs->setCorner(corner);
    m_grounding->setCorner(corner);
    m_stepsView->setCorner(corner);
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
    if (m_layers->currentWidget() == m_needs)
        m_needs->focusStart();
}

void PauseView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!leaveInner())
            m_needs->leaveMore();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace leeward::ui
