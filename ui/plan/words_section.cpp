#include "ui/plan/words_section.h"

#include "ui/base/button.h"
#include "ui/base/level_look.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/choice_band.h"
#include "ui/plan/level_card.h"
#include "ui/plan/line_editor.h"
#include "ui/plan/plan_presenter.h"
#include "ui/plan/safety_band.h"
#include "ui/plan/section_head.h"
#include "ui/plan/signal_table.h"
#include "ui/plan/suggest_editor.h"
#include "ui/plan/taken_out.h"
#include "ui/plan/talk_bands.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::PlanLine;

WordsSection::WordsSection(const Theme& theme, PlanPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_column(new QVBoxLayout(this)) {
    build();
    connectParts();
}

void WordsSection::build() {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_column, 14);
    m_head = new SectionHead(m_theme, tr("Words and signals"), tr("Add a signal"), this);
    m_column->addWidget(m_head);
    m_safety = new SafetyBand(m_theme, this);
    m_column->addWidget(m_safety);
    m_received = new ChoiceBand(m_theme, tr("Other words for yours"),
                                tr("Nothing changes by itself. Whatever you do is not shown to anybody."), this);
    m_column->addWidget(m_received);
    m_cardRow = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_theme, *m_cardRow, 14);
    for (const Level level : kLevels) {
        m_cards[level] = new LevelCard(m_theme, level, this);
        m_cardRow->addWidget(m_cards[level], 1);
    }
    m_column->addLayout(m_cardRow);
    m_editor = new LineEditor(m_theme, m_presenter, this);
    m_column->addWidget(m_editor);
    m_suggest = new SuggestEditor(m_theme, m_presenter, this);
    m_suggest->setProperty("role", QStringLiteral("card"));
    m_column->addWidget(m_suggest);
    auto* title = label(m_theme, TextRole::Strong, tr("Signals, and plain words"), this);
    m_column->addSpacing(m_theme.px(4));
    m_column->addWidget(title);
    m_signals = new SignalTable(m_theme, m_presenter.planOf(), this);
    m_column->addWidget(m_signals);
    m_bands = new TalkBands(m_theme, m_presenter.planOf(), TalkBands::Says::State, this);
    m_column->addWidget(m_bands);
    m_takenOut = new TakenOut(m_theme, m_presenter, this);
    m_column->addWidget(m_takenOut);
}

void WordsSection::connectParts() {
    connect(&m_head->add(), &Button::clicked, this, [this] { beginLine(LineKind::Signal, Level::Red); });
    connect(m_safety, &SafetyBand::addRequested, this, [this](LineKind kind) { beginLine(kind, Level::Red); });
    connect(m_safety, &SafetyBand::keepRequested, this, [this](const std::string& key) {
        m_presenter.keep(key);
        if (!m_safety->takeFocus())
            m_head->add().setFocus(Qt::OtherFocusReason);
    });
    connect(m_received, &ChoiceBand::settled, this, &WordsSection::goTo);
    connect(m_takenOut, &TakenOut::settled, this, &WordsSection::goTo);
    const auto edit = [this](const Id<PlanLine>& id) { openLine(id); };
    const auto pick = [this](const Suggestion& suggestion) {
        m_presenter.begin(suggestion);
        openEditor();
    };
    connect(m_safety, &SafetyBand::changeRequested, this, edit);
    for (const auto& [level, card] : m_cards) {
        connect(card, &LevelCard::addRequested, this, [this](Level wanted) { beginLine(LineKind::Word, wanted); });
        connect(card, &LevelCard::editRequested, this, edit);
        connect(card, &LevelCard::picked, this, pick);
    }
    connect(m_signals, &SignalTable::editRequested, this, edit);
    connect(m_signals, &SignalTable::picked, this, pick);
    connect(m_signals, &SignalTable::addRequested, this, [this] { beginLine(LineKind::Signal, Level::Red); });
    connect(m_editor, &LineEditor::fieldLeft, this, &WordsSection::fieldLeft);
    connect(m_suggest, &SuggestEditor::closed, this, [this](const Id<PlanLine>& id) {
        if (const PlanLine* line = m_presenter.keeper().find(id))
            focusLine(id, line->kind, line->level);
    });
    connect(m_editor, &LineEditor::doneRequested, this, &WordsSection::finish);
    connect(m_editor, &LineEditor::removeRequested, this, &WordsSection::removeLine);
}

void WordsSection::refresh() {
    for (const auto& [level, card] : m_cards) {
        card->show(m_presenter.words(level));
        card->offerOwnWord(m_presenter.canAddWord(level));
    }
    m_signals->show(m_presenter.signalLines());
    const bool isWritingSignal = m_presenter.edited() != nullptr && m_presenter.edited()->kind == LineKind::Signal;
    const bool hasSuggestions = m_presenter.needsSignal() && !isWritingSignal;
    m_signals->suggest(hasSuggestions ? m_presenter.openSuggestions() : std::vector<Suggestion>());
    m_safety->show(m_presenter.notices());
    m_head->setState(m_presenter.talkState());
    m_received->show(m_presenter.receivedSuggestions());
    m_bands->show(m_presenter.talkState(), m_presenter.changes());
    m_takenOut->refresh();
    placeEditor();
    m_editor->refresh();
}

void WordsSection::refreshSaved() {
    m_editor->refreshSaved();
}

void WordsSection::placeEditor() {
    const PlanLine* line = m_presenter.edited();
    if (line == nullptr)
        return;
    const bool isSignal = line->kind == LineKind::Signal;
    m_editor->setForm(isSignal ? LineEditor::Form::Row : LineEditor::Form::Box);
    if (isSignal) {
        m_column->removeWidget(m_editor);
        m_signals->hold(m_editor, line->id);
        return;
    }
    const bool wasElsewhere = m_editor->parentWidget() != this;
    m_column->insertWidget(m_column->indexOf(m_cardRow) + 1, m_editor);
    if (wasElsewhere)
        setTabPlace(*m_suggest, *m_editor);
}

void WordsSection::openEditor() {
    if (m_presenter.edited() == nullptr)
        return;
    m_editor->focusText();
    Q_EMIT revealRequested(m_editor);
}

void WordsSection::goTo(const Id<PlanLine>& id) {
    const PlanLine* line = m_presenter.keeper().find(id);
    if (m_presenter.edited() != nullptr)
        openEditor();
    else if (line != nullptr)
        focusLine(id, line->kind, line->level);
    else
        m_head->add().setFocus(Qt::OtherFocusReason);
}

/// One's own is edited; for the other's, words can be suggested.
void WordsSection::openLine(const Id<PlanLine>& id) {
    const PlanLine* line = m_presenter.keeper().find(id);
    if (line == nullptr) { // it was taken out, and still counts
        m_presenter.putBack(id);
        goTo(id);
        return;
    }
    if (m_presenter.keeper().isMine(*line)) {
        m_presenter.edit(id);
        openEditor();
        return;
    }
    m_presenter.finish();
    m_suggest->open(id);
    Q_EMIT revealRequested(m_suggest);
}

void WordsSection::beginLine(LineKind kind, Level level) {
    m_presenter.begin(kind, level);
    openEditor();
}

void WordsSection::finish() {
    const PlanLine* line = m_presenter.edited();
    if (line == nullptr)
        return;
    const Id<PlanLine> id = line->id;
    const LineKind kind = line->kind;
    const Level level = line->level;
    m_presenter.finish();
    focusLine(m_presenter.keeper().currentId(id), kind, level);
}

void WordsSection::removeLine() {
    const PlanLine* line = m_presenter.edited();
    if (line == nullptr)
        return;
    const Id<PlanLine> id = line->id;
    const LineKind kind = line->kind;
    const Level level = line->level;
    m_presenter.remove(id);
    focusLine(id, kind, level);
}

void WordsSection::focusLine(const Id<PlanLine>& id, LineKind kind, Level level) {
    if (kind == LineKind::Word)
        m_cards.at(level)->focusWord(id);
    else if (!m_signals->focusRow(id))
        m_head->add().setFocus(Qt::OtherFocusReason);
}

void WordsSection::addAboveBands(QWidget& widget) {
    if (widget.parentWidget() != this)
        m_column->insertWidget(m_column->indexOf(m_bands), &widget);
    setTabPlace(*m_bands, widget);
}

void WordsSection::setReflow(Reflow reflow) {
    m_reflow = reflow;
    const bool isTight = reflow == Reflow::Tight;
    m_head->setReflow(reflow);
    m_cardRow->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_signals->setReflow(reflow);
    m_editor->setReflow(reflow);
    m_safety->setForm(isTight ? SafetyBand::Form::Below : SafetyBand::Form::Beside);
}

} // namespace leeward::ui
