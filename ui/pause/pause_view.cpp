#include "ui/pause/pause_view.h"

#include "core/content/library.h"
#include "core/vault/session.h"
#include "ui/base/hills.h"
#include "ui/base/place_colors.h"
#include "ui/base/preferences.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/pause/breath_view.h"
#include "ui/pause/cant_speak_view.h"
#include "ui/pause/grounding_script.h"
#include "ui/pause/grounding_view.h"
#include "ui/pause/needs_view.h"
#include "ui/pause/steps_view.h"
#include "ui/pause/ways_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace leeward::ui {

PauseView::PauseView(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
                     const content::Library& library, QWidget* parent)
    : PauseScreen(parent), m_theme(theme), m_preferences(preferences), m_library(library),
      m_hills(new Hills(theme, Hills::Kind::Pause, this)), m_layers(new QStackedLayout(this)),
      m_needs(new NeedsView(theme, this)), m_grounding(new GroundingView(theme, clock, this)),
      m_breath(new BreathView(theme, clock, this)), m_stepsView(new StepsView(theme, this)),
      m_card(new CantSpeakView(theme, this)), m_ways(new WaysView(theme, this)) {
    setPlace(*this, Place::Neutral);
    m_layers->addWidget(m_needs);
    m_layers->addWidget(m_grounding);
    m_layers->addWidget(m_breath);
    m_layers->addWidget(m_stepsView);
    m_layers->addWidget(m_card);
    m_layers->addWidget(m_ways);
    connect(m_needs, &NeedsView::wayChosen, this, &PauseView::openWay);
    connect(m_needs, &NeedsView::allWaysChosen, this, &PauseView::openWays);
    connect(m_ways, &WaysView::chosen, this, &PauseView::openWay);
    connect(m_ways, &WaysView::left, this, &PauseView::leaveInner);
    connect(m_grounding, &GroundingView::otherWayChosen, this, &PauseView::openWay);
    connect(m_breath, &BreathView::otherWayChosen, this, &PauseView::openWay);
    connect(m_breath, &BreathView::left, this, &PauseView::onGroundingLeft);
    connect(m_needs, &NeedsView::stepsChosen, this, &PauseView::openSteps);
    connect(m_needs, &NeedsView::cantSpeakChosen, this, &PauseView::openCard);
    connect(m_card, &CantSpeakView::left, this, &PauseView::leaveCard);
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
    m_breath->end();
    m_steps = {};
    m_touchRules.clear();
    m_country.clear();
    m_stepsView->clear();
    m_needs->setSteps({}, {});
    m_needs->reset();
    m_needs->setWriting(from == PauseFrom::Open ? NeedsView::Writing::Offered : NeedsView::Writing::Absent);
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusStart();
}

void PauseView::load(vault::Session& session) {
    m_steps = stepsOnPause(session);
    m_touchRules = touchRulesOnPause(session);
    m_country = session.choices().helpCountry();
    m_stepsTitle = session.isOfTwo() ? tr("Our steps") : tr("My steps");
    const QString sentence = !session.isOfTwo() ? tr("What you wrote for a pause")
                             : m_steps.isDraft  ? tr("A draft, not talked through")
                                                : tr("What you talked through for a pause");
    m_needs->setSteps(m_steps.steps.empty() ? QString() : m_stepsTitle, sentence);
}

void PauseView::openSteps() {
    m_stepsView->begin(m_stepsTitle, m_steps);
    m_layers->setCurrentWidget(m_stepsView);
    m_stepsView->focusStart();
}

void PauseView::openCard() {
    m_layers->setCurrentWidget(m_card);
    const std::string country = m_country.empty() ? m_preferences.now().helpCountry : m_country;
    m_card->begin(cantSpeakCard(m_library, m_touchRules), emergencyCall(m_library, country));
}

void PauseView::leaveCard() {
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusCantSpeak();
}

void PauseView::leaveWays() {
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusStart();
}

void PauseView::leaveSteps() {
    m_stepsView->clear();
    m_layers->setCurrentWidget(m_needs);
    m_needs->focusSteps();
}

void PauseView::showGrounding(Grounding grounding) {
    showExercise(idOf(grounding));
}

void PauseView::showExercise(const std::string& id) {
    if (openWay(id))
        m_afterGrounding = After::GoBack;
}

void PauseView::openWays() {
    m_layers->setCurrentWidget(m_ways);
    m_ways->begin(m_library.all(content::Kind::Exercise), m_library.all(content::Kind::Breath));
}

/// False when there is no such exercise.
bool PauseView::openWay(const std::string& id) {
    const content::Piece* exercise = m_library.find(content::Kind::Exercise, id);
    if (!exercise)
        return openBreath(id);
    rememberWhence();
    m_way = id;
    const content::Piece* other = anotherWay(m_library, id);
    m_layers->setCurrentWidget(m_grounding);
    m_grounding->begin(scriptOf(*exercise), other ? OtherWay{other->id, toQt(other->title)} : OtherWay{});
    return true;
}

/// Worse leads to looking around, which has nothing to do with breath.
bool PauseView::openBreath(const std::string& id) {
    const content::Piece* breath = m_library.find(content::Kind::Breath, id);
    if (!breath)
        return false;
    rememberWhence();
    m_way = id;
    const content::Piece* other = m_library.find(content::Kind::Exercise, idOf(Grounding::LookAround));
    m_layers->setCurrentWidget(m_breath);
    m_breath->begin(*breath, other ? OtherWay{other->id, toQt(other->title)} : OtherWay{});
    return true;
}

/// One exercise may lead to another; leaving that one leads to where the first was chosen.
void PauseView::rememberWhence() {
    if (isGrounding())
        return;
    m_afterGrounding = After::Needs;
    m_beforeGrounding = m_layers->currentWidget();
}

bool PauseView::isGrounding() const {
    return m_layers->currentWidget() == m_grounding || m_layers->currentWidget() == m_breath;
}

bool PauseView::leaveInner() {
    if (m_layers->currentWidget() == m_needs)
        return false;
    if (isGrounding())
        onGroundingLeft();
    else if (m_layers->currentWidget() == m_card)
        leaveCard();
    else if (m_layers->currentWidget() == m_ways)
        leaveWays();
    else
        leaveSteps();
    return true;
}

void PauseView::onGroundingLeft() {
    m_grounding->end();
    m_breath->end();
    const bool wasAmongAll = m_beforeGrounding == m_ways && m_afterGrounding == After::Needs;
    m_layers->setCurrentWidget(wasAmongAll ? static_cast<QWidget*>(m_ways) : m_needs);
    if (wasAmongAll)
        m_ways->focusWay(m_way);
    else
        m_needs->focusStart();
    if (m_afterGrounding == After::GoBack)
        Q_EMIT goBackRequested();
}

void PauseView::setReflow(Reflow reflow) {
    m_needs->setReflow(reflow);
    m_grounding->setReflow(reflow);
    m_breath->setReflow(reflow);
    m_stepsView->setReflow(reflow);
    m_card->setReflow(reflow);
    m_ways->setReflow(reflow);
    m_hills->setVisible(reflow != Reflow::Tight);
}

void PauseView::setCorner(const QSize& corner) {
    m_needs->setCorner(corner);
    m_grounding->setCorner(corner);
    m_breath->setCorner(corner);
    m_stepsView->setCorner(corner);
    m_card->setCorner(corner);
    m_ways->setCorner(corner);
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
