#pragma once

#include "core/records/entry.h"
#include "ui/base/destination.h"
#include "ui/base/place.h"
#include "ui/journal/editor_presenter.h"
#include "ui/journal/entry_ending.h"
#include "ui/journal/question_card.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class DistressFold;
class EditorHead;
class FeltColumn;
class PromptLine;
class Theme;
class WordChips;

/// Words of one's own that were used on other days, to be offered again.
struct OwnWords {
    QStringList feelings;
    QStringList bodySignals;
    QStringList tags;
};

/// One page while it is written: head, questions or a blank page, tags, and what stands beside. Made anew for every
/// entry and at every move between questions and free writing, so that two texts never share a field.
class EntryForm final : public QWidget {
    Q_OBJECT

public:
    EntryForm(const Theme& theme, EditorPresenter& presenter, const OwnWords& ownWords, QWidget* parent = nullptr);

    /// Goes on writing at \p place.
    void goOnAt(const EditorPresenter::Place& place);

    /// Hands over what is typed and not entered: a word of one's own in its field.
    void settle();

    /// From now on it hands over nothing: its page is no longer in hand.
    void retire();

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// What was pasted does not fit on a page.
    void tooLong();

    /// Somebody wants a minute first.
    void groundingRequested(leeward::ui::Grounding grounding);

    /// Somebody would like to end the page this way.
    void endingChosen(leeward::ui::Ending ending);

private:
    void addGrounding();
    void addCards();
    void addCard(const QuestionWords& words, QuestionCard::Form form);
    void addBelow(const QStringList& usedTags);
    void addFelt(const OwnWords& ownWords);
    void take(QuestionCard* card);
    void tellPlace();
    void arrange();

    const Theme& m_theme;
    EditorPresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    QBoxLayout* m_row;
    QWidget* m_words; ///< head, questions and tags
    QVBoxLayout* m_column;
    std::vector<QuestionCard*> m_cards;
    QuestionCard* m_inHand = nullptr;
    EditorHead* m_head;
    QBoxLayout* m_minuteFirst = nullptr; ///< around what is offered before a hard moment is written about
    PromptLine* m_prompt = nullptr;
    DistressFold* m_distress = nullptr;
    WordChips* m_tags = nullptr;
    EntryEnding* m_ending = nullptr;
    FeltColumn* m_felt = nullptr;
};

} // namespace leeward::ui
