#pragma once

#include "core/base/clock.h"
#include "ui/base/destination.h"
#include "ui/base/pause_screen.h"
#include "ui/base/place.h"
#include "ui/pause/our_steps.h"

#include <string>

class QStackedLayout;

namespace leeward::content {
class Library;
}

namespace leeward::ui {

class BreathView;
class CantSpeakView;
class GroundingView;
class Hills;
class NeedsView;
class Preferences;
class StepsView;
class Theme;
class WaysView;

/// Pause: the whole window, calm. It asks nothing, keeps nothing, counts nothing, and needs no vault. The top right
/// corner stays free for the window's own controls.
class PauseView final : public PauseScreen {
    Q_OBJECT

public:
    /// All but \p parent outlives it.
    PauseView(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
              const content::Library& library, QWidget* parent = nullptr);

    /// Shows the first page as if for the first time. The focus goes to the heading: a stray Space does nothing.
    void begin(PauseFrom from) override;

    /// Goes straight to an exercise; leaving it is going back.
    void showGrounding(Grounding grounding) override;

    void showExercise(const std::string& id) override;

    void load(vault::Session& session) override;

    void setReflow(Reflow reflow) override;
    void setCorner(const QSize& corner) override;

    /// Whether an exercise is open, a breath too.
    bool isGrounding() const;

    /// What Esc does: leaves an open exercise or the steps, and nothing else. False when there was none.
    bool leaveInner();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool openWay(const std::string& id);
    bool openBreath(const std::string& id);
    void rememberWhence();
    void openWays();
    void leaveWays();
    void onGroundingLeft();
    void openCard();
    void leaveCard();
    void openSteps();
    void leaveSteps();

    enum class After { Needs, GoBack };

    const Theme& m_theme;
    const Preferences& m_preferences;
    const content::Library& m_library;
    After m_afterGrounding = After::Needs;
    Hills* m_hills;
    QStackedLayout* m_layers;
    NeedsView* m_needs;
    GroundingView* m_grounding;
    BreathView* m_breath;
    StepsView* m_stepsView;
    CantSpeakView* m_card;
    WaysView* m_ways;
    QWidget* m_beforeGrounding = nullptr; ///< where an exercise was chosen
    std::string m_way;
    PauseSteps m_steps;
    QStringList m_touchRules;
    QString m_stepsTitle;
    std::string m_country; ///< chosen in an open vault, for the emergency number; empty: what this computer says
};

} // namespace leeward::ui
