#pragma once

#include "core/base/clock.h"
#include "core/content/piece.h"
#include "ui/base/place.h"
#include "ui/pause/breath_pace.h"
#include "ui/pause/other_way.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <cstdint>
#include <string>

class QBoxLayout;

namespace leeward::ui {

class BreathCircle;
class BreathStill;
class Button;
class Chip;
class FlowLayout;
class HeadingLabel;
class ScrollPage;
class SecondsChooser;
class TextLabel;
class Theme;

/// A breath: what to take care of first, every time; then a circle, or lines that stand still; after about a minute
/// how it was. It never begins by itself, stops at any moment, and nothing is kept.
class BreathView final : public QWidget {
    Q_OBJECT

public:
    /// All but \p parent outlives it.
    BreathView(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);

    /// Opens \p breath at its note. It outlives what is shown. \p other is offered to those who feel worse.
    void begin(const content::Piece& breath, const OtherWay& other);

    /// Stops, and forgets where it was.
    void end();

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    /// Somebody stopped, or is through.
    void left();

    void otherWayChosen(const std::string& id);

private:
    enum class Page : std::uint8_t { Note, Circle, Still, HowIsIt, End, Worse };

    void build();
    QWidget* makeStage();
    QWidget* makeFooter();
    Chip* addSwitch(FlowLayout& flow, const QString& words, QWidget* owner);
    void go(Page page);
    void showNote();
    void showGoing();
    void showQuestion();
    void showEnd();
    void showWorse();
    void setButtons(const std::array<QString, 3>& words);
    void press(int button);
    void start();
    void onWent(std::chrono::milliseconds since);
    void sayWhatHelps();
    BreathRun run() const;
    bool isGoing() const { return m_page == Page::Circle || m_page == Page::Still; }

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    const content::Piece* m_breath = nullptr;
    OtherWay m_other;
    BreathPace m_pace{content::BreathPattern{}};
    Page m_page = Page::Note;
    ScrollPage* m_scroll;
    HeadingLabel* m_heading;
    TextLabel* m_hint;
    TextLabel* m_help;
    TextLabel* m_left;
    BreathCircle* m_circle;
    BreathStill* m_still;
    SecondsChooser* m_seconds;
    QPointer<QWidget> m_stage;
    QWidget* m_switches = nullptr;
    Chip* m_eyesOpen = nullptr;
    Chip* m_shorter = nullptr;
    Chip* m_stillness = nullptr;
    QBoxLayout* m_footerColumn = nullptr;
    std::array<Button*, 3> m_buttons{};
};

} // namespace leeward::ui
