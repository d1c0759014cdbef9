#include "ui/setup/setup_flow.h"

#include "ui/base/hills.h"
#include "ui/base/preferences.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/setup/before_page.h"
#include "ui/setup/last_page.h"
#include "ui/setup/making_page.h"
#include "ui/setup/name_page.h"
#include "ui/setup/passphrase_page.h"
#include "ui/setup/step_header.h"
#include "ui/setup/welcome_page.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace leeward::ui {

SetupFlow::SetupFlow(const Theme& theme, Preferences& preferences, std::filesystem::path folder,
                     vault::Environment environment, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_presenter(std::move(folder), environment),
      m_hills(new Hills(theme, Hills::Kind::Lock, this)), m_header(new StepHeader(theme, preferences, this)),
      m_stack(new QStackedWidget(this)) {
    makePages(readyWords());
    build();
}

SetupFlow::SetupFlow(const Theme& theme, Preferences& preferences, vault::Session& session,
                     vault::Environment environment, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_presenter(session, environment),
      m_hills(new Hills(theme, Hills::Kind::Lock, this)), m_header(new StepHeader(theme, preferences, this)),
      m_stack(new QStackedWidget(this)) {
    makePages(addedWords());
    build();
}

void SetupFlow::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(&m_presenter, &SetupPresenter::turnedBack, this, &SetupFlow::lockScreenRequested);
    connect(&m_presenter, &SetupPresenter::stepChanged, this, &SetupFlow::showStep);
    connect(&m_presenter, &SetupPresenter::heldBack, this, [this] { pageOf(m_presenter.step()).showSetback(); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, &m_presenter,
            &SetupPresenter::goBack);
    showStep();
}

void SetupFlow::makePages(const LastWords& readyWords) {
    auto* welcome = new WelcomePage(m_theme, m_preferences, m_presenter);
    auto* before = new BeforePage(m_theme, m_presenter);
    auto* ready = new LastPage(m_theme, readyWords);
    auto* left = new LastPage(m_theme, leftWords());
    m_pages = {welcome,
               before,
               new NamePage(m_theme, m_presenter, Sitter::First),
               new PassphrasePage(m_theme, m_presenter, Sitter::First),
               new NamePage(m_theme, m_presenter, Sitter::Other),
               new PassphrasePage(m_theme, m_presenter, Sitter::Other),
               new MakingPage(m_theme),
               ready,
               left};
    for (SetupPage* page : m_pages)
        m_stack->addWidget(page);
    connect(welcome, &WelcomePage::otherJournalRequested, this, &SetupFlow::otherJournalRequested);
    connect(before, &BeforePage::helpRequested, this, &SetupFlow::helpRequested);
    connect(ready, &LastPage::pressed, this, &SetupFlow::lockScreenRequested);
    connect(left, &LastPage::pressed, this, &SetupFlow::leaveRequested);
}

SetupPage& SetupFlow::pageOf(SetupStep step) const {
    return *m_pages[static_cast<std::size_t>(step)];
}

void SetupFlow::onDone(std::function<void(std::unique_ptr<vault::Session>)> receiver) {
    m_presenter.onDone(std::move(receiver));
}

void SetupFlow::setCostSource(std::function<secret::DerivationCost()> source) {
    m_presenter.setCostSource(std::move(source));
}

void SetupFlow::showStep() {
    const SetupStep step = m_presenter.step();
    SetupPage& before = *static_cast<SetupPage*>(m_stack->currentWidget());
    SetupPage& page = pageOf(step);
    before.leave();
    if (step == SetupStep::Left)
        m_preferences.forget();
    page.enter();
    m_header->setVisible(m_presenter.number() > 0 || step == SetupStep::BeforeYouBegin);
    m_header->setStep(m_presenter.number(), m_presenter.count());
    m_stack->setCurrentWidget(&page);
    showHills();
    page.heading().focusAsStart();
}

/// They are behind what asks for nothing to be typed.
void SetupFlow::showHills() {
    const SetupStep step = m_presenter.step();
    const bool isOpenPlace = step == SetupStep::Welcome || step == SetupStep::Ready;
    m_hills->setVisible(isOpenPlace && m_reflow != Reflow::Tight);
}

void SetupFlow::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_header->setReflow(reflow);
    showHills();
    for (SetupPage* page : m_pages)
        page->setReflow(reflow);
}

void SetupFlow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    pageOf(m_presenter.step()).heading().focusAsStart();
}

void SetupFlow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_hills->settle(rect());
}

} // namespace leeward::ui
