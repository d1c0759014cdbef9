#include "app/program.h"

#include "app/end_signals.h"
#include "app/paths.h"
#include "app/relaunch.h"
#include "app/session_watch.h"
#include "core/content/library.h"
#include "ui/base/both_here.h"
#include "ui/base/preferences.h"
#include "ui/base/resource_source.h"
#include "ui/base/theme.h"
#include "ui/journal/journal_pages.h"
#include "ui/leaving/departure_view.h"
#include "ui/moving/moving_view.h"
#include "ui/paper/paper_from_plan.h"
#include "ui/paper/paper_presenter.h"
#include "ui/settings/guarding.h"
#include "ui/setup/setup_flow.h"
#include "ui/shell/idle_guard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_dialog.h"
#include "ui/shell/open_view.h"
#include "ui/shell/unsaved_dialog.h"
#include "ui/unlock/unlock_page.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTimer>

#include <chrono>
#include <thread>

namespace leeward::app {

namespace {

using namespace std::chrono_literals;

/// How long saving and closing may take before the process ends anyway; what was saved before is safe.
constexpr auto kLockTimeBox = 1500ms;

/// How long Pause keeps an open vault from locking by itself.
constexpr auto kPauseHold = 30min;

constexpr QSize kFirstSize(1280, 820);

ui::Look lookOf(const settings::DevicePreferences& preferences) {
    ui::Look look;
    look.scheme = static_cast<ui::Scheme>(preferences.theme);
    look.textPercent = preferences.textPercent;
    look.reducedMotion = preferences.reducedMotion;
    look.systemFont = preferences.systemFont;
    look.plainReading = preferences.plainReading;
    return look;
}

} // namespace

Program::Program(Arguments arguments)
    : m_arguments(std::move(arguments)), m_folder(m_arguments.vault.value_or(defaultVaultFolder())),
      m_preferences(std::make_unique<ui::Preferences>(preferencesFile())), m_theme(std::make_unique<ui::Theme>(*qApp)),
      m_source(std::make_unique<ui::ResourceSource>()),
      m_library(std::make_unique<content::Library>(*m_source, ui::languagesOf(QLocale()))) {
    applyPreferences();
    connect(m_preferences.get(), &ui::Preferences::changed, this, &Program::applyPreferences);
    m_window = std::make_unique<ui::MainWindow>(*m_theme, *m_preferences, m_clock, *m_library);
    m_idle = std::make_unique<ui::IdleGuard>(m_clock);
    connectWindow();

    auto* signals = new EndSignals(this);
    connect(signals, &EndSignals::endRequested, this, [this] { lock(After::End); });
    auto* watch = new SessionWatch(this);
    connect(watch, &SessionWatch::lockRequested, this, [this] {
        if (m_session)
            lock(After::ShowAgain);
    });
}

Program::~Program() = default;

void Program::start() {
    if (m_arguments.window)
        m_window->setGeometry(*m_arguments.window);
    else
        m_window->resize(kFirstSize);

    if (vault::Vault::presenceAt(m_folder) == vault::Presence::Nothing)
        showSetup();
    else
        showLocked();
    if (m_arguments.isPaused)
        m_window->pause();

    if (m_arguments.isMinimized)
        m_window->showMinimized();
    else if (m_arguments.isMaximized)
        m_window->showMaximized();
    else
        m_window->show();
}

void Program::connectWindow() {
    using ui::MainWindow;
    connect(m_window.get(), &MainWindow::lockRequested, this, &Program::onLockRequested);
    connect(m_window.get(), &MainWindow::hideRequested, this, [this] { lock(After::StayMinimized); });
    connect(m_window.get(), &MainWindow::closing, this, &Program::onClosing);
    connect(m_window.get(), &MainWindow::closeForTonightRequested, this, [this] { lock(After::End); });
    connect(m_window.get(), &MainWindow::writeRequested, this, [this] {
        m_window->goBack();
        if (m_openView)
            m_openView->go({ui::PageName::Journal, {}, records::EntryKind::FreeWriting});
    });
    connect(m_window.get(), &MainWindow::pauseBegan, this, [this] {
        if (m_session)
            m_idle->watch(kPauseHold);
    });
    connect(m_window.get(), &MainWindow::pauseEnded, this, [this] {
        if (m_session)
            m_idle->watch(m_preferences->now().lockAfter);
    });
    connect(m_idle.get(), &ui::IdleGuard::idle, this, [this] { lock(After::ShowAgain); });
}

void Program::showSetup() {
    auto* setup = new ui::SetupFlow(*m_theme, *m_preferences, m_folder, {m_clock, m_random}, m_window.get());
    connect(setup, &ui::SetupFlow::lockScreenRequested, this, [this] { lock(After::ShowAgain); });
    connect(setup, &ui::SetupFlow::leaveRequested, this, &Program::leaveAndRemove);
    connect(setup, &ui::SetupFlow::otherJournalRequested, this, &Program::openOther);
    connect(setup, &ui::SetupFlow::helpRequested, m_window.get(), &ui::MainWindow::help);
    setup->onDone([this](std::unique_ptr<vault::Session> session) { open(std::move(session)); });
    m_window->showStart(setup, [setup](ui::Reflow reflow) { setup->setReflow(reflow); });
}

void Program::showLocked() {
    auto* unlock = new ui::UnlockPage(*m_theme, *m_preferences, m_folder, {m_clock, m_random}, m_window.get());
    connect(unlock, &ui::UnlockPage::pauseRequested, m_window.get(), &ui::MainWindow::pause);
    connect(unlock, &ui::UnlockPage::otherJournalRequested, this, &Program::openOther);
    connect(unlock, &ui::UnlockPage::helpRequested, m_window.get(), &ui::MainWindow::help);
    unlock->onUnlocked([this](std::unique_ptr<vault::Session> session) { open(std::move(session)); });
    m_window->showStart(unlock, [unlock](ui::Reflow reflow) { unlock->setReflow(reflow); });
}

void Program::openOther() {
    // Qt's own dialog: it keeps no list of recent places, and the desktop's portal does not hear of it.
    const QString chosen =
        QFileDialog::getExistingDirectory(m_window.get(), tr("Choose the folder of the journal"), QDir::homePath(),
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (chosen.isEmpty())
        return;
    const std::filesystem::path folder(chosen.toStdU16String());
    if (vault::Vault::presenceAt(folder) == vault::Presence::Nothing) {
        (new ui::NoticeDialog(*m_theme, tr("There is no journal in that folder"),
                              tr("Nothing has changed here. A journal’s folder holds a file called “keys”."),
                              m_window.get()))
            ->open();
        return;
    }
    m_folder = folder;
    showLocked();
}

void Program::open(std::unique_ptr<vault::Session> session) {
    m_session = std::move(session);
    ui::applyGuarding(m_session->choices(), *m_preferences);
    if (!m_arguments.window) {
        if (const auto place = m_session->choices().windowPlace()) {
            m_window->setGeometry(place->x, place->y, place->width, place->height);
            if (place->isMaximized)
                m_window->showMaximized();
        }
    }
    showPages();
    m_idle->watch(m_window->isPaused() ? kPauseHold : m_preferences->now().lockAfter);
}

void Program::showPages() {
    m_index = std::make_unique<search::TextIndex>();
    m_both = std::make_unique<ui::BothHere>(m_clock);
    m_openView = new ui::OpenView(
        {*m_session, *m_index, *m_theme, *m_preferences, m_clock, m_random, *m_both, *m_library}, m_window.get());
    connect(m_openView, &ui::OpenView::lockRequested, this, &Program::onLockRequested);
    connect(m_openView, &ui::OpenView::groundingRequested, m_window.get(), &ui::MainWindow::ground);
    connect(m_openView, &ui::OpenView::exerciseRequested, m_window.get(), &ui::MainWindow::practise);
    // Queued, because it ends the page that asks.
    connect(m_openView, &ui::OpenView::departureRequested, this, &Program::depart, Qt::QueuedConnection);
    connect(m_openView, &ui::OpenView::secondPersonRequested, this, &Program::addPerson, Qt::QueuedConnection);
    connect(m_openView, &ui::OpenView::transferRequested, this, &Program::transfer, Qt::QueuedConnection);
    m_between = nullptr;
    m_window->showOpen(m_openView);
}

/// Whether everything typed is saved, or may be lost.
bool Program::mayEndPages() {
    return m_openView && (m_openView->flush() || mayDiscard());
}

/// No page may hold a store that ends, so all of them end first. Then the session goes on, or is locked.
void Program::depart(const ui::Departure& departure) {
    if (!mayEndPages())
        return;
    endPages();
    auto* view = new ui::DepartureView(*m_theme, *m_session, departure, m_window.get());
    m_between = view;
    connect(view, &ui::DepartureView::backRequested, this, &Program::showPages);
    connect(view, &ui::DepartureView::againRequested, this, [this](const ui::DepartureForm& form) {
        showPages();
        m_openView->go({ui::PageName::Settings, {}, {}, {}, form});
    });
    connect(view, &ui::DepartureView::lockRequested, this, [this] { lock(After::ShowAgain); });
    m_window->showBetween(view, [view](ui::Reflow reflow) { view->setReflow(reflow); });
}

/// The second person sits at the keyboard: no page of the first one's is there meanwhile, and none comes back for them.
void Program::addPerson() {
    if (!mayEndPages())
        return;
    endPages();
    auto* flow = new ui::SetupFlow(*m_theme, *m_preferences, *m_session, {m_clock, m_random}, m_window.get());
    m_between = flow;
    connect(flow, &ui::SetupFlow::lockScreenRequested, this, [this] { lock(After::ShowAgain); });
    m_window->showBetween(flow, [flow](ui::Reflow reflow) { flow->setReflow(reflow); });
}

/// No page may use the session meanwhile, so all of them end first; those that come after see what is there then.
void Program::transfer(const ui::TransferRequest& request) {
    if (!mayEndPages())
        return;
    endPages();
    ui::TransferRequest asked = request;
    if (auto* out = std::get_if<ui::TakeOut>(&asked))
        out->makePages = [] {
            return std::make_unique<ui::JournalPages>(ui::paperWords(ui::Place::Private),
                                                      ui::usualSheet(QLocale().territory()));
        };
    auto* view = new ui::MovingView(*m_theme, *m_session, m_clock, m_random, asked, m_window.get());
    // Queued, because it ends the view that says where to.
    connect(
        view, &ui::MovingView::openRequested, this,
        [this](const ui::Destination& destination) {
            showPages();
            m_openView->go(destination);
        },
        Qt::QueuedConnection);
    m_between = view;
    m_window->showBetween(view, [view](ui::Reflow reflow) { view->setReflow(reflow); });
}

void Program::endPages() {
    delete m_openView;
    m_openView = nullptr;
    m_both.reset();
    m_index.reset();
}

void Program::applyPreferences() {
    const settings::DevicePreferences& now = m_preferences->now();
    m_theme->setLook(lookOf(now));
    if (m_session && m_window && !m_window->isPaused())
        m_idle->watch(now.lockAfter);
}

void Program::onLockRequested() {
    if (m_openView && !m_openView->flush() && !mayDiscard())
        return;
    lock(After::ShowAgain);
}

void Program::onClosing(bool& mayClose) {
    if (!m_session)
        return;
    mayClose = !m_openView || m_openView->flush() || mayDiscard();
    if (mayClose)
        lock(After::End);
}

bool Program::mayDiscard() {
    return ui::askToLeaveUnsaved(*m_theme, m_window.get()) == ui::UnsavedAnswer::Leave;
}

void Program::rememberWindow() {
    const QRect place = m_window->normalGeometry();
    m_session->choices().setWindowPlace({place.x(), place.y(), place.width(), place.height(), m_window->isMaximized()});
}

void Program::lock(After after) {
    Arguments next;
    next.vault = m_arguments.vault;
    next.isPaused = m_window->isPaused();
    next.isMinimized = after == After::StayMinimized;
    next.isMaximized = m_window->isMaximized();
    // Without the frame that the window manager draws, as setGeometry() takes it.
    next.window = m_window->normalGeometry();
    const QString program = QCoreApplication::applicationFilePath();
    const QStringList words = toWords(next);

    // Whatever hangs below, locking wins: the database survives being ended at any moment.
    std::thread([after, program, words] {
        std::this_thread::sleep_for(kLockTimeBox);
        after == After::End ? endNow() : relaunch(program, words);
    }).detach();

    if (after != After::End)
        m_window->blank();
    if (m_session) {
        delete m_between; // stops what it is at, or ends it
        if (m_openView)
            m_openView->flush();
        rememberWindow();
        endPages();
        m_session.reset();
    }
    if (after == After::End)
        endNow();
    relaunch(program, words);
}

void Program::leaveAndRemove() {
    m_preferences->forget();
    // Only what the program itself made, and only while it is empty: a vault is never touched here.
    std::error_code ignored;
    std::filesystem::remove(preferencesFile().parent_path(), ignored);
    std::filesystem::remove(defaultVaultFolder(), ignored);
    endNow();
}

} // namespace leeward::app
