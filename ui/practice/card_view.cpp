#include "ui/practice/card_view.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/practice/practice_words.h"
#include "ui/practice/turn_timer.h"
#include "ui/reading/piece_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using content::Block;
using content::BlockKind;
using content::Kind;

namespace {

constexpr int kWidest = 900;
constexpr int kNumberWidth = 40;
/// What is longer would not fit on one page in the largest letters.
constexpr int kLongestLarge = 90;

} // namespace

CardView::CardView(const Theme& theme, const base::Clock& clock, PracticePresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_presenter(presenter),
      m_scroll(new ScrollPage(theme, kWidest, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    m_foot = new QVBoxLayout;
    whole->addLayout(m_foot);
    m_scroll->column().addStretch(1);
    m_scroll->installEventFilter(this);
}

void CardView::show(const content::Piece& piece) {
    m_piece = &piece;
    m_form = Form::All;
    m_step = 0;
    m_steps.clear();
    for (const Block& block : piece.body)
        if (block.kind == BlockKind::Step)
            m_steps.push_back(&block);
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->focusAsStart();
}

void CardView::clear() {
    m_piece = nullptr;
    delete m_page;
    delete m_buttons;
}

bool CardView::leaveOneStep() {
    if (!m_piece || m_form == Form::All)
        return false;
    setForm(Form::All);
    return true;
}

void CardView::rebuild() {
    delete m_page;
    delete m_buttons;
    m_page = new QWidget(this);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_column, 14);
    m_large = nullptr;
    addHead();
    if (m_form == Form::OneStep)
        addOneStep();
    else
        addSteps();
    addStepButtons();
    if (m_form == Form::All)
        addRest();
    m_scroll->column().insertWidget(0, m_page);
}

void CardView::addText(TextRole role, const QString& words) {
    m_column->addWidget(label(m_theme, role, words, m_page));
}

/// Across a table, or across a room where there is room for it.
TextRole CardView::largeRole(const QString& words) const {
    if (m_reflow != Reflow::Wide)
        return TextRole::StepLine;
    return words.size() <= kLongestLarge ? TextRole::Step : TextRole::Display;
}

/// What to take care of stands above everything that is done.
void CardView::addHead() {
    if (const QString facts = cardFacts(*m_piece); !facts.isEmpty())
        addText(TextRole::Small, facts);
    m_title = new HeadingLabel(m_theme, m_form == Form::All ? TextRole::Display : TextRole::Heading,
                               toQt(m_piece->title), m_page);
    m_column->addWidget(m_title);
    if (m_form == Form::All && !m_piece->notes.empty())
        m_column->addWidget(new Band(m_theme, BandTone::Calm, Icon::Info, toQt(m_piece->notes), m_page));
}

void CardView::addSteps() {
    for (const Block& block : m_piece->body) {
        const QString words = toQt(block.text.words);
        switch (block.kind) {
        case BlockKind::Step: {
            auto* row = new QHBoxLayout;
            setScaledSpacing(m_theme, *row, 16);
            auto* mark = label(m_theme, TextRole::StepLine, QLocale().toString(block.number), m_page);
            mark->setTone(Color::Calm);
            mark->setWordWrap(false);
            mark->setMinimumWidth(m_theme.px(kNumberWidth));
            row->addWidget(mark, 0, Qt::AlignTop);
            row->addWidget(label(m_theme, TextRole::StepLine, words, m_page), 1);
            m_column->addLayout(row);
            break;
        }
        case BlockKind::Heading:
            addText(TextRole::Heading, words);
            break;
        case BlockKind::Item:
            addText(TextRole::Reading, words);
            break;
        case BlockKind::Quote:
        case BlockKind::Paragraph: {
            const bool isTheCard = block.kind == BlockKind::Quote || m_piece->kind == Kind::Question;
            addText(isTheCard ? TextRole::StepLine : TextRole::Reading, words);
        }
        }
    }
    if (m_piece->kind == Kind::Question) {
        auto* answers =
            label(m_theme, TextRole::Ui,
                  tr("Answer, not now, no, or no answer at all. Each of them is whole, and none is kept."), m_page);
        answers->setTone(Color::Ink2);
        m_column->addWidget(answers);
    }
}

void CardView::addOneStep() {
    const QString words = toQt(m_steps[static_cast<std::size_t>(m_step)]->text.words);
    const QString number = QLocale().toString(m_step + 1);
    const QString all = QLocale().toString(static_cast<int>(m_steps.size()));
    auto* count = label(m_theme, TextRole::Ui, tr("Step %1 of %2").arg(number, all), m_page);
    count->setTone(Color::Ink2);
    m_column->addWidget(count);
    m_large = new HeadingLabel(m_theme, largeRole(words), words, m_page);
    m_large->setAccessibleName(tr("Step %1 of %2").arg(number, all) + QStringLiteral(". ") + words);
    m_column->addWidget(m_large);
}

void CardView::addStepButtons() {
    const bool isOne = m_form == Form::OneStep;
    m_buttons = new QWidget(isOne ? static_cast<QWidget*>(this) : m_page.data());
    auto* box = m_buttons.data();
    auto* flow = new FlowLayout(m_theme, 12, box);
    const auto add = [this, box, flow](const QString& words, const ButtonLook& look, auto action) {
        auto* made = button(m_theme, words, look, box);
        flow->addWidget(made);
        // Later, because it ends the button that asks.
        connect(made, &Button::clicked, this, action, Qt::QueuedConnection);
        return made;
    };
    if (isOne) {
        add(tr("Next"), {ButtonKind::Primary}, [this] {
            go(1);
        })->setEnabled(m_step + 1 < static_cast<int>(m_steps.size()));
        add(tr("Previous"), {ButtonKind::Outline}, [this] { go(-1); })->setEnabled(m_step > 0);
        add(tr("All steps"), {ButtonKind::Outline}, [this] { setForm(Form::All); });
    } else if (m_steps.size() > 1) {
        add(tr("One step at a time, larger"), {ButtonKind::Outline}, [this] { setForm(Form::OneStep); });
    }
    if (m_piece->kind == Kind::Question)
        add(tr("Draw another"), {ButtonKind::Outline}, [this] { Q_EMIT drawRequested(); });
    add(tr("Leave it here"), {ButtonKind::Outline}, [this] { Q_EMIT leaveRequested(); });
    // One step after the other they stay where they are, however long the step is.
    (isOne ? m_foot : m_column)->addWidget(box);
    box->show();
}

void CardView::addRest() {
    if (!m_piece->doing.turns.empty())
        m_column->addWidget(new TurnTimer(m_theme, m_clock, m_piece->doing.turns, m_page));
    addMarks();
    addStanding();
}

/// Keeping and hiding are one person's own.
void CardView::addMarks() {
    if (!m_presenter.isPrivate())
        return;
    m_column->addWidget(rule(m_theme, m_page));
    auto* box = new QWidget(m_page);
    auto* flow = new FlowLayout(m_theme, 12, box);
    auto* keep = button(m_theme, QString(), {ButtonKind::Quiet, ButtonSize::Small, Icon::Tag}, box);
    auto* hide = button(m_theme, QString(), {ButtonKind::Quiet, ButtonSize::Small, Icon::Hide}, box);
    flow->addWidget(keep);
    flow->addWidget(hide);
    const auto tell = [this, keep, hide] {
        keep->setText(m_presenter.isKept(*m_piece) ? tr("Keep it no longer") : tr("Keep this card"));
        hide->setText(m_presenter.isHidden(*m_piece) ? tr("Show this card again") : tr("Hide this card"));
    };
    tell();
    const auto say = [this, tell](const Result<void, store::SaveError>& done) {
        if (!done)
            Q_EMIT notKept(done.error());
        tell();
    };
    connect(keep, &Button::clicked, this, [this, say] { say(m_presenter.toggleKept(*m_piece)); });
    connect(hide, &Button::clicked, this, [this, say] { say(m_presenter.toggleHidden(*m_piece)); });
    m_column->addWidget(box);
    addText(TextRole::Small, tr("Either mark is kept in your private space. What you open is recorded nowhere."));
}

void CardView::addStanding() {
    for (const std::string& source : m_piece->sources)
        addText(TextRole::Meta, toQt(source));
    addText(TextRole::Meta, standingText(*m_piece));
}

void CardView::setForm(Form form) {
    m_form = form;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
    m_large ? m_large->focusAsStart() : m_title->focusAsStart();
}

void CardView::go(int by) {
    const int next = std::clamp(m_step + by, 0, static_cast<int>(m_steps.size()) - 1);
    if (m_form != Form::OneStep || next == m_step)
        return;
    m_step = next;
    setForm(Form::OneStep);
}

/// What scrolls would take the arrows for itself.
bool CardView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_scroll || event->type() != QEvent::KeyPress || m_form != Form::OneStep)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void CardView::keyPressEvent(QKeyEvent* event) {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int onwards = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (m_form == Form::OneStep && (event->key() == onwards || event->key() == Qt::Key_Space))
        go(1);
    else if (m_form == Form::OneStep && event->key() == backwards)
        go(-1);
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void CardView::setReflow(Reflow reflow) {
    const bool isOther = reflow != m_reflow;
    m_reflow = reflow;
    const int side = reflow == Reflow::Wide ? 56 : reflow == Reflow::Narrow ? 32 : 14;
    m_scroll->setPadding(28, side);
    m_foot->setContentsMargins(m_theme.px(side), m_theme.px(8), m_theme.px(side), m_theme.px(16));
    if (isOther && m_piece)
        rebuild();
}

} // namespace leeward::ui
