#pragma once

#include "ui/plan/plan_views.h"

#include <QWidget>

namespace leeward::ui {

class HeadingLabel;
class Theme;

/// What stands where there is no plan: a kind sentence, and three ways to begin. Nothing is expected.
class EmptyPlan final : public QWidget {
    Q_OBJECT

public:
    EmptyPlan(const Theme& theme, PlanOf planOf, QWidget* parent = nullptr);

    /// The step that leads to lines of My plan; null in My plan itself.
    QWidget* copyStep() const { return m_copy; }

Q_SIGNALS:
    /// Begin with a word for stop.
    void beginRequested();

    /// Begin from a small whole that can be changed.
    void exampleRequested();

    /// Begin with copies of lines of My plan.
    void copyRequested();

    /// All sections, empty as they are.
    void sectionsRequested();

private:
    QWidget* makeSteps(PlanOf planOf);
    QWidget* makeQuestions(PlanOf planOf);
    void toggleQuestions();

    const Theme& m_theme;
    QWidget* m_copy = nullptr;
    QWidget* m_steps;
    QWidget* m_questions;
};

} // namespace leeward::ui
