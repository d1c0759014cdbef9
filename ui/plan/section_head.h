#pragma once

#include "core/records/plan_state.h"
#include "ui/base/place.h"
#include "ui/base/tag.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace leeward::ui {

class Button;
class TextLabel;
class Theme;

/// The look of how far a section is talked about.
TalkState talkStateOf(records::SectionState state);

/// The head of a section: its name, how far it is talked about, and what adds to it.
class SectionHead final : public QWidget {
    Q_OBJECT

public:
    /// \p add is what the button says.
    SectionHead(const Theme& theme, const QString& title, const QString& add, QWidget* parent = nullptr);

    /// Shows how far it is talked about; nothing for a plan of one.
    void setState(std::optional<records::SectionState> state);

    /// In narrower windows the list of sections says the name.
    void setReflow(Reflow reflow);

    Button& add() const { return *m_add; }

private:
    const Theme& m_theme;
    QHBoxLayout* m_row;
    TextLabel* m_title;
    Button* m_add;
    Badge* m_state = nullptr;
    std::optional<records::SectionState> m_shown;
};

} // namespace leeward::ui
