#pragma once

#include "app/arguments.h"
#include "core/base/clock.h"
#include "core/search/search.h"
#include "core/secret/random.h"
#include "core/vault/vault.h"
#include "ui/base/departure.h"
#include "ui/base/transfer_request.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace leeward::content {
class Library;
}
namespace leeward::ui {
class BothHere;
class IdleGuard;
class MainWindow;
class OpenView;
class Preferences;
class ResourceSource;
class Theme;
} // namespace leeward::ui

namespace leeward::app {

/// Builds everything, owns it, and knows the three states: being set up, locked, open.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(Arguments arguments);
    ~Program() override;

    /// Shows the window: the lock screen, or setup where there is no vault.
    void start();

    /// Saves, closes, and ends this process with a fresh one in its place. Does not come back.
    enum class After { ShowAgain, StayMinimized, End };
    [[noreturn]] void lock(After after);

private:
    void connectWindow();
    void showLocked();
    void showSetup();
    void openOther();
    void open(std::unique_ptr<vault::Session> session);
    void showPages();
    void depart(const ui::Departure& departure);
    void addPerson();
    void transfer(const ui::TransferRequest& request);
    bool mayEndPages();
    void endPages();
    void applyPreferences();
    void onLockRequested();
    void onClosing(bool& mayClose);
    bool mayDiscard();
    void leaveAndRemove();
    void rememberWindow();

    Arguments m_arguments;
    std::filesystem::path m_folder;
    base::SystemClock m_clock;
    secret::SystemRandom m_random;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::ResourceSource> m_source;
    std::unique_ptr<content::Library> m_library;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::IdleGuard> m_idle;
    std::unique_ptr<vault::Session> m_session;
    std::unique_ptr<search::TextIndex> m_index;
    std::unique_ptr<ui::BothHere> m_both;
    ui::OpenView* m_openView = nullptr;
    QWidget* m_between = nullptr; ///< in place of the pages: what needs the session for itself
};

} // namespace leeward::app
