#pragma once

#include "core/base/clock.h"
#include "ui/base/place.h"
#include "ui/pause/grounding_walk.h"
#include "ui/pause/other_way.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QHBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class HeadingLabel;
class RovingFocus;
class ScrollPage;
class StepDiscs;
class TapCircle;
class TextLabel;
class Theme;

/// A grounding exercise, one page at a time. What to take care of comes first; how it is is asked after a minute, below
/// the page, and at the end. Stopping and skipping weigh the same as going on; nothing is kept.
class GroundingView final : public QWidget {
    Q_OBJECT

public:
    /// All but \p parent outlives it.
    GroundingView(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);

    /// Begins \p exercise from its first page. \p other is offered to those who feel worse.
    void begin(const GroundingScript& exercise, const OtherWay& other);

    /// Forgets where it was.
    void end();

    /// Looks whether a minute has gone by. It does so by itself.
    void look();

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    /// Somebody stopped, or is through.
    void left();

    void otherWayChosen(const std::string& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeFooter();
    QWidget* makeMinute();
    void countAnew();
    void goAfterSteps();
    void showPage();
    /// Before the steps, the steps, and what comes after them.
    enum class Page : std::uint8_t { Care, Step, HowIsIt, End, Worse };
    void go(Page page);
    void onStop();
    void onSkip();
    void onNext();
    void showCare();
    void showStep();
    void askHowItIs();
    void showEnd();
    void showWorse();
    void setButtons(const QString& stop, const QString& skip, const QString& next);
    void makeCircles(int count);
    void sizeCircles();

    const Theme& m_theme;
    const base::Clock& m_clock;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    GroundingScript m_exercise;
    OtherWay m_other;
    Page m_page = Page::Step;
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
    Band* m_minute = nullptr; ///< asks how it is while a page is open
    QTimer m_minuteTimer;
    std::chrono::milliseconds m_countedFrom{0};
    bool m_hasAnswered = false;
};

} // namespace leeward::ui
