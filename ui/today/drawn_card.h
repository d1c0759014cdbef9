#pragma once

#include "core/store/change.h"
#include "ui/base/surface.h"

namespace leeward::ui {

class Button;
class QuestionDeck;
class TextLabel;
class Theme;

/// "A card to ask aloud", or "A question for the page": drawn for oneself, with no sender, no time and no answer.
class DrawnCard final : public Card {
    Q_OBJECT

public:
    /// \p deck outlives it.
    DrawnCard(const Theme& theme, QuestionDeck& deck, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It could not be kept.
    void failed(leeward::store::SaveError error);

private:
    void addButtons(const Theme& theme);
    void keep();
    void refresh();

    QuestionDeck& m_deck;
    TextLabel* m_words;
    Button* m_keep;
};

} // namespace leeward::ui
