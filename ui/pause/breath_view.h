#pragma once

#include "core/content/piece.h"
#include "ui/pause/breath_pace.h"
#include "ui/pause/exercise_frame.h"

namespace leeward::ui {

class BreathCircle;
class BreathStill;
class Chip;
class SecondsChooser;

/// A breath: a circle for about a minute, or lines that stand still. It never begins by itself, and stops at any
/// moment.
class BreathView final : public ExerciseFrame {
    Q_OBJECT

public:
    /// All but \p parent outlives it.
    BreathView(const Theme& theme, const base::Clock& clock, QWidget* parent = nullptr);

    /// Opens \p breath at its note. It outlives what is shown. \p other is offered to those who feel worse.
    void begin(const content::Piece& breath, const OtherWay& other);

protected:
    void startNote() override;
    void startDoing() override;
    void clearDoing() override;
    void pressed(Press press) override;
    bool mayRepeat() const override;
    void focusStart() override;
    void arrange() override;

private:
    void makeDoing();
    void makeSwitches();
    void addSwitch(Chip* chip, QWidget& owner);
    void showDoing();
    void showStill();
    void onWent(std::chrono::milliseconds since);
    void sayWhatHelps();
    BreathRun run() const;
    bool isStill() const;

    const content::Piece* m_breath = nullptr;
    BreathPace m_pace{content::BreathPattern{}};
    bool m_isGoing = false;
    BreathCircle* m_circle;
    QWidget* m_lines; ///< what stands still, and its heading
    HeadingLabel* m_quiet;
    BreathStill* m_still;
    TextLabel* m_left;
    SecondsChooser* m_seconds;
    QWidget* m_switches;
    Chip* m_eyesOpen;
    Chip* m_shorter;
    Chip* m_stillness;
};

} // namespace leeward::ui
