#include "ui/pause/cant_speak_view.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/scroll_page.h"
#include "ui/base/sentences.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 1152;
constexpr int kNumberWidth = 40;

} // namespace

CantSpeakView::CantSpeakView(const Theme& theme, QWidget* parent)
    : InnerView(theme, kWidest, parent), m_title(label(theme, TextRole::Ui, QString(), this)),
      m_line(rule(theme, this)), m_footer(makeFooter()) {
    m_title->setTone(Color::Ink2);
    setHeading(m_title);
    layout()->addWidget(m_line);
    layout()->addWidget(m_footer);
    page().installEventFilter(this);
    connect(&theme, &Theme::changed, this, &CantSpeakView::rebuild);
}

QWidget* CantSpeakView::makeFooter() {
    auto* footer = new QWidget(this);
    m_footerRow = new QHBoxLayout(footer);
    setScaledSpacing(theme(), *m_footerRow, 12);
    auto* danger = new QHBoxLayout;
    setScaledSpacing(theme(), *danger, 14);
    danger->addWidget(new IconView(theme(), Icon::Phone, Color::Calm, 20, footer), 0, Qt::AlignVCenter);
    m_call = label(theme(), TextRole::Body, QString(), footer);
    danger->addWidget(m_call, 1, Qt::AlignVCenter);
    m_footerRow->addLayout(danger, 1);
    auto* buttons = new QHBoxLayout;
    setScaledSpacing(theme(), *buttons, 12);
    m_all = button(theme(), tr("All steps"), {ButtonKind::Outline, ButtonSize::Large, std::nullopt}, footer);
    m_one = button(theme(), tr("One at a time"), {ButtonKind::Outline, ButtonSize::Large, std::nullopt}, footer);
    m_previous = button(theme(), tr("Previous"), {ButtonKind::Outline, ButtonSize::Large, Icon::Back}, footer);
    m_next = button(theme(), tr("Next"), {ButtonKind::Primary, ButtonSize::Large, std::nullopt}, footer);
    connect(m_all, &Button::clicked, this, [this] { setForm(Form::All); });
    connect(m_one, &Button::clicked, this, [this] { setForm(Form::OneStep); });
    connect(m_previous, &Button::clicked, this, [this] { go(-1); });
    connect(m_next, &Button::clicked, this, [this] { go(1); });
    for (Button* each : {m_all, m_one, m_previous, m_next})
        buttons->addWidget(each);
    buttons->addStretch(0);
    m_footerRow->addLayout(buttons);
    return footer;
}

/// The number, and below it what to do. Smaller where the window is, so that no step needs scrolling.
QWidget* CantSpeakView::makeOneStep() {
    const CardStep& step = m_card.steps[static_cast<std::size_t>(m_step)];
    const bool isWide = reflow() == Reflow::Wide;
    auto* box = new QWidget(&page());
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme(), *column, 8);
    column->addStretch(1);
    auto* count = new QHBoxLayout;
    setScaledSpacing(theme(), *count, 16);
    const QString number = QLocale().toString(m_step + 1);
    const QString all = QLocale().toString(static_cast<int>(m_card.steps.size()));
    auto* mark = label(theme(), TextRole::Display, number, box);
    mark->setTone(Color::Calm);
    mark->setWordWrap(false);
    count->addWidget(mark);
    auto* of = label(theme(), TextRole::Body, tr("of %1", "step 3 of 11").arg(all), box);
    of->setTone(Color::Ink2);
    of->setWordWrap(false);
    of->setContentsMargins(0, 0, 0, theme().px(6)); // on one line with the number
    count->addWidget(of, 0, Qt::AlignBottom);
    count->addStretch(1);
    column->addLayout(count);
    auto* large = new HeadingLabel(theme(), isWide ? TextRole::Step : TextRole::Display, step.large, box);
    large->setAccessibleName(inSentences({tr("Step %1 of %2").arg(number, all), step.large, step.small}));
    column->addWidget(large);
    auto* small = label(theme(), isWide ? TextRole::StepSub : TextRole::Heading, step.small, box);
    small->setTone(Color::Ink2);
    column->addWidget(small);
    column->addStretch(1);
    return box;
}

QWidget* CantSpeakView::makeLine(int number) {
    const CardStep& step = m_card.steps[static_cast<std::size_t>(number)];
    auto* box = new QWidget(&page());
    auto* row = new QHBoxLayout(box);
    setScaledMargins(theme(), *row, 0, 12, 0, 16);
    setScaledSpacing(theme(), *row, 16);
    auto* mark = label(theme(), TextRole::StepLine, QLocale().toString(number + 1), box);
    mark->setTone(Color::Calm);
    mark->setWordWrap(false);
    mark->setMinimumWidth(theme().px(kNumberWidth));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(theme(), TextRole::StepLine, step.large, box));
    auto* small = label(theme(), TextRole::Body, step.small, box);
    small->setTone(Color::Ink2);
    words->addWidget(small);
    words->addStretch(1);
    row->addLayout(words, 1);
    return box;
}

/// In columns of their own: a long step on one side leaves no gap on the other.
QWidget* CantSpeakView::makeAll() {
    auto* box = new QWidget(&page());
    auto* columns = new QHBoxLayout(box);
    columns->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme(), *columns, 56);
    const int count = static_cast<int>(m_card.steps.size());
    const int across = reflow() == Reflow::Wide ? 2 : 1;
    const int down = (count + across - 1) / across;
    QVBoxLayout* column = nullptr;
    for (int number = 0; number < count; ++number) {
        if (number % down == 0) {
            if (column)
                column->addStretch(1);
            column = new QVBoxLayout;
            column->setSpacing(0);
            columns->addLayout(column, 1);
        } else {
            column->addWidget(rule(theme(), box));
        }
        column->addWidget(makeLine(number));
    }
    column->addStretch(1);
    return box;
}

void CantSpeakView::begin(const StepCard& card, const QString& call) {
    m_card = card;
    m_step = 0;
    m_title->setWords(card.title);
    m_callWords = call;
    sayWhomToCall();
    setForm(Form::OneStep);
}

/// In a small window one line of it: the step comes first.
void CantSpeakView::sayWhomToCall() {
    if (reflow() == Reflow::Tight)
        m_call->setWords(tr("In an emergency:"), m_callWords);
    else
        m_call->setWords(m_callWords, tr("If they can’t be woken, are hurt, or struggle to breathe."));
}

void CantSpeakView::setForm(Form form) {
    m_form = form;
    showWords();
}

void CantSpeakView::go(int by) {
    const int last = static_cast<int>(m_card.steps.size()) - 1;
    const int next = std::clamp(m_step + by, 0, last);
    if (m_form != Form::OneStep || next == m_step)
        return;
    m_step = next;
    showWords();
}

/// Lays out anew what is to be read now. The keyboard stays in it if it was there.
void CantSpeakView::rebuild() {
    if (m_card.steps.empty())
        return;
    const bool hadFocus = m_content && m_content->isAncestorOf(QApplication::focusWidget());
    const bool isOne = m_form == Form::OneStep;
    m_builtFor = reflow();
    delete m_content;
    m_content = isOne ? makeOneStep() : makeAll();
    page().column().addWidget(m_content, 1);
    for (Button* each : {m_all, m_previous, m_next})
        each->setVisible(isOne);
    m_one->setVisible(!isOne);
    m_previous->setEnabled(m_step > 0);
    m_next->setEnabled(m_step + 1 < static_cast<int>(m_card.steps.size()));
    if (hadFocus)
        focusWords();
}

/// Shows what is to be read now; the focus goes there, so that it is spoken once.
void CantSpeakView::showWords() {
    rebuild();
    arrange();
    page().verticalScrollBar()->setValue(0);
    focusWords();
}

void CantSpeakView::focusWords() {
    if (auto* heading = m_content->findChild<HeadingLabel*>())
        heading->focusAsStart();
    else
        m_one->setFocus(Qt::OtherFocusReason);
}

/// What scrolls would take the arrows for itself.
bool CantSpeakView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &page() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void CantSpeakView::keyPressEvent(QKeyEvent* event) {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int onwards = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (m_form == Form::OneStep && (event->key() == Qt::Key_Space || event->key() == onwards))
        go(1);
    else if (m_form == Form::OneStep && event->key() == backwards)
        go(-1);
    else
        return InnerView::keyPressEvent(event);
    event->accept();
}

void CantSpeakView::arrange() {
    const bool isTight = reflow() == Reflow::Tight;
    const bool isWide = reflow() == Reflow::Wide;
    const int start = theme().px(isTight ? 16 : 32);
    arrangeTop(4);
    m_title->setVisible(!isTight);
    m_line->setVisible(isTight);
    sayWhomToCall();
    m_footerRow->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footerRow->setContentsMargins(start, theme().px(8), start, theme().px(isTight ? 9 : isWide ? 30 : 18));
    for (Button* each : {m_all, m_one, m_previous, m_next})
        each->setButtonLook(
            {each->buttonLook().kind, isTight ? ButtonSize::Normal : ButtonSize::Large, each->buttonLook().icon});
    page().setPadding(isTight ? 4 : 8, m_form == Form::OneStep && isWide ? 96 : isTight ? 16 : 40);
    if (m_builtFor != reflow())
        rebuild();
}

} // namespace leeward::ui
