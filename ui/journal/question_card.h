#pragma once

#include "core/records/entry.h"
#include "ui/base/place.h"
#include "ui/journal/entry_words.h"

#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class TextLabel;
class Theme;
class WritingEdit;

/// One question and its answer. In hand it is a card with room to write and a hint; otherwise it is what was written,
/// or a word that empty is fine. The text and its way back stay the same widget's all along.
class QuestionCard final : public QWidget {
    Q_OBJECT

public:
    enum class Form {
        Question, ///< with its label, and a card around it while it is in hand
        Page,     ///< the page itself: no label, no card
    };

    QuestionCard(const Theme& theme, const QuestionWords& words, Form form, QWidget* parent = nullptr);

    records::Question question() const { return m_question; }
    WritingEdit& edit() { return *m_edit; }

    /// Puts the answer there.
    void setAnswer(const QString& text);

    enum class State { AtRest, InHand };
    void setState(State state);

    /// Wide: the card stands out to the left, so that words stay where they are. Else it does not.
    void setReflow(Reflow reflow);

    /// Puts the keyboard into it.
    void takeUp(int cursor);

Q_SIGNALS:
    /// The keyboard came into it.
    void takenUp();

    /// A person changed the words.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    const records::Question m_question;
    const Form m_form;
    State m_state = State::AtRest;
    Reflow m_reflow = Reflow::Wide;
    QVBoxLayout* m_column;
    TextLabel* m_label;
    WritingEdit* m_edit;
    TextLabel* m_hint;
};

} // namespace leeward::ui
