#pragma once

#include "ui/base/place.h"
#include "ui/pause/grounding_walk.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <string>
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

/// Another exercise that could be tried; its id is empty if there is none.
struct OtherWay {
    std::string id;
    QString name;
};

/// A grounding exercise, one page at a time. What to take care of comes first, and how it was is asked last. Stopping
/// and skipping weigh the same as going on; nothing is kept.
class GroundingView final : public QWidget {
    Q_OBJECT

public:
    explicit GroundingView(const Theme& theme, QWidget* parent = nullptr);

    /// Begins \p exercise from its first page. \p other is offered to those who feel worse.
    void begin(const GroundingScript& exercise, const OtherWay& other);

    /// Forgets where it was.
    void end();

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
};

} // namespace leeward::ui
