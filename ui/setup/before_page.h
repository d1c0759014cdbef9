#pragma once

#include "ui/setup/setup_page.h"

#include <vector>

class QGridLayout;

namespace leeward::ui {

class Band;
class Button;
class Card;
class SetupPresenter;
class StartFrame;
class TextLabel;
class Theme;

/// "Before you begin": who can read what, where it lives, what stays behind, what no program can do. Leaving and
/// going on weigh the same.
class BeforePage final : public SetupPage {
    Q_OBJECT

public:
    BeforePage(const Theme& theme, SetupPresenter& presenter, QWidget* parent = nullptr);

    void enter() override;
    void showSetback() override;
    void setReflow(Reflow reflow) override;
    HeadingLabel& heading() override { return *m_heading; }

Q_SIGNALS:
    /// Numbers to call, before anything is made.
    void helpRequested();

private:
    void makeHead();
    void makeCards();
    void makeFooter();
    void arrange();

    const Theme& m_theme;
    SetupPresenter& m_presenter;
    StartFrame* m_frame;
    HeadingLabel* m_heading = nullptr;
    TextLabel* m_whoReads = nullptr;
    std::vector<Card*> m_cards;
    QGridLayout* m_grid = nullptr;
    Band* m_safer = nullptr;
    Band* m_setback = nullptr;
    QWidget* m_footRule = nullptr;
    std::vector<TextLabel*> m_captions;
    Button* m_continue = nullptr;
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
