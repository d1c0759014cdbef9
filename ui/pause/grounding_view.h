#pragma once

#include "ui/pause/exercise_frame.h"
#include "ui/pause/grounding_walk.h"

#include <memory>
#include <vector>

class QHBoxLayout;

namespace leeward::ui {

class RovingFocus;
class StepDiscs;
class TapCircle;

/// A grounding exercise, one page at a time, with circles to tap in any order.
class GroundingView final : public ExerciseFrame {
    Q_OBJECT

public:
    /// All but \p parent outlives it.
    GroundingView(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);

    /// Begins \p exercise from its first page. \p other is offered to those who feel worse.
    void begin(const GroundingScript& exercise, const OtherWay& other);

protected:
    bool beginsAtOnce() const override { return m_exercise.care.isEmpty(); }
    void startDoing() override;
    void clearDoing() override;
    void pressed(Press press) override;
    void arrange() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showStep();
    QString helpNow() const;
    void makeCircles(int count);
    void sizeCircles();

    GroundingScript m_exercise;
    std::unique_ptr<GroundingWalk> m_walk;
    StepDiscs* m_discs;
    TextLabel* m_where;
    QHBoxLayout* m_circleRow;
    RovingFocus* m_circleFocus = nullptr;
    std::vector<TapCircle*> m_circles;
};

} // namespace leeward::ui
