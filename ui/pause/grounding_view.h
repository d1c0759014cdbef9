#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"
#include "ui/pause/grounding_walk.h"

#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;

namespace leeward::ui {

class Button;
class HeadingLabel;
class RovingFocus;
class ScrollPage;
class StepDiscs;
class TapCircle;
class TextLabel;
class Theme;

/// A grounding exercise, one page at a time. Stopping and skipping weigh the same as going on; nothing is kept.
class GroundingView final : public QWidget {
    Q_OBJECT

public:
    explicit GroundingView(const Theme& theme, QWidget* parent = nullptr);

    /// Begins \p exercise from its first page.
    void begin(Grounding exercise);

    /// Forgets where it was.
    void end();

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    /// Somebody stopped, or is through.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeFooter();
    void showPage();
    void showStep();
    void showEnd();
    void makeCircles(int count);
    void sizeCircles();

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    Grounding m_exercise = Grounding::LookAround;
    std::unique_ptr<GroundingWalk> m_walk;
    ScrollPage* m_scroll;
    StepDiscs* m_discs;
    TextLabel* m_where;
    HeadingLabel* m_heading;
    TextLabel* m_hint;
    QHBoxLayout* m_circleRow;
    RovingFocus* m_circleFocus = nullptr;
    std::vector<TapCircle*> m_circles;
    TextLabel* m_help;
    QHBoxLayout* m_footerRow = nullptr;
    Button* m_stop = nullptr;
    Button* m_skip = nullptr;
    Button* m_next = nullptr;
};

} // namespace leeward::ui
