#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QStackedLayout;

namespace leeward::base {
class Clock;
}
namespace leeward::content {
class Library;
}

namespace leeward::ui {

class HelpScreen;
class HideButton;
class DialogGuard;
class HideGuard;
class OpenView;
class PauseButton;
class PauseScreen;
class Preferences;
class Theme;

/// The one window: what stands in it (setup, the lock screen or an open vault), Pause above everything, and the two
/// controls that are always top right. It knows no vault.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive it.
    MainWindow(const Theme& theme, Preferences& preferences, const base::Clock& clock, const content::Library& library);
    ~MainWindow() override;

    /// Shows setup or the lock screen; what was shown before dies. \p startView has a setReflow() of its own, handed
    /// in as \p reflow.
    void showStart(QWidget* startView, std::function<void(Reflow)> reflow);

    /// Shows \p view once the pages of a vault are gone that is open all the same: it can be locked and hidden.
    void showBetween(QWidget* view, std::function<void(Reflow)> reflow);

    /// Shows an open vault; what was shown before dies.
    void showOpen(OpenView* openView);

    /// Stops everything: the pause screen, from wherever one is. Paints before it returns.
    void pause();

    /// The pause screen with a grounding exercise open on it.
    void ground(Grounding grounding);

    /// The same with the exercise or breath of that id.
    void practise(const std::string& id);

    /// From the pause screen back to where one was.
    void goBack();

    /// Numbers to call, from the lock screen or from Pause; leaving them leads back there.
    void help();

    bool isPaused() const { return m_isPaused; }

    /// Covers everything with an empty page, painted before it returns.
    void blank();

    /// What the window calls itself, to the window system too.
    void applyName();

Q_SIGNALS:
    void lockRequested();
    void hideRequested();
    void pauseBegan();
    void pauseEnded();
    void writeRequested();
    void closeForTonightRequested();

    /// The window should close; answer by leaving \p mayClose or setting it to false.
    void closing(bool& mayClose);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectPause();
    void loadPause();
    void leaveHelp();
    void showWhatIsBelow();
    bool isHelping() const;
    void addShortcuts();
    void addPageShortcuts();
    void relayout();
    void placeCorner();
    void onTextSize(int step);
    void applyTextSize();
    void closeWhatIsOnTop();
    void goToRegion(int step);
    std::vector<QWidget*> regions() const;

    const Theme& m_theme;
    Preferences& m_preferences;
    const base::Clock& m_clock;
    const content::Library& m_library;
    QStackedLayout* m_layers;
    PauseScreen* m_pauseView;
    QWidget* m_blank;
    PauseButton* m_pauseButton;
    HideButton* m_hideButton;
    HideGuard* m_hideGuard;
    QTimer m_textSteps;
    int m_textPercent = 100; ///< wanted, while steps are gathered
    DialogGuard* m_dialogs;
    HelpScreen* m_helpView = nullptr; ///< built when first asked for
    QWidget* m_startView = nullptr;   ///< or what stands between
    std::function<void(Reflow)> m_startReflow;
    QPointer<OpenView> m_openView;
    bool m_isOpen = false; ///< there is something to lock
    QPointer<QWidget> m_focusBeforePause;
    QPointer<QWidget> m_focusBeforeHelp;
    bool m_isHelping = false;
    Reflow m_reflow = Reflow::Wide;
    bool m_isPaused = false;
};

} // namespace leeward::ui
