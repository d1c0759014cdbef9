#include "ui/pause/grounding_view.h"

#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/pause/step_discs.h"
#include "ui/pause/tap_circle.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 760;
constexpr int kHelpWidth = 520;
constexpr int kCircle = 96;
constexpr int kCircleGap = 28;
constexpr std::chrono::minutes kUntilAsked{1};

} // namespace

GroundingView::GroundingView(const Theme& theme, const base::Clock& clock, QWidget* parent)
    : ExerciseFrame(theme, clock, {kWidest, kHelpWidth, {120, 72, 46}}, parent),
      m_discs(new StepDiscs(theme, &stage())), m_where(label(theme, TextRole::Ui, QString(), &stage())),
      m_circleRow(new QHBoxLayout) {
    m_where->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_where->setTone(Color::Ink2);
    setScaledSpacing(theme, beforeHeading(), 22);
    beforeHeading().addWidget(m_discs, 0, Qt::AlignHCenter);
    beforeHeading().addWidget(m_where);
    setScaledMargins(theme, doing(), 0, 40, 0, 16);
    setScaledSpacing(theme, *m_circleRow, kCircleGap);
    doing().addLayout(m_circleRow);
    askAfter(kUntilAsked);
    connect(&theme, &Theme::changed, this, &GroundingView::sizeCircles);
}

void GroundingView::begin(const GroundingScript& exercise, const OtherWay& other) {
    m_exercise = exercise;
    open({exercise.name, exercise.opening, exercise.care, exercise.ifWorse}, other);
}

void GroundingView::startDoing() {
    m_walk = std::make_unique<GroundingWalk>(m_exercise);
    showStep();
}

void GroundingView::clearDoing() {
    m_discs->show(nullptr);
    m_discs->hide();
    m_where->hide();
    makeCircles(0);
    m_walk.reset();
}

void GroundingView::pressed(Press press) {
    if (press == Press::Stop) {
        Q_EMIT left();
        return;
    }
    press == Press::Next ? m_walk->next() : m_walk->skip();
    if (m_walk->isOver())
        return finish();
    showStep();
    turned();
}

void GroundingView::showStep() {
    const GroundingStep& step = m_walk->step();
    m_discs->show(m_walk.get());
    // In a small window the words below say where one is.
    m_discs->setVisible(reflow() != Reflow::Tight);
    m_where->setWords(tr("Step %1 of %2").arg(m_walk->stepIndex() + 1).arg(m_walk->script().steps.size()));
    m_where->show();
    say(step.heading, step.hint, helpNow());
    makeCircles(step.circles);
    const bool isLast = m_walk->stepIndex() + 1 == m_walk->script().steps.size();
    setButtons(tr("Stop here"), tr("Skip this one"), isLast ? tr("Done") : tr("Next"));
}

/// What is said once at the beginning stands here where no page with care came before.
QString GroundingView::helpNow() const {
    const QString& help = m_walk->step().help;
    const bool isUnsaid = m_walk->stepIndex() == 0 && m_exercise.care.isEmpty() && !m_exercise.opening.isEmpty();
    return isUnsaid ? m_exercise.opening + u'\n' + help : help;
}

void GroundingView::makeCircles(int count) {
    for (TapCircle* gone : m_circles) {
        gone->hide();
        gone->deleteLater();
    }
    m_circles.clear();
    delete m_circleFocus;
    m_circleFocus = new RovingFocus(this);
    while (QLayoutItem* item = m_circleRow->takeAt(0))
        delete item;
    m_circleRow->addStretch(1);
    QWidget* before = &heading();
    for (int i = 0; i < count; ++i) {
        auto* circle = new TapCircle(theme(), i + 1, heading().parentWidget());
        connect(circle, &TapCircle::toggled, this, [this, i] { m_walk->toggle(i); });
        m_circleFocus->add(circle);
        m_circleRow->addWidget(circle);
        QWidget::setTabOrder(before, circle);
        before = circle;
        m_circles.push_back(circle);
        circle->show();
    }
    m_circleRow->addStretch(1);
    sizeCircles();
}

/// As large as drawn where there is room, and never two rows.
void GroundingView::sizeCircles() {
    if (m_circles.empty())
        return;
    const int count = static_cast<int>(m_circles.size());
    const int room = scroll().viewport()->width() - 2 * theme().px(32) - (count - 1) * theme().px(kCircleGap);
    const int side = std::clamp(room / count, 44, theme().px(kCircle));
    for (TapCircle* circle : m_circles)
        circle->setSide(side);
}

void GroundingView::arrange() {
    ExerciseFrame::arrange();
    m_discs->setVisible(m_walk && reflow() != Reflow::Tight);
    sizeCircles();
}

void GroundingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sizeCircles();
}

} // namespace leeward::ui
