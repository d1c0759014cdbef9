#pragma once

#include "ui/base/page.h"
#include "ui/plan/plan_views.h"

#include <QTimer>

namespace leeward::ui {

class EmptyPlan;
class PlanPresenter;
class ScrollPage;
class WordsSection;
struct PageContext;

/// Our plan, or My plan: its sections, of which Words and signals is the one there is.
class PlanPage final : public Page {
    Q_OBJECT

public:
    /// Everything in \p context outlives it. PlanOf::Ours needs a shared space that is open.
    PlanPage(const PageContext& context, PlanOf planOf, QWidget* parent = nullptr);

    QString title() const override;
    Place place() const override;
    void enter(const Destination& destination) override;
    bool flush() override;
    void setReflow(Reflow reflow) override;
    void undo() override;

private:
    void connectPresenter();
    void refresh();
    void scheduleSave();
    void review();

    PlanOf m_planOf;
    PlanPresenter* m_presenter;
    ScrollPage* m_scroll;
    EmptyPlan* m_empty;
    WordsSection* m_words;
    QTimer m_saveTimer;
    QTimer m_reviewTimer; ///< until the safety check looks again
};

} // namespace leeward::ui
