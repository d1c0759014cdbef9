#include "ui/journal/entry_form.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/distress_fold.h"
#include "ui/journal/editor_head.h"
#include "ui/journal/felt_column.h"
#include "ui/journal/prompt_line.h"
#include "ui/journal/spelling_menu.h"
#include "ui/journal/word_chips.h"
#include "ui/journal/writing_look.h"

#include <QBoxLayout>

#include <algorithm>

namespace leeward::ui {

using records::Entry;
using records::EntryKind;

namespace {

constexpr int kInset = 20;
constexpr int kColumnGap = 40;
constexpr int kFeltWidth = 304;
constexpr int kWordsWidth = 656;
constexpr int kNarrowWidth = 704;
constexpr int kCardGap = 17;

bool hasFelt(const Entry& entry) {
    return isGuided(entry.kind) || entry.feltSafety || !entry.feelings.empty() || !entry.bodySignals.empty();
}

/// What a page of this kind asks, and what is answered although it does not ask for it, in the records' order.
std::vector<QuestionWords> questionsFor(const Entry& entry) {
    std::vector<QuestionWords> questions = questionsOf(entry);
    for (const records::Part& part : entry.parts) {
        const bool isAsked = std::any_of(questions.begin(), questions.end(),
                                         [&](const QuestionWords& words) { return words.question == part.question; });
        if (!isAsked)
            questions.push_back({part.question, asks(part.question), {}});
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const auto& one, const auto& other) { return one.question < other.question; });
    return questions;
}

} // namespace

EntryForm::EntryForm(const Theme& theme, EditorPresenter& presenter, const OwnWords& ownWords, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_words(new QWidget(this)), m_column(new QVBoxLayout(m_words)), m_head(new EditorHead(theme, presenter, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_row, kColumnGap);
    setScaledSpacing(theme, *m_column, kCardGap);
    m_column->addWidget(m_head);
    if (presenter.entry().kind == EntryKind::AfterHardMoment && presenter.entry().isDraft)
        addGrounding();
    if (presenter.hasPrompts()) {
        m_prompt = new PromptLine(theme, presenter, this);
        m_column->addWidget(m_prompt);
    }
    addCards();
    addBelow(ownWords.tags);
    m_column->addStretch(1);
    m_row->addWidget(m_words, 1);
    if (hasFelt(presenter.entry()))
        addFelt(ownWords);
    m_row->addStretch(0); // what is narrower than the page stands at its beginning
    arrange();
    connect(&theme, &Theme::changed, this, &EntryForm::arrange);
}

void EntryForm::addGrounding() {
    auto* band = new Band(m_theme, BandTone::Calm, Icon::Practice, {}, this);
    band->setTitle(tr("A minute first, if you like"));
    band->setSentence(tr("The page waits. Nothing here asks what happened."));
    connect(band->addAction(tr("Look around the room")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT groundingRequested(Grounding::LookAround); });
    connect(band->addAction(tr("Five, four, three, two, one")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT groundingRequested(Grounding::FiveSenses); });
    m_minuteFirst = new QVBoxLayout;
    m_minuteFirst->addWidget(band);
    m_column->addLayout(m_minuteFirst);
}

void EntryForm::addCards() {
    for (const QuestionWords& words : questionsFor(m_presenter.entry())) {
        const bool isPage = isBlankPage(m_presenter.entry()) && words.question == records::Question::Text;
        addCard(words, isPage ? QuestionCard::Form::Page : QuestionCard::Form::Question);
    }
    m_inHand = m_cards.front();
    m_inHand->setState(QuestionCard::State::InHand);
}

void EntryForm::addCard(const QuestionWords& words, QuestionCard::Form form) {
    auto* card = new QuestionCard(m_theme, words, form, this);
    new WritingLook(m_theme, card->edit(), &m_presenter.spelling());
    new SpellingMenu(card->edit(), m_presenter.spelling());
    card->setAnswer(toQt(records::textOf(m_presenter.entry(), words.question)));
    connect(card, &QuestionCard::edited, this,
            [this, card] { m_presenter.setText(card->question(), card->edit().words()); });
    connect(card, &QuestionCard::takenUp, this, [this, card] { take(card); });
    connect(&card->edit(), &QTextEdit::cursorPositionChanged, this, &EntryForm::tellPlace);
    connect(&card->edit(), &WritingEdit::tooLong, this, &EntryForm::tooLong);
    m_column->addWidget(card);
    m_cards.push_back(card);
}

void EntryForm::addBelow(const QStringList& usedTags) {
    if (!isOneLine(m_presenter.entry().kind)) {
        m_distress = new DistressFold(m_theme, m_presenter, this);
        m_column->addWidget(m_distress);
    }
    m_tags = new WordChips(m_theme, {tr("Tags"), usedTags, {}, tr("A tag")}, this);
    m_tags->setChosen(toQt(m_presenter.entry().tags));
    connect(m_tags, &WordChips::edited, this, [this] { m_presenter.setTags(m_tags->chosen()); });
    m_column->addWidget(m_tags);
    m_ending = new EntryEnding(m_theme, this);
    connect(m_ending, &EntryEnding::chosen, this, &EntryForm::endingChosen);
    m_column->addWidget(m_ending);
}

void EntryForm::addFelt(const OwnWords& ownWords) {
    m_felt = new FeltColumn(m_theme, this);
    m_felt->show(m_presenter.entry(), ownWords.feelings, ownWords.bodySignals);
    connect(m_felt, &FeltColumn::feltSafetyEdited, this, [this] { m_presenter.setFeltSafety(m_felt->feltSafety()); });
    connect(m_felt, &FeltColumn::feelingsEdited, this, [this] { m_presenter.setFeelings(m_felt->feelings()); });
    connect(m_felt, &FeltColumn::bodySignalsEdited, this,
            [this] { m_presenter.setBodySignals(m_felt->bodySignals()); });
    m_row->addWidget(m_felt, 0, Qt::AlignTop);
}

void EntryForm::take(QuestionCard* card) {
    if (m_inHand == card)
        return;
    // A focus that moves on is a good moment to save, before the second is over.
    m_presenter.flush();
    m_inHand->setState(QuestionCard::State::AtRest);
    m_inHand = card;
    card->setState(QuestionCard::State::InHand);
    tellPlace();
}

void EntryForm::tellPlace() {
    m_presenter.setPlace({m_inHand->question(), m_inHand->edit().place()});
}

void EntryForm::goOnAt(const EditorPresenter::Place& place) {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&place](const QuestionCard* card) { return card->question() == place.question; });
    QuestionCard* card = found == m_cards.end() ? m_cards.front() : *found;
    take(card);
    card->takeUp(place.cursor);
}

void EntryForm::settle() {
    m_tags->settle();
    if (m_felt)
        m_felt->settle();
}

void EntryForm::retire() {
    m_tags->disconnect(this);
    if (m_felt)
        m_felt->disconnect(this);
    if (m_distress)
        m_distress->retire();
    for (QuestionCard* card : m_cards) {
        card->disconnect(this);
        card->edit().disconnect(this);
    }
}

void EntryForm::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void EntryForm::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    const int inset = isWide ? m_theme.px(kInset) : 0;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setMaximumWidth(m_theme.px(isWide ? kWordsWidth : kNarrowWidth));
    m_head->setReflow(m_reflow);
    m_head->setContentsMargins(inset, 0, inset, 0);
    for (QWidget* beside : {static_cast<QWidget*>(m_prompt), static_cast<QWidget*>(m_distress),
                            static_cast<QWidget*>(m_tags), static_cast<QWidget*>(m_ending)})
        if (beside)
            beside->setContentsMargins(inset, 0, inset, 0);
    if (m_minuteFirst)
        m_minuteFirst->setContentsMargins(inset, 0, inset, 0);
    for (QuestionCard* card : m_cards)
        card->setReflow(m_reflow);
    if (!m_felt)
        return;
    m_felt->setReflow(m_reflow);
    m_felt->setMinimumWidth(isWide ? m_theme.px(kFeltWidth) : 0);
    m_felt->setMaximumWidth(isWide ? m_theme.px(kFeltWidth) : QWIDGETSIZE_MAX);
}

} // namespace leeward::ui
