#pragma once

#include "core/records/plan_state.h"
#include "ui/plan/plan_views.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class Card;
class Theme;

/// What stands below a section of Our plan: how far it is talked about, what changed since, and that nothing in it is
/// permission. In My plan it says that the plan is complete.
class TalkBands final : public QWidget {
    Q_OBJECT

public:
    /// Whether it says how far it is talked about, or something else does.
    enum class Says { State, ChangesAlone };
    TalkBands(const Theme& theme, PlanOf planOf, Says says, QWidget* parent = nullptr);

    /// Shows the state, and \p changes when somebody asks to see them.
    void show(std::optional<records::SectionState> state, const std::vector<LineView>& changes);

    /// Lists what changed, or closes the list.
    void toggleChanges();
    bool isListing() const;

private:
    void build(PlanOf planOf);
    void showChanges();

    const Theme& m_theme;
    const Says m_says;
    Band* m_talked = nullptr;
    Band* m_changed = nullptr;
    Button* m_see = nullptr;
    Card* m_list = nullptr;
    QWidget* m_inside = nullptr;
    QVBoxLayout* m_column;
    std::vector<LineView> m_changes;
};

} // namespace leeward::ui
