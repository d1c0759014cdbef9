#pragma once

#include "core/content/piece.h"
#include "ui/base/surface.h"

namespace leeward::ui {

class TextLabel;

/// What a word of the word list means, beside the line it stands in.
class WordNote final : public Card {
    Q_OBJECT

public:
    explicit WordNote(const Theme& theme, QWidget* parent = nullptr);

    void say(const content::Piece& term);

    const std::string& term() const { return m_term; }

Q_SIGNALS:
    void closeRequested();
    void allWordsRequested();

private:
    std::string m_term;
    TextLabel* m_title;
    TextLabel* m_text;
};

} // namespace leeward::ui
