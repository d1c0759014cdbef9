#include "ui/shell/main_window.h"

#include "ui/base/help_screen.h"
#include "ui/base/hide_button.h"
#include "ui/base/hide_guard.h"
#include "ui/base/page.h"
#include "ui/base/pause_button.h"
#include "ui/base/pause_screen.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/dialog_guard.h"
#include "ui/shell/header.h"
#include "ui/shell/open_view.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace leeward::ui {

namespace {

constexpr double kWideEm = 70;
constexpr double kNarrowEm = 44;
constexpr std::chrono::milliseconds kTextSteps{150};

/// What can be reached by Tab in \p region, in the order it was made.
std::vector<QWidget*> focusableIn(QWidget* region) {
    std::vector<QWidget*> found;
    const auto add = [&](QWidget* widget) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && widget->isEnabled() && widget->isVisible() && !widget->focusProxy())
            found.push_back(widget);
    };
    add(region);
    for (QWidget* widget = region->nextInFocusChain(); widget != region; widget = widget->nextInFocusChain())
        if (region->isAncestorOf(widget))
            add(widget);
    return found;
}

} // namespace

MainWindow::MainWindow(const Theme& theme, Preferences& preferences, const base::Clock& clock,
                       const content::Library& library)
    : m_theme(theme), m_preferences(preferences), m_clock(clock), m_library(library),
      m_layers(new QStackedLayout(this)), m_pauseView(makePauseScreen(theme, preferences, clock, library, this)),
      m_blank(new QWidget(this)), m_pauseButton(new PauseButton(theme, this)),
      m_hideButton(new HideButton(theme, this)), m_hideGuard(new HideGuard(clock, this)),
      m_dialogs(new DialogGuard(*this, {m_pauseButton, m_hideButton}, this)) {
    setObjectName(QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    m_layers->addWidget(m_blank);
    m_layers->addWidget(m_pauseView);
    m_hideButton->setVisible(false);
    connectPause();
    addShortcuts();
    addPageShortcuts();
    applyName();
    // The last one looks first: what always works is never kept from working.
    qApp->installEventFilter(m_dialogs);
    qApp->installEventFilter(this);
    qApp->installEventFilter(m_hideGuard);
    connect(&theme, &Theme::changed, this, &MainWindow::relayout);
    connect(&preferences, &Preferences::changed, this, &MainWindow::applyName);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
}

void MainWindow::connectPause() {
    connect(m_pauseButton, &PauseButton::clicked, this, [this] { m_isPaused && !isHelping() ? goBack() : pause(); });
    connect(m_hideButton, &HideButton::clicked, this, &MainWindow::hideRequested);
    connect(m_hideGuard, &HideGuard::pressesChanged, m_hideButton, &HideButton::setPresses);
    connect(m_hideGuard, &HideGuard::hideRequested, this, &MainWindow::hideRequested);
    connect(m_pauseView, &PauseScreen::goBackRequested, this, &MainWindow::goBack);
    connect(m_pauseView, &PauseScreen::helpRequested, this, &MainWindow::help);
    connect(m_pauseView, &PauseScreen::writeRequested, this, &MainWindow::writeRequested);
    connect(m_pauseView, &PauseScreen::closeRequested, this, &MainWindow::closeForTonightRequested);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    m_textSteps.setSingleShot(true);
    connect(&m_textSteps, &QTimer::timeout, this, &MainWindow::applyTextSize);
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { onTextSize(10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { onTextSize(10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { onTextSize(-10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { onTextSize(0); });
    add(QKeySequence(Qt::Key_F6), [this] { goToRegion(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { goToRegion(-1); });
}

void MainWindow::addPageShortcuts() {
    const auto add = [this](const QKeySequence& keys, const std::function<void(OpenView&)>& action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, action] {
            if (m_openView && !m_isPaused && !isHelping())
                action(*m_openView);
        });
    };
    for (int number = 1; number <= 9; ++number)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)),
            [number](OpenView& view) { view.goToNth(number); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [](OpenView& view) { view.go({PageName::Settings, {}, {}}); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [](OpenView& view) {
        view.go({PageName::Journal, {}, records::EntryKind::FreeWriting});
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [](OpenView& view) {
        if (!view.currentPage().startSearch())
            view.go({PageName::Journal, {}, {}});
        view.currentPage().startSearch();
    });
    add(QKeySequence::Undo, [](OpenView& view) { view.currentPage().undo(); });
}

void MainWindow::showStart(QWidget* startView, std::function<void(Reflow)> reflow) {
    if (m_startView)
        m_startView->deleteLater();
    m_startView = startView;
    m_startReflow = std::move(reflow);
    m_layers->addWidget(startView);
    m_isOpen = false;
    m_hideButton->setVisible(false);
    if (!m_isPaused && !isHelping())
        m_layers->setCurrentWidget(startView);
    relayout();
}

void MainWindow::showBetween(QWidget* view, std::function<void(Reflow)> reflow) {
    showStart(view, std::move(reflow));
    m_isOpen = true;
    m_hideButton->setVisible(true);
    applyName();
}

void MainWindow::showOpen(OpenView* openView) {
    m_openView = openView;
    m_isOpen = true;
    m_layers->addWidget(openView);
    if (m_startView)
        m_startView->deleteLater();
    m_startView = nullptr;
    m_startReflow = nullptr;
    m_hideButton->setVisible(true);
    applyName();
    if (!m_isPaused && !isHelping())
        m_layers->setCurrentWidget(openView);
    relayout();
    openView->header().focusTitle();
}

void MainWindow::pause() {
    closeWhatIsOnTop();
    leaveHelp();
    if (m_openView)
        m_openView->endTogether();
    if (!m_isPaused) {
        m_isPaused = true;
        m_focusBeforePause = focusWidget();
        m_pauseView->begin(m_openView ? PauseFrom::Open : PauseFrom::Locked);
        m_pauseButton->setState(PauseButton::State::Paused);
        m_layers->setCurrentWidget(m_pauseView);
        relayout();
        Q_EMIT pauseBegan();
        loadPause();
    }
    repaint();
}

void MainWindow::loadPause() {
    // After it is painted: a pause waits for no file.
    if (m_openView)
        QTimer::singleShot(0, m_openView, [this] {
            if (m_isPaused)
                m_openView->loadPause(*m_pauseView);
        });
}

void MainWindow::ground(Grounding grounding) {
    pause();
    m_pauseView->showGrounding(grounding);
}

void MainWindow::practise(const std::string& id) {
    pause();
    m_pauseView->showExercise(id);
}

bool MainWindow::isHelping() const {
    return m_isHelping; // not what is seen: when a page dies, any other comes into sight
}

void MainWindow::help() {
    closeWhatIsOnTop();
    if (isHelping())
        return;
    if (!m_helpView) {
        m_helpView = makeHelpScreen(m_theme, m_preferences, m_clock, m_library, this);
        m_layers->addWidget(m_helpView);
        connect(m_helpView, &HelpScreen::backRequested, this, &MainWindow::leaveHelp);
        connect(m_helpView, &HelpScreen::pauseRequested, this, &MainWindow::pause);
    }
    m_isHelping = true;
    m_focusBeforeHelp = focusWidget();
    m_pauseButton->setState(PauseButton::State::Ready);
    m_layers->setCurrentWidget(m_helpView);
    relayout();
    m_helpView->begin(m_openView ? m_openView->helpCountry() : std::string());
}

void MainWindow::leaveHelp() {
    if (!isHelping())
        return;
    m_isHelping = false;
    m_pauseButton->setState(m_isPaused ? PauseButton::State::Paused : PauseButton::State::Ready);
    showWhatIsBelow();
    relayout();
    if (m_focusBeforeHelp)
        m_focusBeforeHelp->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showWhatIsBelow() {
    QWidget* view = m_openView ? static_cast<QWidget*>(m_openView.data()) : m_startView;
    m_layers->setCurrentWidget(m_isPaused ? static_cast<QWidget*>(m_pauseView) : view);
}

void MainWindow::goBack() {
    m_isPaused = false;
    m_pauseButton->setState(PauseButton::State::Ready);
    showWhatIsBelow();
    relayout();
    if (m_focusBeforePause)
        m_focusBeforePause->setFocus(Qt::OtherFocusReason);
    Q_EMIT pauseEnded();
}

void MainWindow::blank() {
    closeWhatIsOnTop();
    m_pauseButton->hide();
    m_hideButton->hide();
    m_layers->setCurrentWidget(m_blank);
    repaint();
}

void MainWindow::applyName() {
    const bool isNeutral = m_preferences.now().windowName == settings::WindowName::Notes;
    const QString name = isNeutral ? QStringLiteral("Notes") : QStringLiteral("Leeward");
    const QString mark = isNeutral ? QStringLiteral(":/app/notes.svg") : QStringLiteral(":/app/leeward.svg");
    // First: Qt hangs it behind a title that does not end with it, and two names would stand there.
    QGuiApplication::setApplicationDisplayName(name);
    setWindowTitle(name);
    setWindowIcon(QIcon(mark));
    const bool listens = m_isOpen && m_preferences.now().shiftThreeTimesHides;
    m_hideGuard->setListening(listens ? HideGuard::Listening::On : HideGuard::Listening::Off);
    if (m_openView)
        m_openView->setProgramName(name, mark);
}

/// One step at once; those that come quickly after it are taken together, because each lays out everything anew and
/// Pause must not stand behind them.
void MainWindow::onTextSize(int step) {
    const int from = m_textSteps.isActive() ? m_textPercent : m_preferences.now().textPercent;
    m_textPercent = step == 0 ? 100 : std::clamp(from + step, 80, 200);
    if (!m_textSteps.isActive())
        applyTextSize();
    m_textSteps.start(kTextSteps);
}

void MainWindow::applyTextSize() {
    settings::DevicePreferences preferences = m_preferences.now();
    preferences.textPercent = m_textPercent;
    m_preferences.change(preferences);
}

void MainWindow::closeWhatIsOnTop() {
    // Menus and dialogs must not stand over Pause, nor survive a lock. Each closes at most once, outermost first.
    for (int open = 0; open < 10; ++open) {
        QWidget* top = QApplication::activePopupWidget();
        if (!top)
            top = m_dialogs->top();
        if (!top || top == this)
            return;
        top->close();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    relayout();
}

void MainWindow::relayout() {
    setMinimumSize(900, 600);
    const double em = width() / std::max(1.0, static_cast<double>(m_theme.px(15)));
    m_reflow = em >= kWideEm ? Reflow::Wide : em >= kNarrowEm ? Reflow::Narrow : Reflow::Tight;
    placeCorner();
    m_pauseView->setReflow(m_reflow);
    if (m_helpView)
        m_helpView->setReflow(m_reflow);
    if (m_startReflow)
        m_startReflow(m_reflow);
    if (m_openView)
        m_openView->setReflow(m_reflow);
}

void MainWindow::placeCorner() {
    const int right = m_theme.px(m_reflow == Reflow::Tight ? 12 : 24);
    const int top = m_theme.px(m_reflow == Reflow::Tight ? 6 : 18);
    m_pauseButton->adjustSize();
    m_hideButton->adjustSize();
    const QRect pause({width() - right - m_pauseButton->width(), top}, m_pauseButton->size());
    const QRect hide(
        {pause.x() - m_theme.px(8) - m_hideButton->width(), top + (pause.height() - m_hideButton->height()) / 2},
        m_hideButton->size());
    // Where one reads from right to left, that corner is the other one, and titles begin in this one.
    m_pauseButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), pause));
    m_hideButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), hide));
    m_hideButton->raise();
    m_pauseButton->raise();
    const QSize corner(width() - hide.x() + m_theme.px(8), pause.bottom() + m_theme.px(8));
    m_pauseView->setCorner(corner);
    if (m_helpView)
        m_helpView->setCorner(corner);
    if (m_openView)
        m_openView->setCornerWidth(corner.width());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    bool mayClose = true;
    Q_EMIT closing(mayClose);
    event->setAccepted(mayClose);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);

    // These work above every dialog and menu, which shortcuts of the window do not.
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPause =
        key->key() == Qt::Key_F8 || (key->key() == Qt::Key_Period && key->modifiers() == Qt::ControlModifier);
    const bool isLock = key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier && m_isOpen;
    if (!isPause && !isLock)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isLock)
        Q_EMIT lockRequested();
    else
        pause();
    return true;
}

std::vector<QWidget*> MainWindow::regions() const {
    std::vector<QWidget*> regions;
    if (isHelping())
        regions = {m_helpView};
    else if (m_isPaused)
        regions = {m_pauseView};
    else if (m_openView)
        regions = m_openView->regions();
    else if (m_startView)
        regions = {m_startView};
    if (m_hideButton->isVisible())
        regions.push_back(m_hideButton);
    regions.push_back(m_pauseButton);
    return regions;
}

bool MainWindow::focusNextPrevChild(bool next) {
    std::vector<QWidget*> order;
    for (QWidget* region : regions())
        for (QWidget* widget : focusableIn(region))
            order.push_back(widget);
    if (order.empty())
        return false;

    const auto found = std::find(order.begin(), order.end(), focusWidget());
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t here = found == order.end() ? (next ? -1 : count) : found - order.begin();
    const std::ptrdiff_t there = (here + (next ? 1 : -1) + count) % count;
    order[static_cast<std::size_t>(there)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::goToRegion(int step) {
    const std::vector<QWidget*> all = regions();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const auto here = std::find_if(all.begin(), all.end(), [this](const QWidget* region) {
        return region == focusWidget() || region->isAncestorOf(focusWidget());
    });
    std::ptrdiff_t index = here == all.end() ? 0 : here - all.begin();
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        const auto focusable = focusableIn(all[static_cast<std::size_t>(index)]);
        if (focusable.empty())
            continue;
        focusable.front()->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace leeward::ui
