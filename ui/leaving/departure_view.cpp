#include "ui/leaving/departure_view.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/focus_ring.h"
#include "ui/base/gap.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leeward::ui {

using vault::LeaveStep;
using Going = DeparturePresenter::Going;

namespace {

constexpr int kColumnWidth = 576;

QString wordsFor(std::optional<LeaveStep> step) {
    if (!step)
        return DepartureView::tr("Looking at your words first. This takes a few seconds on purpose.");
    switch (*step) {
    case LeaveStep::Copying:
        return DepartureView::tr("Writing your journal at its new place. Everything here stays as it was.");
    case LeaveStep::Opening:
        return DepartureView::tr("Opening it there, and reading every page.");
    case LeaveStep::Finishing:
        return DepartureView::tr("All of it is there. Taking out here what was yours alone.");
    }
    return {};
}

} // namespace

DepartureView::DepartureView(const Theme& theme, vault::Session& session, const Departure& departure, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(session, departure), m_stack(new QStackedWidget(this)),
      m_busy(new BusyRing(theme, QString(), this)),
      m_stop(button(theme, tr("Stop, and stay"), {ButtonKind::Outline, ButtonSize::Large, {}}, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    makeGoing();
    connect(&m_presenter, &DeparturePresenter::changed, this, &DepartureView::refresh);
    connect(m_stop, &QAbstractButton::clicked, &m_presenter, &DeparturePresenter::stop);
    m_presenter.begin();
    refresh();
}

StartFrame* DepartureView::newFrame() {
    auto* frame = new StartFrame(m_theme, kColumnWidth, StartFrame::Height::Middle, m_stack);
    frame->setRoom(32, 76, 76);
    m_frames.append(frame);
    m_stack->addWidget(frame);
    return frame;
}

void DepartureView::makeGoing() {
    QVBoxLayout& column = newFrame()->column();
    column.addWidget(new HeadingLabel(m_theme, TextRole::Title, tr("One moment"), this));
    addGap(m_theme, column, 16);
    column.addWidget(m_busy);
    addGap(m_theme, column, 28);
    column.addWidget(m_stop, 0, Qt::AlignLeading);
}

void DepartureView::refresh() {
    const DeparturePresenter::State& state = m_presenter.state();
    if (const auto* going = std::get_if<Going>(&state)) {
        const QString closing = tr("Closing it, and keeping your own lines in My plan.");
        m_busy->setSentence(going->isStopping ? tr("Stopping, once this step is done. Everything stays as it was.")
                            : m_presenter.isJourney() ? wordsFor(going->at)
                                                      : closing);
        m_stop->setVisible(m_presenter.canStop());
    } else if (const auto* stayed = std::get_if<Stayed>(&state)) {
        showEnding(stayedWords(*stayed));
    } else {
        showEnding(goneWords());
    }
}

DepartureView::Ending DepartureView::goneWords() const {
    if (!m_presenter.isJourney())
        return {tr("The shared space is closed, for you"),
                {tr("Your own lines of Our plan are in My plan. Only you can read them."),
                 tr("Your journal is as it was. You owe nobody a word about it.")},
                {},
                tr("Go on")};
    QStringList sentences{
        tr("Every page was read there, and it opens with your new words."),
        tr("To open it: “Other journal…” on the lock screen, then this folder. Nothing here remembers where it is.")};
    if (m_presenter.isOfTwo())
        sentences << tr("What was yours alone is gone here. The other person’s own side is as it was.");
    else
        sentences << tr("What was yours is gone here.");
    return {tr("Your journal is in its new place"), sentences, m_presenter.place(), tr("Lock now")};
}

DepartureView::Ending DepartureView::stayedWords(const Stayed& stayed) const {
    QStringList sentences{stayed.why.what, stayed.why.hint};
    if (m_presenter.isJourney())
        sentences << tr("Your journal is here as before, and nothing was left at the other place.");
    const bool mayTryAgain = m_presenter.isJourney() && !stayed.isByHand;
    return {tr("You are still here"), sentences, {}, tr("Go back"), mayTryAgain ? tr("Try again…") : QString()};
}

void DepartureView::showEnding(const Ending& ending) {
    StartFrame* frame = newFrame();
    QVBoxLayout& column = frame->column();
    auto* heading = new HeadingLabel(m_theme, TextRole::Title, ending.heading, frame);
    column.addWidget(heading);
    if (!ending.place.isEmpty()) {
        auto* card = new Card(m_theme, frame);
        auto* place = label(m_theme, TextRole::Strong, ending.place, card);
        place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        place->setFocusPolicy(Qt::StrongFocus);
        setRing(*place, 6);
        place->setAccessibleName(tr("It is in %1", "a folder").arg(ending.place));
        card->column().addWidget(place);
        addGap(m_theme, column, 16);
        column.addWidget(card);
    }
    for (const QString& said : ending.sentences) {
        auto* sentence = label(m_theme, TextRole::Body, said, frame);
        sentence->setTone(Color::Ink2);
        addGap(m_theme, column, 12);
        column.addWidget(sentence);
    }
    addAnswers(ending, *frame);
    m_stack->setCurrentWidget(frame);
    heading->focusAsStart();
}

void DepartureView::addAnswers(const Ending& ending, StartFrame& frame) {
    const auto answer = [&](const QString& words) {
        return button(m_theme, words, {ButtonKind::Outline, ButtonSize::Large, {}}, &frame);
    };
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_theme, *row, 12);
    auto* back = answer(ending.button);
    row->addWidget(back);
    const bool isAway =
        m_presenter.isJourney() && std::holds_alternative<DeparturePresenter::Gone>(m_presenter.state());
    connect(back, &QAbstractButton::clicked, this,
            isAway ? &DepartureView::lockRequested : &DepartureView::backRequested);
    if (!ending.again.isEmpty()) {
        auto* again = answer(ending.again);
        row->addWidget(again);
        connect(again, &QAbstractButton::clicked, this, [this] { Q_EMIT againRequested(m_presenter.form()); });
    }
    row->addStretch(1);
    addGap(m_theme, frame.column(), 28);
    frame.column().addLayout(row);
}

void DepartureView::setReflow(Reflow reflow) {
    const bool isTight = reflow == Reflow::Tight;
    for (StartFrame* frame : std::as_const(m_frames))
        frame->setRoom(isTight ? 20 : 32, 76, isTight ? 24 : 76);
}

} // namespace leeward::ui
