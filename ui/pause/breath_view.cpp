#include "ui/pause/breath_view.h"

#include "ui/base/chip.h"
#include "ui/base/flow_layout.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/pause/breath_circle.h"
#include "ui/pause/breath_still.h"
#include "ui/pause/breath_words.h"
#include "ui/pause/seconds_chooser.h"

#include <QVBoxLayout>

namespace leeward::ui {

using content::BlockKind;
using namespace std::chrono_literals;

namespace {

constexpr int kWidest = 640;

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

Chip* switchOf(const Theme& theme, const QString& words, Icon picture, QWidget* owner) {
    auto* chip = new Chip(theme, words, Chip::Kind::Choice, owner);
    chip->setPicture(picture);
    chip->setChipHeight(Chip::Height::Tall);
    return chip;
}

} // namespace

BreathView::BreathView(const Theme& theme, const base::Clock& clock, QWidget* parent)
    : ExerciseFrame(theme, clock, {kWidest, kWidest, {91, 72, 46}}, parent),
      m_circle(new BreathCircle(theme, clock, &stage())), m_lines(new QWidget(&stage())),
      m_quiet(new HeadingLabel(theme, TextRole::Title, tr("Nothing moves here. Go at your own speed."), m_lines)),
      m_still(new BreathStill(theme, m_lines)), m_left(label(theme, TextRole::Small, QString(), &stage())),
      m_seconds(new SecondsChooser(theme, &stage())), m_switches(new QWidget(this)),
      m_eyesOpen(switchOf(theme, tr("Eyes open"), Icon::Look, m_switches)),
      m_shorter(switchOf(theme, tr("Shorter"), Icon::Clock, m_switches)),
      m_stillness(switchOf(theme, tr("Still version"), Icon::Still, m_switches)) {
    makeDoing();
    makeSwitches();
    connect(m_circle, &BreathCircle::went, this, &BreathView::onWent);
}

void BreathView::makeDoing() {
    setScaledMargins(theme(), doing(), 0, 0, 0, 8);
    doing().addWidget(m_circle, 0, Qt::AlignHCenter);
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme(), *lines, 28);
    lines->addWidget(m_quiet);
    lines->addWidget(m_still);
    doing().addWidget(m_lines);
    for (TextLabel* each : {static_cast<TextLabel*>(m_quiet), m_left})
        each->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    afterHelp().addWidget(m_left);
    afterHelp().addWidget(m_seconds, 0, Qt::AlignHCenter);
    m_left->hide();
    m_seconds->hide();
}

void BreathView::makeSwitches() {
    auto* flow = new FlowLayout(theme(), 12, m_switches);
    for (Chip* chip : {m_eyesOpen, m_shorter, m_stillness})
        flow->addWidget(chip);
    addSwitches(*m_switches);
    m_switches->hide();
    connect(m_eyesOpen, &Chip::clicked, this, &BreathView::sayWhatHelps);
    connect(m_shorter, &Chip::clicked, this, &BreathView::sayWhatHelps);
    connect(m_stillness, &Chip::clicked, this, [this] {
        showDoing();
        turned();
    });
}

void BreathView::begin(const content::Piece& breath, const OtherWay& other) {
    m_breath = &breath;
    m_eyesOpen->setChecked(true);
    m_shorter->setChecked(false);
    m_stillness->setChecked(theme().look().reducedMotion);
    open({toQt(breath.title), paragraphs(breath, Where::Before), toQt(breath.notes), paragraphs(breath, Where::After)},
         other);
}

void BreathView::startNote() {
    m_seconds->setVisible(m_breath->breath.form == content::BreathForm::Own);
}

BreathRun BreathView::run() const {
    return m_shorter->isChecked() ? BreathRun::Shorter : BreathRun::Usual;
}

bool BreathView::isStill() const {
    return m_stillness->isChecked();
}

void BreathView::startDoing() {
    const bool isOwn = m_breath->breath.form == content::BreathForm::Own;
    m_pace = BreathPace(isOwn ? m_seconds->pattern() : m_breath->breath);
    m_isGoing = true;
    m_seconds->hide();
    m_switches->show();
    showDoing();
}

void BreathView::clearDoing() {
    m_isGoing = false;
    m_circle->stop();
    m_left->hide();
    m_switches->hide();
    m_seconds->hide();
    setAbove({120, 72, 46});
}

void BreathView::showDoing() {
    m_circle->setVisible(!isStill());
    m_lines->setVisible(isStill());
    m_left->setVisible(!isStill());
    if (isStill())
        return showStill();
    setAbove({91, 72, 46});
    setButtons(tr("Stop here"), {}, {});
    m_circle->start(m_pace);
    sayWhatHelps();
}

void BreathView::showStill() {
    m_circle->stop();
    setAbove({140, 92, 46});
    m_still->show(m_pace, stepsOf(*m_breath));
    setButtons(tr("Stop here"), {}, tr("Done"));
    sayWhatHelps();
}

/// Below what moves, or does not. What moves asks at its end; what does not asks as the other exercises do.
void BreathView::sayWhatHelps() {
    const QString open = m_eyesOpen->isChecked() ? tr("Let your eyes rest on anything plain.") + u' ' : QString();
    if (isStill()) {
        say({}, {}, open + tr("Read the lines, then again. Stop whenever it feels worse, or enough."));
        return askAfter(m_pace.length(run()));
    }
    askAfter(0ms);
    say({}, {}, toQt(m_breath->summary) + u' ' + open + tr("If it feels worse, stop. That is common."));
    onWent(m_circle->since());
}

void BreathView::onWent(std::chrono::milliseconds since) {
    if (!m_isGoing || !m_circle->isMoving())
        return;
    const auto left = m_pace.length(run()) - since;
    if (left <= 0ms)
        return finish();
    if (const QString words = leftWords(left); m_left->text() != words)
        m_left->setWords(words);
}

void BreathView::pressed(Press press) {
    if (press == Press::Next)
        finish();
    else
        Q_EMIT left();
}

bool BreathView::mayRepeat() const {
    return m_pace.mayRepeat();
}

void BreathView::arrange() {
    ExerciseFrame::arrange();
    m_circle->setRoom(reflow() == Reflow::Wide ? BreathCircle::Room::Usual : BreathCircle::Room::Small);
}

void BreathView::focusStart() {
    if (!m_isGoing)
        ExerciseFrame::focusStart();
    else if (isStill())
        m_quiet->focusAsStart();
    else
        m_circle->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
