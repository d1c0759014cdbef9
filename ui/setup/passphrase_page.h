#pragma once

#include "ui/setup/name_page.h"
#include "ui/setup/setup_page.h"

class QBoxLayout;

namespace leeward::ui {

class Avatar;
class Band;
class Button;
class CheckBox;
class SecretEdit;
class StrengthMeter;
struct PassphraseJudgement;

/// Asks for a passphrase, twice, and says how well it holds, what can't be done for it, and what is missing.
class PassphrasePage final : public SetupPage {
    Q_OBJECT

public:
    PassphrasePage(const Theme& theme, SetupPresenter& presenter, Sitter sitter, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    void showSetback() override;
    void setReflow(Reflow reflow) override;
    HeadingLabel& heading() override { return *m_heading; }

private:
    void makeFields();
    QBoxLayout* makeCaption();
    QWidget* makeSetback();
    QWidget* makePerson();
    QWidget* makeIdea();
    void makeAside();
    void sayWhose();
    void wipe();
    void judge();
    void sayStrength(const PassphraseJudgement& judgement);
    void suggest();
    void goOn();

    const Theme& m_theme;
    SetupPresenter& m_presenter;
    const Sitter m_sitter;
    StepFrame* m_frame;
    HeadingLabel* m_heading;
    QWidget* m_setbackRoom;
    Band* m_setback;
    QWidget* m_person;
    Avatar* m_avatar;
    TextLabel* m_whose;
    SecretEdit* m_typed;
    SecretEdit* m_onceMore;
    StrengthMeter* m_meter;
    Button* m_suggest;
    TextLabel* m_cannotReset;
    CheckBox* m_understood;
};

} // namespace leeward::ui
