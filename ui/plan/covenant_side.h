#pragma once

#include "core/records/plan_state.h"

#include <QWidget>

#include <optional>

namespace leeward::ui {

class Button;
class IconView;
class TextLabel;
class Theme;

/// Beside the steps of Our pause covenant: how far they are talked about, what Pause shows of them, and when a change
/// is best talked about.
class CovenantSide final : public QWidget {
    Q_OBJECT

public:
    explicit CovenantSide(const Theme& theme, QWidget* parent = nullptr);

    /// \p changes is the number of steps that are not as they were talked through.
    void show(std::optional<records::SectionState> state, std::size_t changes);

    /// Whether what changed is listed, as seeRequested() asked.
    enum class Changes { Closed, Open };
    void setChanges(Changes changes);

Q_SIGNALS:
    void seeRequested();

private:
    /// An icon and a sentence.
    struct Line {
        IconView* icon;
        TextLabel* words;
    };
    Line addLine(QWidget& card);
    QWidget* makeStanding();
    QWidget* makeHint();

    const Theme& m_theme;
    Line m_state{};
    Line m_changed{};
    Line m_pause{};
    Button* m_see = nullptr;
};

} // namespace leeward::ui
