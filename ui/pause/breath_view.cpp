#include "ui/pause/breath_view.h"

#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/flow_layout.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/pause/breath_circle.h"
#include "ui/pause/breath_still.h"
#include "ui/pause/breath_words.h"
#include "ui/pause/seconds_chooser.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using content::BlockKind;

namespace {

constexpr int kWidest = 640;

TextLabel* centred(TextLabel* made) {
    made->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return made;
}

/// The paragraphs of \p piece: those before its steps, or those after them.
enum class Where : std::uint8_t { Before, After };
QString paragraphs(const content::Piece& piece, Where where) {
    QStringList found;
    bool isAfter = false;
    for (const content::Block& block : piece.body) {
        isAfter = isAfter || block.kind == BlockKind::Step;
        if (block.kind == BlockKind::Paragraph && isAfter == (where == Where::After))
            found.append(toQt(block.text.words));
    }
    return found.join(u' ');
}

QStringList stepsOf(const content::Piece& piece) {
    QStringList steps;
    for (const content::Block& block : piece.body)
        if (block.kind == BlockKind::Step)
            steps.append(toQt(block.text.words));
    if (!steps.isEmpty())
        steps.removeLast(); // how it is after a minute, which is asked here anyway
    return steps;
}

} // namespace

BreathView::BreathView(const Theme& theme, const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new ScrollPage(theme, 4000, this)),
      m_heading(new HeadingLabel(theme, TextRole::Display, QString(), this)),
      m_hint(centred(label(theme, TextRole::Heading, QString(), this))),
      m_help(centred(label(theme, TextRole::Body, QString(), this))),
      m_left(centred(label(theme, TextRole::Small, QString(), this))), m_circle(new BreathCircle(theme, clock, this)),
      m_still(new BreathStill(theme, this)), m_seconds(new SecondsChooser(theme, this)) {
    centred(m_heading);
    m_hint->setTone(Color::Ink2);
    m_help->setTone(Color::Ink2);
    build();
    connect(m_circle, &BreathCircle::went, this, &BreathView::onWent);
}

void BreathView::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(makeFooter());
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeStage());
    m_scroll->column().addLayout(middle);
    m_scroll->column().addStretch(1);
    connect(&m_theme, &Theme::changed, this, [this] { m_stage->setMaximumWidth(m_theme.px(kWidest)); });
}

QWidget* BreathView::makeStage() {
    m_stage = new QWidget(this);
    m_stage->setMaximumWidth(m_theme.px(kWidest));
    auto* column = new QVBoxLayout(m_stage);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 16);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_circle, 0, Qt::AlignHCenter);
    column->addWidget(m_still);
    column->addWidget(m_help);
    column->addWidget(m_left);
    column->addWidget(m_seconds, 0, Qt::AlignHCenter);
    return m_stage;
}

Chip* BreathView::addSwitch(FlowLayout& flow, const QString& words, QWidget* owner) {
    auto* chip = new Chip(m_theme, words, Chip::Kind::Choice, owner);
    flow.addWidget(chip);
    return chip;
}

QWidget* BreathView::makeFooter() {
    auto* footer = new QWidget(this);
    auto* column = new QVBoxLayout(footer);
    m_footerColumn = column;
    setScaledSpacing(m_theme, *column, 16);
    const auto addLine = [column](QWidget* middle) {
        auto* line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(middle);
        line->addStretch(1);
        column->addLayout(line);
    };
    m_switches = new QWidget(footer);
    auto* switches = new FlowLayout(m_theme, 12, m_switches);
    m_eyesOpen = addSwitch(*switches, tr("Eyes open"), m_switches);
    m_shorter = addSwitch(*switches, tr("Shorter"), m_switches);
    m_stillness = addSwitch(*switches, tr("Still version"), m_switches);
    addLine(m_switches);
    auto* buttons = new QWidget(footer);
    auto* flow = new FlowLayout(m_theme, 12, buttons);
    for (int index = 0; index < 3; ++index) {
        m_buttons[static_cast<std::size_t>(index)] =
            button(m_theme, QString(), {ButtonKind::Outline, ButtonSize::Large, std::nullopt}, buttons);
        Button* made = m_buttons[static_cast<std::size_t>(index)];
        flow->addWidget(made);
        connect(made, &Button::clicked, this, [this, index] { press(index); });
    }
    addLine(buttons);
    connect(m_eyesOpen, &Chip::clicked, this, &BreathView::sayWhatHelps);
    connect(m_shorter, &Chip::clicked, this, &BreathView::sayWhatHelps);
    connect(m_stillness, &Chip::clicked, this, [this] { go(m_stillness->isChecked() ? Page::Still : Page::Circle); });
    return footer;
}

void BreathView::begin(const content::Piece& breath, const OtherWay& other) {
    m_breath = &breath;
    m_other = other;
    m_eyesOpen->setChecked(true);
    m_shorter->setChecked(false);
    m_stillness->setChecked(m_theme.look().reducedMotion);
    go(Page::Note);
}

void BreathView::end() {
    m_circle->stop();
    m_breath = nullptr;
}

BreathRun BreathView::run() const {
    return m_shorter->isChecked() ? BreathRun::Shorter : BreathRun::Usual;
}

void BreathView::start() {
    const bool isOwn = m_breath->breath.form == content::BreathForm::Own;
    m_pace = BreathPace(isOwn ? m_seconds->pattern() : m_breath->breath);
    go(m_stillness->isChecked() ? Page::Still : Page::Circle);
}

void BreathView::go(Page page) {
    m_page = page;
    m_hint->setWords({});
    m_help->setWords({});
    m_left->setWords({});
    m_heading->setVisible(page != Page::Circle);
    m_hint->setVisible(!isGoing());
    m_left->setVisible(page == Page::Circle);
    m_circle->setVisible(page == Page::Circle);
    m_still->setVisible(page == Page::Still);
    m_switches->setVisible(isGoing());
    m_seconds->setVisible(page == Page::Note && m_breath->breath.form == content::BreathForm::Own);
    switch (page) {
    case Page::Note:
        showNote();
        break;
    case Page::Circle:
    case Page::Still:
        showGoing();
        break;
    case Page::HowIsIt:
        showQuestion();
        break;
    case Page::End:
        showEnd();
        break;
    case Page::Worse:
        showWorse();
    }
    m_scroll->ensureVisible(0, 0);
    if (page == Page::Circle)
        m_circle->setFocus(Qt::OtherFocusReason);
    else
        m_heading->focusAsStart();
}

/// An empty one is not there.
void BreathView::setButtons(const std::array<QString, 3>& words) {
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const bool isPrimary = index == 2 && m_page != Page::HowIsIt;
        m_buttons[index]->setButtonLook({isPrimary ? ButtonKind::Primary : ButtonKind::Outline,
                                         m_reflow == Reflow::Tight ? ButtonSize::Normal : ButtonSize::Large,
                                         std::nullopt});
        m_buttons[index]->setText(words[index]);
        m_buttons[index]->setVisible(!words[index].isEmpty());
    }
}

void BreathView::press(int button) {
    switch (m_page) {
    case Page::Note:
        return button == 2 ? start() : left();
    case Page::Still:
        return button == 2 ? go(Page::HowIsIt) : left();
    case Page::HowIsIt:
        return go(button == 0 ? Page::Worse : Page::End);
    case Page::End:
        return button == 0 ? start() : left();
    case Page::Worse:
        return button == 2 ? otherWayChosen(std::string(m_other.id)) : left();
    case Page::Circle:
        left();
    }
}

void BreathView::showNote() {
    m_heading->setWords(toQt(m_breath->title));
    m_hint->setWords(paragraphs(*m_breath, Where::Before));
    m_help->setWords(toQt(m_breath->notes));
    setButtons({tr("Not this one"), {}, tr("Begin")});
}

void BreathView::showGoing() {
    sayWhatHelps();
    if (m_page == Page::Circle) {
        setButtons({tr("Stop here"), {}, {}});
        m_circle->start(m_pace);
        return;
    }
    m_heading->setWords(tr("Nothing moves here. Go at your own speed."));
    m_still->show(m_pace, stepsOf(*m_breath));
    setButtons({tr("Stop here"), {}, tr("Done")});
}

/// Below what moves, or does not.
void BreathView::sayWhatHelps() {
    if (!isGoing())
        return;
    const QString open = m_eyesOpen->isChecked() ? tr("Let your eyes rest on anything plain.") + u' ' : QString();
    if (m_page == Page::Still)
        return m_help->setWords(open + tr("Read the lines, then again. Stop whenever it feels worse, or enough."));
    m_help->setWords(toQt(m_breath->summary) + u' ' + open + tr("If it feels worse, stop. That is common."));
    onWent(m_circle->since());
}

void BreathView::onWent(std::chrono::milliseconds since) {
    if (m_page != Page::Circle || !m_circle->isMoving())
        return;
    const auto left = m_pace.length(run()) - since;
    if (left <= std::chrono::milliseconds::zero())
        return go(Page::HowIsIt);
    if (const QString words = leftWords(left); m_left->text() != words)
        m_left->setWords(words);
}

/// All three answers have the same size, and none of them is kept.
void BreathView::showQuestion() {
    m_heading->setWords(tr("Better, the same, or worse?"));
    m_hint->setWords(tr("Each of them happens. No answer is kept."));
    setButtons({tr("Worse"), tr("The same"), tr("Better")});
}

void BreathView::showEnd() {
    m_heading->setWords(tr("That was all of it."));
    m_hint->setWords(tr("No need to feel better. You can stay here a while."));
    setButtons({m_pace.mayRepeat() ? tr("Once more") : QString(), {}, tr("Done")});
}

void BreathView::showWorse() {
    m_heading->setWords(tr("Then leave this one."));
    m_hint->setWords(tr("That is common, and it is nobody’s fault."));
    m_help->setWords(paragraphs(*m_breath, Where::After));
    setButtons({tr("Stop here"), {}, m_other.name});
}

void BreathView::setCorner(const QSize& corner) {
    m_corner = corner;
    setReflow(m_reflow);
}

void BreathView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    const bool isWide = reflow == Reflow::Wide;
    const bool isTight = reflow == Reflow::Tight;
    for (Button* each : m_buttons)
        each->setButtonLook({each->buttonLook().kind, isTight ? ButtonSize::Normal : ButtonSize::Large, std::nullopt});
    // What is scrolled ends below hide and Pause.
    layout()->setContentsMargins(0, m_corner.height(), 0, 0);
    m_scroll->setPadding(isWide ? 26 : 8, isTight ? 16 : 32);
    const int side = m_theme.px(isTight ? 16 : 32);
    m_footerColumn->setContentsMargins(side, m_theme.px(8), side, m_theme.px(isWide ? 48 : isTight ? 14 : 24));
}

} // namespace leeward::ui
