#pragma once

#include "ui/setup/setup_page.h"

namespace leeward::ui {

class ErrorNote;
class LineField;
class SetupPresenter;
class StepFrame;
class TextLabel;
class Theme;

/// Who sits at the keyboard now.
enum class Sitter : std::uint8_t {
    First, ///< whoever began
    Other, ///< the second of two
};

/// Asks for a name, or none. For the second person it first asks for the keyboard to be handed over.
class NamePage final : public SetupPage {
    Q_OBJECT

public:
    NamePage(const Theme& theme, SetupPresenter& presenter, Sitter sitter, QWidget* parent = nullptr);

    void enter() override;
    void showSetback() override;
    void setReflow(Reflow reflow) override;
    HeadingLabel& heading() override { return *m_heading; }

private:
    void makeFields();
    void makeAside();
    void goOn();

    const Theme& m_theme;
    SetupPresenter& m_presenter;
    const Sitter m_sitter;
    StepFrame* m_frame;
    HeadingLabel* m_heading;
    TextLabel* m_sentence;
    LineField* m_name;
    ErrorNote* m_note;
};

} // namespace leeward::ui
