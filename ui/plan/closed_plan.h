#pragma once

#include "ui/base/page.h"
#include "ui/plan/closed_plan_presenter.h"

namespace leeward::ui {

class ScrollPage;
class Theme;

/// Our plan, after the other person has left it: that it is closed, and what there is. Nobody is named.
class ClosedPlan final : public Page {
    Q_OBJECT

public:
    /// Everything in \p context outlives it. The shared space is open to oneself alone.
    ClosedPlan(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Our plan"); }
    Place place() const override { return Place::Private; }
    void enter(const Destination& destination) override;
    void setReflow(Reflow reflow) override;
    void undo() override { m_presenter.undo(); }

private:
    void addHead();
    void addSteps();
    void keepMine();
    void showLines();
    void toggleLines();

    const Theme& m_theme;
    ClosedPlanPresenter m_presenter;
    ScrollPage* m_scroll;
    QWidget* m_middle;
    QWidget* m_lines = nullptr;
    bool m_areLinesShown = false;
};

} // namespace leeward::ui
