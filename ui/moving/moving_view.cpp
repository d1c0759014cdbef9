#include "ui/moving/moving_view.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/focus_ring.h"
#include "ui/base/gap.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/moving/moving_words.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QStackedWidget>

#include <utility>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 576;
constexpr int kNamesShown = 200;

} // namespace

MovingView::MovingView(const Theme& theme, vault::Session& session, base::Clock& clock, secret::Random& random,
                       const TransferRequest& request, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(session, clock, random, request), m_stack(new QStackedWidget(this)),
      m_busy(new BusyRing(theme, QString(), this)),
      m_stop(button(theme, tr("Stop"), {ButtonKind::Outline, ButtonSize::Large, {}}, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    makeGoing();
    connect(&m_presenter, &MovingPresenter::changed, this, &MovingView::refresh);
    connect(m_stop, &QAbstractButton::clicked, &m_presenter, &MovingPresenter::stop);
    m_presenter.begin();
}

StartFrame* MovingView::newFrame(const QString& heading) {
    auto* frame = new StartFrame(m_theme, kColumnWidth, StartFrame::Height::Middle, m_stack);
    frame->column().addWidget(new HeadingLabel(m_theme, TextRole::Title, heading, frame));
    m_stack->addWidget(frame);
    return frame;
}

/// Instead of what was shown before.
void MovingView::showFrame(StartFrame* frame) {
    m_stack->setCurrentWidget(frame);
    if (StartFrame* former = std::exchange(m_shown, frame == m_going ? nullptr : frame))
        former->deleteLater();
    setReflow(m_reflow);
    frame->findChild<HeadingLabel*>()->focusAsStart();
}

void MovingView::makeGoing() {
    m_going = newFrame(tr("One moment"));
    QVBoxLayout& column = m_going->column();
    addGap(m_theme, column, 16);
    column.addWidget(m_busy);
    addGap(m_theme, column, 28);
    column.addWidget(m_stop, 0, Qt::AlignLeading);
}

void MovingView::refresh() {
    const MovingPresenter::State& state = m_presenter.state();
    if (const auto* going = std::get_if<MovingPresenter::Going>(&state)) {
        m_busy->setSentence(goingWords(*going));
        m_stop->setVisible(!going->isStopping);
        if (m_stack->currentWidget() != m_going || m_shown)
            showFrame(m_going);
    } else if (const auto* found = std::get_if<MovingPresenter::Found>(&state)) {
        showFound(found->report);
    } else if (const auto* broughtIn = std::get_if<MovingPresenter::BroughtIn>(&state)) {
        showBroughtIn(broughtIn->report);
    } else if (const auto* written = std::get_if<MovingPresenter::Written>(&state)) {
        showWritten(written->exported);
    } else {
        showNotDone(std::get<MovingPresenter::NotDone>(state).why);
    }
}

void MovingView::showFound(const transfer::ImportReport& report) {
    const bool isSomething = report.entries + report.lines + report.notes > 0;
    StartFrame* frame = newFrame(isSomething ? tr("This was found") : tr("Nothing new was found"));
    addPlace(*frame);
    if (isSomething) {
        addSentences(*frame, reportWords(report));
        addSentences(*frame, {tr("Nothing has changed yet. It all goes into your own journal, where only you can read "
                                 "it.")});
    }
    addLeftOut(*frame, report.leftOut);
    QBoxLayout& row = addAnswers(*frame);
    if (isSomething)
        connect(addAnswer(row, tr("Bring it in")), &QAbstractButton::clicked, &m_presenter, &MovingPresenter::bringIn);
    addGoBack(row, isSomething ? tr("Not now") : tr("Go back"));
    showFrame(frame);
}

void MovingView::showBroughtIn(const transfer::ImportReport& report) {
    StartFrame* frame = newFrame(tr("It is here now"));
    addSentences(*frame, reportWords(report));
    addSentences(*frame, {tr("What it was read from is where it was. Whoever finds it there can read it, unless you "
                             "remove it.")});
    addLeftOut(*frame, report.leftOut);
    QBoxLayout& row = addAnswers(*frame);
    connect(addAnswer(row, tr("To the journal")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested({.page = PageName::Journal, .entry = {}, .newEntry = {}}); });
    addGoBack(row, tr("Go back"));
    showFrame(frame);
}

void MovingView::showWritten(const transfer::Exported& written) {
    StartFrame* frame = newFrame(tr("Written"));
    addPlace(*frame);
    addSentences(*frame, writtenWords(written));
    addGoBack(addAnswers(*frame), tr("Go on"));
    showFrame(frame);
}

void MovingView::showNotDone(const ErrorText& why) {
    StartFrame* frame = newFrame(m_presenter.isComingIn() ? tr("Nothing was brought in") : tr("Nothing was written"));
    addSentences(*frame, {why.what, why.hint});
    QBoxLayout& row = addAnswers(*frame);
    addGoBack(row, tr("Go back"));
    connect(addAnswer(row, tr("Try again")), &QAbstractButton::clicked, &m_presenter, &MovingPresenter::begin);
    showFrame(frame);
}

void MovingView::addPlace(StartFrame& frame) {
    auto* card = new Card(m_theme, &frame);
    auto* place = label(m_theme, TextRole::Strong, m_presenter.place(), card);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setFocusPolicy(Qt::StrongFocus);
    setRing(*place, 6);
    place->setAccessibleName(tr("It is in %1", "a folder").arg(m_presenter.place()));
    card->column().addWidget(place);
    addGap(m_theme, frame.column(), 16);
    frame.column().addWidget(card);
}

void MovingView::addSentences(StartFrame& frame, const QStringList& sentences) {
    for (const QString& said : sentences) {
        if (said.isEmpty())
            continue;
        auto* sentence = label(m_theme, TextRole::Body, said, &frame);
        sentence->setTone(Color::Ink2);
        addGap(m_theme, frame.column(), 12);
        frame.column().addWidget(sentence);
    }
}

void MovingView::addLeftOut(StartFrame& frame, const transfer::LeftOuts& leftOut) {
    if (leftOut.count() == 0)
        return;
    QVBoxLayout& column = frame.column();
    addGap(m_theme, column, 20);
    column.addWidget(label(m_theme, TextRole::Strong, tr("Left out"), &frame));
    for (const QString& line : leftOutLines(leftOut)) {
        addGap(m_theme, column, 4);
        column.addWidget(label(m_theme, TextRole::Small, line, &frame));
    }
    auto* which = button(m_theme, tr("Show which"), {ButtonKind::Link, ButtonSize::Small, {}}, &frame);
    const QStringList lines = leftOutNames(leftOut, QFileInfo(m_presenter.place()).fileName(), kNamesShown);
    auto* names = label(m_theme, TextRole::Small, lines.join(QLatin1Char('\n')), &frame);
    names->hide();
    addGap(m_theme, column, 8);
    column.addWidget(which, 0, Qt::AlignLeading);
    column.addWidget(names);
    connect(which, &QAbstractButton::clicked, names, [which, names] {
        names->setVisible(names->isHidden());
        which->setText(names->isHidden() ? tr("Show which") : tr("Hide the names"));
    });
}

QBoxLayout& MovingView::addAnswers(StartFrame& frame) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_theme, *row, 12);
    row->addStretch(1);
    addGap(m_theme, frame.column(), 28);
    frame.column().addLayout(row);
    return *row;
}

Button* MovingView::addAnswer(QBoxLayout& row, const QString& words) {
    auto* answer = button(m_theme, words, {ButtonKind::Outline, ButtonSize::Large, {}}, this);
    row.insertWidget(row.count() - 1, answer);
    return answer;
}

void MovingView::addGoBack(QBoxLayout& row, const QString& words) {
    connect(addAnswer(row, words), &QAbstractButton::clicked, this, [this] {
        if (m_presenter.isOfChosen()) {
            Q_EMIT openRequested({.page = PageName::Journal, .entry = {}, .newEntry = {}});
            return;
        }
        const SettingsTopic topic = m_presenter.isComingIn() ? SettingsTopic::Import : SettingsTopic::Export;
        Q_EMIT openRequested({.page = PageName::Settings, .entry = {}, .newEntry = {}, .topic = topic});
    });
}

void MovingView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    const bool isTight = reflow == Reflow::Tight;
    for (StartFrame* frame : {m_going, m_shown})
        if (frame)
            frame->setRoom(isTight ? 20 : 32, 76, isTight ? 24 : 76);
}

} // namespace leeward::ui
