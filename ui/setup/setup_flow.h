#pragma once

#include "core/vault/vault.h"
#include "ui/base/place.h"
#include "ui/setup/setup_presenter.h"

#include <QWidget>

#include <array>
#include <filesystem>
#include <functional>
#include <memory>

class QStackedWidget;

namespace leeward::ui {

class Hills;
struct LastWords;
class Preferences;
class SetupPage;
class StepHeader;
class Theme;

/// Setting up a vault, from the first question to the open journal, or to the lock screen of two. Nothing is made
/// before the last Continue, and nothing is left when making it did not work.
class SetupFlow final : public QWidget {
    Q_OBJECT

public:
    /// \p folder is where the vault will be; it need not exist.
    SetupFlow(const Theme& theme, Preferences& preferences, std::filesystem::path folder,
              vault::Environment environment, QWidget* parent = nullptr);

    /// Leads a second person into the vault of \p session, which outlives it and is used by nothing else.
    SetupFlow(const Theme& theme, Preferences& preferences, vault::Session& session, vault::Environment environment,
              QWidget* parent = nullptr);

    /// Who gets the new vault of one person, open.
    void onDone(std::function<void(std::unique_ptr<vault::Session>)> receiver);

    /// How the cost of the key derivation is found; without this it is about 0.8 s on this computer.
    void setCostSource(std::function<secret::DerivationCost()> source);

    /// The window became wider or narrower, or the text larger.
    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// The vault of two is made; whoever begins opens it from the lock screen. Likewise when a second person would
    /// rather not: they sit at the keyboard, and nobody's side is to be open.
    void lockScreenRequested();

    /// Somebody chose to leave. Nothing was made, and the settings are gone.
    void leaveRequested();

    /// Somebody has a vault elsewhere and wants to open it.
    void otherJournalRequested();
    void helpRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makePages(const LastWords& readyWords);
    void showStep();
    void showHills();
    SetupPage& pageOf(SetupStep step) const;

    const Theme& m_theme;
    Preferences& m_preferences;
    SetupPresenter m_presenter;
    Hills* m_hills;
    StepHeader* m_header;
    QStackedWidget* m_stack;
    std::array<SetupPage*, 9> m_pages{}; ///< by SetupStep
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
