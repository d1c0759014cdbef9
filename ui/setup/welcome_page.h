#pragma once

#include "ui/setup/setup_page.h"

class QBoxLayout;

namespace leeward::ui {

class Preferences;
class SetupPresenter;
class StartFrame;
class TextLabel;
class Theme;

/// The first thing anybody sees: what this is, and one question without a default.
class WelcomePage final : public SetupPage {
    Q_OBJECT

public:
    WelcomePage(const Theme& theme, Preferences& preferences, SetupPresenter& presenter, QWidget* parent = nullptr);

    void setReflow(Reflow reflow) override;
    HeadingLabel& heading() override { return *m_heading; }

Q_SIGNALS:
    void otherJournalRequested();

private:
    QWidget* makeIntroduction();
    QWidget* makePoints();
    QWidget* makeQuestion();
    QWidget* makeBottom();

    const Theme& m_theme;
    Preferences& m_preferences;
    SetupPresenter& m_presenter;
    HeadingLabel* m_heading;
    TextLabel* m_sentence;
    StartFrame* m_frame;
    QWidget* m_mark;
    QWidget* m_rule;
    QWidget* m_points;
    QBoxLayout* m_halves;
    QBoxLayout* m_words;
    QBoxLayout* m_bottom = nullptr;
    QBoxLayout* m_ask = nullptr; ///< in the bottom row: a question and where its answer is
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
