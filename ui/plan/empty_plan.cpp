#include "ui/plan/empty_plan.h"

#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/shelter_mark.h"
#include "ui/base/step_button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 544;

QStringList questionsFor(PlanOf planOf) {
    if (planOf == PlanOf::Ours)
        return {EmptyPlan::tr("How do I know that something is fine for you?"),
                EmptyPlan::tr("What could you say, or do, when you want less, or something else?"),
                EmptyPlan::tr("What could you do to stop when words don’t come?"),
                EmptyPlan::tr("After a stop, what helps first: space, warmth, quiet, or a light?")};
    return {EmptyPlan::tr("How do I notice that something is fine for me?"),
            EmptyPlan::tr("What could I say, or do, when I want less, or something else?"),
            EmptyPlan::tr("What could I do to stop when words don’t come?"),
            EmptyPlan::tr("After a stop, what helps me first: space, warmth, quiet, or a light?")};
}

TextLabel* centred(TextLabel* made) {
    made->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return made;
}

} // namespace

EmptyPlan::EmptyPlan(const Theme& theme, PlanOf planOf, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_steps(makeSteps(planOf)), m_questions(makeQuestions(planOf)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(42), 0, 0);
    column->setSpacing(0);
    column->addWidget(new ShelterMark(theme, this), 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(38));
    column->addWidget(centred(new HeadingLabel(theme, TextRole::Title, tr("Nothing here, and no hurry"), this)));
    column->addSpacing(theme.px(8));
    const QString begin =
        planOf == PlanOf::Ours
            ? tr("You could begin with one word that means stop. Write it now, or talk first and write later.")
            : tr("You could begin with one word that means stop. Write it now, or think first and write later.");
    auto* sentence = centred(label(theme, TextRole::Body, begin, this));
    sentence->setTone(Color::Ink2);
    column->addWidget(sentence);
    column->addSpacing(theme.px(24));
    column->addWidget(m_steps);
    column->addWidget(m_questions);
    column->addSpacing(theme.px(20));
    const QString end = planOf == PlanOf::Ours ? tr("Everything starts as a draft. Each of you writes your own words.")
                                               : tr("This plan is complete with one person. Nobody else sees it.");
    auto* foot = centred(label(theme, TextRole::Small, end, this));
    foot->setTone(Color::Ink3);
    column->addWidget(foot);
    auto* sections = button(theme, tr("See all twelve sections"), {ButtonKind::Link, ButtonSize::Small}, this);
    connect(sections, &Button::clicked, this, &EmptyPlan::sectionsRequested);
    column->addSpacing(theme.px(8));
    column->addWidget(sections, 0, Qt::AlignHCenter);
    const auto measure = [this] { setMaximumWidth(m_theme.px(kWidth)); };
    measure();
    connect(&theme, &Theme::changed, this, measure);
}

QWidget* EmptyPlan::makeSteps(PlanOf planOf) {
    const bool isOfTwo = planOf == PlanOf::Ours;
    const Color color = isOfTwo ? Color::Shared : Color::Private;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 12);
    auto* begin =
        new StepButton(m_theme, Icon::Stop, Color::Brick, isOfTwo ? tr("Choose how we stop") : tr("Choose how I stop"),
                       tr("A word, a signal without words, and what happens next"), box);
    auto* example = new StepButton(m_theme, Icon::Sheet, color, tr("Start from a gentle example"),
                                   tr("Three words and a signal you can change or take out"), box);
    if (isOfTwo) {
        auto* copy = new StepButton(m_theme, Icon::Copy, color, tr("Copy lines of My plan"),
                                    tr("You tick which, and see what both of you will read"), box);
        connect(copy, &StepButton::clicked, this, &EmptyPlan::copyRequested);
        m_copy = copy;
    }
    auto* talk = new StepButton(
        m_theme, isOfTwo ? Icon::CheckIn : Icon::Words, color, isOfTwo ? tr("Talk first") : tr("Think first"),
        isOfTwo ? tr("Four questions to read to each other") : tr("Four questions to ask yourself"), box);
    connect(begin, &StepButton::clicked, this, &EmptyPlan::beginRequested);
    connect(example, &StepButton::clicked, this, &EmptyPlan::exampleRequested);
    connect(talk, &StepButton::clicked, this, &EmptyPlan::toggleQuestions);
    column->addWidget(begin);
    column->addWidget(example);
    if (m_copy != nullptr)
        column->addWidget(m_copy);
    column->addWidget(talk);
    return box;
}

QWidget* EmptyPlan::makeQuestions(PlanOf planOf) {
    auto* card = new Card(m_theme, this);
    QVBoxLayout& column = card->column();
    column.addWidget(label(m_theme, TextRole::Strong,
                           planOf == PlanOf::Ours ? tr("To read to each other. Any can be left out.")
                                                  : tr("To ask yourself. Any can be left out."),
                           card));
    for (const QString& question : questionsFor(planOf))
        column.addWidget(label(m_theme, TextRole::Reading, question, card));
    auto* note = label(m_theme, TextRole::Small, tr("Nothing said here is kept."), card);
    column.addWidget(note);
    auto* back =
        button(m_theme, tr("Back to the first steps"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, card);
    connect(back, &Button::clicked, this, &EmptyPlan::toggleQuestions);
    column.addSpacing(m_theme.px(6));
    column.addWidget(back, 0, Qt::AlignLeading);
    card->hide();
    return card;
}

void EmptyPlan::toggleQuestions() {
    const bool areShown = !m_questions->isHidden();
    m_questions->setVisible(!areShown);
    m_steps->setVisible(areShown);
    const auto buttons = (areShown ? m_steps : m_questions)->findChildren<QAbstractButton*>();
    buttons.last()->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
