#include "ui/pause/grounding_view.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
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

TextLabel* centred(TextLabel* made) {
    made->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return made;
}

} // namespace

GroundingView::GroundingView(const Theme& theme, const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_scroll(new ScrollPage(theme, 4000, this)),
      m_discs(new StepDiscs(theme, this)), m_where(centred(label(theme, TextRole::Ui, QString(), this))),
      m_heading(new HeadingLabel(theme, TextRole::Display, QString(), this)),
      m_hint(centred(label(theme, TextRole::Heading, QString(), this))), m_circleRow(new QHBoxLayout),
      m_help(centred(label(theme, TextRole::Body, QString(), this))) {
    centred(m_heading);
    m_where->setTone(Color::Ink2);
    m_hint->setTone(Color::Ink2);
    m_help->setTone(Color::Ink2);
    build();
    m_minuteTimer.setSingleShot(true);
    connect(&m_minuteTimer, &QTimer::timeout, this, &GroundingView::look);
}

void GroundingView::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(makeMinute());
    outer->addWidget(makeFooter());
    auto* page = new QWidget(this);
    page->setMaximumWidth(m_theme.px(kWidest));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_discs, 0, Qt::AlignHCenter);
    column->addSpacing(m_theme.px(22));
    column->addWidget(m_where);
    column->addWidget(m_heading);
    column->addSpacing(m_theme.px(6));
    column->addWidget(m_hint);
    column->addSpacing(m_theme.px(40));
    setScaledSpacing(m_theme, *m_circleRow, kCircleGap);
    column->addLayout(m_circleRow);
    column->addSpacing(m_theme.px(40));
    auto* help = new QHBoxLayout;
    m_help->setMaximumWidth(m_theme.px(kHelpWidth));
    help->addWidget(m_help);
    column->addLayout(help);
    auto* middle = new QHBoxLayout;
    middle->addWidget(page);
    m_scroll->column().addLayout(middle);
    m_scroll->column().addStretch(1);
    connect(&m_theme, &Theme::changed, this, [this, page] {
        page->setMaximumWidth(m_theme.px(kWidest));
        m_help->setMaximumWidth(m_theme.px(kHelpWidth));
        sizeCircles();
    });
}

QWidget* GroundingView::makeFooter() {
    auto* footer = new QWidget(this);
    m_footerRow = new QHBoxLayout(footer);
    auto* buttons = new QWidget(footer);
    auto* flow = new FlowLayout(m_theme, 12, buttons);
    const auto add = [this, buttons, flow](ButtonKind kind) {
        auto* made = button(m_theme, QString(), {kind, ButtonSize::Large, std::nullopt}, buttons);
        flow->addWidget(made);
        return made;
    };
    m_stop = add(ButtonKind::Outline);
    m_skip = add(ButtonKind::Outline);
    m_next = add(ButtonKind::Primary);
    m_footerRow->addStretch(1);
    m_footerRow->addWidget(buttons);
    m_footerRow->addStretch(1);
    connect(m_stop, &Button::clicked, this, &GroundingView::onStop);
    connect(m_skip, &Button::clicked, this, &GroundingView::onSkip);
    connect(m_next, &Button::clicked, this, &GroundingView::onNext);
    QWidget::setTabOrder(m_next, m_skip);
    QWidget::setTabOrder(m_skip, m_stop);
    return footer;
}

/// Between page and footer, so that no word on the page moves when it comes.
QWidget* GroundingView::makeMinute() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_minute = new Band(m_theme, BandTone::Calm, std::nullopt, tr("Better, the same, or worse?"), box);
    const auto goesOn = [this] {
        m_hasAnswered = true;
        countAnew();
        m_heading->focusAsStart();
    };
    connect(m_minute->addAction(tr("Worse")), &Button::clicked, this, [this] { go(Page::Worse); });
    connect(m_minute->addAction(tr("The same")), &Button::clicked, this, goesOn);
    connect(m_minute->addAction(tr("Better")), &Button::clicked, this, goesOn);
    row->addStretch(1);
    row->addWidget(m_minute);
    row->addStretch(1);
    m_minute->hide();
    return box;
}

void GroundingView::countAnew() {
    m_minute->hide();
    m_countedFrom = m_clock.monotonic();
    m_minuteTimer.start(kUntilAsked);
}

void GroundingView::look() {
    if (m_page != Page::Step || !m_walk || !m_minute->isHidden())
        return;
    const auto waited = m_clock.monotonic() - m_countedFrom;
    if (waited >= kUntilAsked)
        m_minute->show();
    else
        m_minuteTimer.start(std::chrono::ceil<std::chrono::milliseconds>(kUntilAsked - waited));
}

/// Whoever answered a moment ago is not asked again.
void GroundingView::goAfterSteps() {
    const bool isJustAnswered = m_hasAnswered && m_clock.monotonic() - m_countedFrom < kUntilAsked;
    go(isJustAnswered ? Page::End : Page::HowIsIt);
}

void GroundingView::begin(const GroundingScript& exercise, const OtherWay& other) {
    m_exercise = exercise;
    m_other = other;
    m_discs->show(nullptr);
    m_walk = std::make_unique<GroundingWalk>(m_exercise);
    m_hasAnswered = false;
    countAnew();
    go(m_exercise.care.isEmpty() ? Page::Step : Page::Care);
}

void GroundingView::onStop() {
    if (m_page == Page::HowIsIt)
        go(Page::Worse);
    else if (m_page == Page::End)
        begin(GroundingScript(m_exercise), OtherWay(m_other));
    else
        Q_EMIT left();
}

void GroundingView::onSkip() {
    if (m_page == Page::HowIsIt)
        return go(Page::End);
    m_walk->skip();
    m_walk->isOver() ? goAfterSteps() : go(Page::Step);
}

void GroundingView::onNext() {
    switch (m_page) {
    case Page::Care:
        countAnew(); // reading the note is not yet the exercise
        return go(Page::Step);
    case Page::Step:
        m_walk->next();
        return m_walk->isOver() ? goAfterSteps() : go(Page::Step);
    case Page::HowIsIt:
        return go(Page::End);
    case Page::End:
        Q_EMIT left();
        return;
    case Page::Worse:
        Q_EMIT otherWayChosen(std::string(m_other.id));
    }
}

void GroundingView::end() {
    m_discs->show(nullptr);
    makeCircles(0);
    m_minuteTimer.stop();
    m_minute->hide();
    m_walk.reset();
}

void GroundingView::go(Page page) {
    m_page = page;
    if (page != Page::Step)
        m_minute->hide();
    m_discs->show(page == Page::Care || page == Page::Worse ? nullptr : m_walk.get());
    m_where->setVisible(page == Page::Step);
    m_help->setWords({});
    makeCircles(0);
    m_next->setButtonLook(
        {page == Page::HowIsIt ? ButtonKind::Outline : ButtonKind::Primary, m_next->buttonLook().size, std::nullopt});
    switch (page) {
    case Page::Care:
        showCare();
        break;
    case Page::Step:
        showStep();
        break;
    case Page::HowIsIt:
        askHowItIs();
        break;
    case Page::End:
        showEnd();
        break;
    case Page::Worse:
        showWorse();
    }
    m_scroll->ensureVisible(0, 0);
    m_heading->focusAsStart();
}

/// An empty one is not there.
void GroundingView::setButtons(const QString& stop, const QString& skip, const QString& next) {
    m_stop->setText(stop);
    m_skip->setText(skip);
    m_skip->setVisible(!skip.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

void GroundingView::showCare() {
    m_heading->setWords(m_exercise.name);
    m_hint->setWords(m_exercise.opening);
    m_help->setWords(m_exercise.care);
    setButtons(tr("Not this one"), {}, tr("Begin"));
}

void GroundingView::showStep() {
    const GroundingStep& step = m_walk->step();
    m_where->setWords(tr("Step %1 of %2").arg(m_walk->stepIndex() + 1).arg(m_walk->script().steps.size()));
    m_heading->setWords(step.heading);
    m_hint->setWords(step.hint);
    m_help->setWords(step.help);
    makeCircles(step.circles);
    const bool isLast = m_walk->stepIndex() + 1 == m_walk->script().steps.size();
    setButtons(tr("Stop here"), tr("Skip this one"), isLast ? tr("Done") : tr("Next"));
}

/// All three answers have the same size, and none of them is kept.
void GroundingView::askHowItIs() {
    m_heading->setWords(tr("Better, the same, or worse?"));
    m_hint->setWords(tr("Each of them happens. No answer is kept."));
    setButtons(tr("Worse"), tr("The same"), tr("Better"));
}

void GroundingView::showEnd() {
    m_heading->setWords(tr("That was all of it."));
    m_hint->setWords(tr("No need to feel better. You can stay here a while."));
    setButtons(tr("Once more"), {}, tr("Done"));
}

void GroundingView::showWorse() {
    m_heading->setWords(tr("Then leave this one."));
    m_hint->setWords(tr("That is common, and it is nobody’s fault."));
    m_help->setWords(m_exercise.ifWorse);
    setButtons(tr("Stop here"), {}, m_other.name);
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
    QWidget* before = m_heading;
    for (int i = 0; i < count; ++i) {
        auto* circle = new TapCircle(m_theme, i + 1, m_heading->parentWidget());
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
    const int room = m_scroll->viewport()->width() - 2 * m_theme.px(32) - (count - 1) * m_theme.px(kCircleGap);
    const int side = std::clamp(room / count, 44, m_theme.px(kCircle));
    for (TapCircle* circle : m_circles)
        circle->setSide(side);
}

void GroundingView::setCorner(const QSize& corner) {
    m_corner = corner;
    setReflow(m_reflow);
}

void GroundingView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    const bool isWide = reflow == Reflow::Wide;
    const bool isTight = reflow == Reflow::Tight;
    // In a small window the words below say where one is.
    m_discs->setVisible(!isTight);
    for (Button* each : {m_stop, m_skip, m_next})
        each->setButtonLook({each->buttonLook().kind, isTight ? ButtonSize::Normal : ButtonSize::Large, std::nullopt});
    // What is scrolled ends below hide and Pause.
    layout()->setContentsMargins(0, m_corner.height(), 0, 0);
    const int above = (isWide ? 120 : isTight ? 46 : 72) - static_cast<int>(m_corner.height() / m_theme.scale());
    m_scroll->setPadding(std::max(8, above), isTight ? 16 : 32);
    const int bottom = m_theme.px(isWide ? 48 : isTight ? 14 : 24);
    m_footerRow->setContentsMargins(m_theme.px(isTight ? 16 : 32), m_theme.px(8), m_theme.px(isTight ? 16 : 32),
                                    bottom);
    sizeCircles();
}

void GroundingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sizeCircles();
}

} // namespace leeward::ui
