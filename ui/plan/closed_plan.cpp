#include "ui/plan/closed_plan.h"

#include "ui/base/page_context.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/shelter_mark.h"
#include "ui/base/step_button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 544;

} // namespace

ClosedPlan::ClosedPlan(const PageContext& context, QWidget* parent)
    : Page(parent), m_theme(context.theme), m_presenter(context), m_scroll(new ScrollPage(context.theme, 1024, this)),
      m_middle(new QWidget(this)) {
    setPlace(*this, place());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    auto* column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 12);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_middle, 100);
    middle->addStretch(1);
    m_scroll->column().addLayout(middle);
    m_scroll->column().addStretch(1);
    addHead();
    addSteps();
    const auto measure = [this] { m_middle->setMaximumWidth(m_theme.px(kWidth)); };
    measure();
    connect(&m_theme, &Theme::changed, this, measure);
}

void ClosedPlan::addHead() {
    auto* column = qobject_cast<QVBoxLayout*>(m_middle->layout());
    column->addSpacing(m_theme.px(30));
    column->addWidget(new ShelterMark(m_theme, m_middle), 0, Qt::AlignHCenter);
    column->addSpacing(m_theme.px(20));
    auto* heading = new HeadingLabel(m_theme, TextRole::Title, tr("This space is closed"), m_middle);
    auto* first =
        label(m_theme, TextRole::Body, tr("Nothing is asked of you, and nothing of yours is lost."), m_middle);
    auto* second =
        label(m_theme, TextRole::Body,
              tr("Your journal and My plan are as they were. What stood here can still be read, by you."), m_middle);
    for (TextLabel* words : {static_cast<TextLabel*>(heading), first, second}) {
        words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(words);
    }
    first->setTone(Color::Ink2);
    second->setTone(Color::Ink2);
    column->addSpacing(m_theme.px(12));
}

void ClosedPlan::addSteps() {
    auto* column = qobject_cast<QVBoxLayout*>(m_middle->layout());
    auto* begin = new StepButton(m_theme, Icon::MyPlan, Color::Private, tr("Begin a plan of your own"),
                                 tr("My plan is whole with one person"), m_middle);
    auto* keep = new StepButton(m_theme, Icon::Copy, Color::Private, tr("Keep my lines in My plan"),
                                tr("Copies of your own lines, for you alone"), m_middle);
    auto* read = new StepButton(m_theme, Icon::Learn, Color::Private, tr("Read what stood here"),
                                tr("Line by line, with whose words they are"), m_middle);
    for (StepButton* step : {begin, keep, read})
        column->addWidget(step);
    connect(begin, &StepButton::clicked, this, [this] { Q_EMIT openRequested({PageName::MyPlan, {}, {}}); });
    connect(keep, &StepButton::clicked, this, &ClosedPlan::keepMine);
    connect(read, &StepButton::clicked, this, &ClosedPlan::toggleLines);
    auto* foot = label(m_theme, TextRole::Small,
                       tr("You could close it for yourself, too: Settings, Leaving. Then this page goes."), m_middle);
    foot->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addSpacing(m_theme.px(8));
    column->addWidget(foot);
}

void ClosedPlan::enter(const Destination&) {
    showLines();
}

void ClosedPlan::keepMine() {
    const auto kept = m_presenter.keepMine();
    if (!kept)
        Q_EMIT toastRequested(textFor(kept.error()).what, {}, {});
    else if (*kept == 0)
        Q_EMIT toastRequested(tr("All of your own lines are in My plan."), {}, {});
    else
        Q_EMIT toastRequested(tr("Copies of your own lines are in My plan."), tr("Undo"),
                              [this] { m_presenter.undo(); });
}

void ClosedPlan::toggleLines() {
    m_areLinesShown = !m_areLinesShown;
    showLines();
    if (m_lines != nullptr)
        m_scroll->reveal(m_lines);
}

void ClosedPlan::showLines() {
    delete m_lines;
    m_lines = nullptr;
    if (!m_areLinesShown)
        return;
    auto* card = new Card(m_theme, m_middle);
    m_lines = card;
    const auto sections = m_presenter.sections();
    if (sections.empty())
        card->column().addWidget(label(m_theme, TextRole::Ui, tr("There is nothing in it."), card));
    for (const ClosedPlanPresenter::Section& section : sections) {
        card->column().addWidget(label(m_theme, TextRole::Strong, section.name, card));
        for (const auto& line : section.lines) {
            card->column().addWidget(label(m_theme, TextRole::Reading, line.words, card));
            card->column().addWidget(label(m_theme, TextRole::Small, line.whose, card));
        }
    }
    m_middle->layout()->addWidget(card);
}

void ClosedPlan::setReflow(Reflow reflow) {
    m_scroll->setPadding(reflow == Reflow::Tight ? 16 : 24, reflow == Reflow::Tight ? 14 : 32);
}

} // namespace leeward::ui
