#pragma once

#include "core/content/piece.h"
#include "core/store/change.h"

#include <QString>

namespace leeward::ui {

struct PageContext;

/// Draws a question by chance: for two, one to ask aloud; for one alone, one for the page. What was drawn is recorded
/// nowhere, nothing heavy is drawn, and what somebody hid is left out.
class QuestionDeck {
public:
    /// \p context outlives it. Reads nothing.
    explicit QuestionDeck(const PageContext& context) : m_context(context) {}

    /// Another one than before. Reads the cards when it is first called.
    void draw();

    /// The question; empty before one was drawn, and when there is none.
    QString words() const;

    /// Whether it is to be asked aloud, and can be kept among one's own cards.
    bool isToAsk() const;
    bool isKept() const;
    Result<void, store::SaveError> keep();

private:
    const PageContext& m_context;
    const content::Piece* m_drawn = nullptr;
};

} // namespace leeward::ui
