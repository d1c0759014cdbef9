#pragma once

#include "ui/base/place.h"
#include "ui/base/surface.h"

namespace leeward::ui {

class FlowLayout;
class TalkPresenter;

/// "Have you talked this through?" with a button for each of the two, and one of the same size for later.
class TalkAnswer final : public Card {
    Q_OBJECT

public:
    TalkAnswer(const Theme& theme, TalkPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void setReflow(Reflow reflow);

private:
    TalkPresenter& m_presenter;
    QBoxLayout* m_row;
    TextLabel* m_question;
    TextLabel* m_words;
    QWidget* m_buttons;
    Button* m_first;
    Button* m_second;
};

} // namespace leeward::ui
