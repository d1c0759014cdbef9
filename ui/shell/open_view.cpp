#include "ui/shell/open_view.h"

#include "core/vault/session.h"
#include "core/vault/together.h"
#include "ui/base/button.h"
#include "ui/base/page.h"
#include "ui/base/pause_screen.h"
#include "ui/base/scroll_page.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/toast.h"
#include "ui/shell/header.h"
#include "ui/shell/pages.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace leeward::ui {

namespace {

/// How long nobody may touch anything before two are no longer together.
constexpr std::chrono::minutes kTogetherIdle{15};

} // namespace

OpenView::OpenView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_row(new QHBoxLayout(this)), m_sidebar(makeSidebar()),
      m_header(new Header(context.theme, this)), m_stack(new QStackedWidget(this)),
      m_toast(new Toast(context.theme, this)), m_idleTogether(context.clock), m_bin(context.session, context.clock) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_sidebar);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_stack, 1);
    m_row->addLayout(m_column, 1);

    connect(&m_context.both, &BothHere::began, this, &OpenView::onBegan);
    connect(&m_context.both, &BothHere::ended, this, &OpenView::onEnded);
    connect(&m_context.both, &BothHere::looked, &m_idleTogether, &IdleGuard::look);
    connect(&m_idleTogether, &IdleGuard::idle, this, [this] { m_context.both.end(TogetherEnd::ByItself); });
    addPlacesMenu();
    watchOurPlan();
    go({PageName::Today, {}, {}});

    // Today first, and painted; reading every text for the search comes behind it.
    startIndexing(m_context, this);
}

OpenView::~OpenView() = default;

Company OpenView::company() const {
    if (m_context.both.isOpen())
        return Company::BothHere;
    if (m_context.session.isOfTwo())
        return Company::OfTwo;
    return m_context.session.hasShared() ? Company::Stayed : Company::Alone;
}

Sidebar* OpenView::makeSidebar() {
    QStringList people{toQt(m_context.session.me().name)};
    if (m_context.both.isOpen())
        people.append(toQt(m_context.both.together().second().name));
    auto* sidebar = new Sidebar(m_context.theme, placesFor(company()), people, this);
    connect(sidebar, &Sidebar::chosen, this, [this](PageName page) { go({page, {}, {}}); });
    connect(sidebar, &Sidebar::lockRequested, this, &OpenView::lockRequested);
    return sidebar;
}

/// Other places than before: the former sidebar may be the one that was just pressed, so it goes later.
void OpenView::showPlaces() {
    Sidebar* former = m_sidebar;
    m_sidebar = makeSidebar();
    delete m_row->replaceWidget(former, m_sidebar);
    former->hide();
    former->deleteLater();
    m_sidebar->setProgramName(m_programName, m_markIcon);
    m_sidebar->setReflow(m_reflow);
    m_markLater.start();
    addPlacesMenu();
}

/// The mark beside Our plan is looked for behind whatever is being shown, and then whenever the plan is another.
void OpenView::watchOurPlan() {
    m_markLater.setSingleShot(true);
    m_markLater.setInterval(0);
    connect(&m_markLater, &QTimer::timeout, this, &OpenView::markOurPlan);
    m_changes = m_context.session.changes().subscribe([this](const store::Changed& changed) {
        if (std::holds_alternative<Id<records::PlanLine>>(changed) ||
            std::holds_alternative<records::PlanSection>(changed))
            m_markLater.start();
    });
    m_markLater.start();
}

void OpenView::markOurPlan() {
    if (!m_context.session.isOfTwo())
        return;
    const bool isChanged = m_context.session.ourPlan().hasChanges().value_or(false);
    m_sidebar->setMark(PageName::OurPlan, isChanged ? PlaceMark::Changed : PlaceMark::None);
}

bool OpenView::isHere(PageName page) const {
    const auto places = placesFor(company());
    return std::ranges::any_of(places, [page](const PlaceEntry& place) { return place.page == page; });
}

void OpenView::askTogether() {
    if (!m_togetherDialog)
        m_togetherDialog = makeTogetherDialog(m_context, this);
    m_togetherDialog->open();
}

void OpenView::onBegan() {
    m_idleTogether.watch(kTogetherIdle);
    showPlaces();
    go({PageName::Together, {}, {}});
}

/// The session of who opened it goes on, on the page that both could read: the other person may still be looking.
void OpenView::onEnded(TogetherEnd how) {
    m_idleTogether.rest();
    showPlaces();
    go({PageName::OurPlan, {}, {}});
    if (how == TogetherEnd::ByItself)
        m_toast->say(tr("Together has closed by itself. What you talked through is kept."), {}, {});
}

void OpenView::endTogether() {
    m_context.both.end(TogetherEnd::ByHand);
}

void OpenView::addPlacesMenu() {
    if (QMenu* former = m_header->placesButton().menu())
        former->deleteLater();
    auto* menu = new QMenu(&m_header->placesButton());
    for (const PlaceEntry& place : placesFor(company()))
        menu->addAction(m_context.theme.icon(place.icon, Color::Ink2), place.name, this, [this, page = place.page] {
            go({page, {}, {}});
        });
    menu->addSeparator();
    menu->addAction(m_context.theme.icon(Icon::Lock, Color::Ink2), tr("Lock"), this, &OpenView::lockRequested);
    m_header->placesButton().setMenu(menu);
}

Page& OpenView::pageFor(PageName name) {
    if (const auto found = m_pages.find(name); found != m_pages.end())
        return *found->second;
    Page* page = makePage(name, m_context, m_stack);
    m_stack->addWidget(page);
    m_pages.emplace(name, page);
    page->setReflow(m_reflow);
    connect(page, &Page::openRequested, this, &OpenView::go);
    connect(page, &Page::groundingRequested, this, &OpenView::groundingRequested);
    connect(page, &Page::exerciseRequested, this, &OpenView::exerciseRequested);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page != m_current)
            return;
        m_header->show(*page);
        showFooterOf(*page);
    });
    connectDecisions(*page);
    connect(page, &Page::toastRequested, m_toast, &Toast::say);
    return *page;
}

/// What one person alone decides about what is theirs: never while two are here.
void OpenView::connectDecisions(const Page& page) {
    connect(&page, &Page::departureRequested, this, [this](const Departure& departure) {
        if (!m_context.both.isOpen())
            Q_EMIT departureRequested(departure);
    });
    connect(&page, &Page::secondPersonRequested, this, &OpenView::secondPersonRequested);
    connect(&page, &Page::transferRequested, this, [this](const TransferRequest& request) {
        if (!m_context.both.isOpen())
            Q_EMIT transferRequested(request);
    });
}

void OpenView::go(const Destination& destination) {
    if (destination.page == PageName::Together && company() == Company::OfTwo) {
        askTogether();
        return;
    }
    if (m_context.both.isOpen() && !isHere(destination.page))
        return;
    if (m_current)
        m_current->flush();
    Page& page = pageFor(destination.page);
    m_current = &page;
    // What had the focus when the page was last left is not where it begins now; what enter() gives it to is.
    if (QWidget* former = page.focusWidget())
        former->clearFocus();
    page.enter(destination);
    const QPointer<QWidget> first = page.focusWidget();
    m_sidebar->setCurrent(destination.page);
    m_header->show(page);
    showFooterOf(page);
    m_stack->setCurrentWidget(&page);
    if (first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
    else
        startAtTop();
}

void OpenView::startAtTop() {
    for (ScrollPage* scrolled : m_current->findChildren<ScrollPage*>())
        scrolled->verticalScrollBar()->setValue(0);
    m_header->focusTitle();
}

void OpenView::showFooterOf(Page& page) {
    QWidget* footer = page.footer();
    if (footer == m_footer)
        return;
    if (m_footer) {
        m_column->removeWidget(m_footer);
        m_footer->hide();
    }
    m_footer = footer;
    m_toast->keepAbove(m_footer);
    if (m_footer) {
        m_column->addWidget(m_footer);
        m_footer->show();
    }
}

bool OpenView::flush() {
    bool isAllSaved = true;
    for (const auto& [name, page] : m_pages)
        isAllSaved = page->flush() && isAllSaved;
    return isAllSaved;
}

void OpenView::goToNth(int number) {
    const auto places = placesFor(company());
    if (number >= 1 && number <= static_cast<int>(places.size()))
        go({places[static_cast<std::size_t>(number - 1)].page, {}, {}});
}

/// At the page's heading, where every page begins, the keys that scroll mean the page.
void OpenView::keyPressEvent(QKeyEvent* event) {
    for (ScrollPage* scrolled : m_current->findChildren<ScrollPage*>())
        if (scrolled->isVisible() && scrollByKey(*scrolled->verticalScrollBar(), *event))
            return;
    QWidget::keyPressEvent(event);
}

void OpenView::loadPause(PauseScreen& screen) const {
    screen.load(m_context.session);
}

/// While two are here, nobody's choice is shown.
std::string OpenView::helpCountry() const {
    return m_context.both.isOpen() ? std::string() : m_context.session.choices().helpCountry();
}

void OpenView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_sidebar->setReflow(reflow);
    m_header->setReflow(reflow);
    for (const auto& [name, page] : m_pages)
        page->setReflow(reflow);
}

void OpenView::setCornerWidth(int width) {
    m_header->setCornerWidth(width);
}

void OpenView::setProgramName(const QString& name, const QString& markIcon) {
    m_programName = name;
    m_markIcon = markIcon;
    m_sidebar->setProgramName(name, markIcon);
}

std::vector<QWidget*> OpenView::regions() const {
    std::vector<QWidget*> regions{m_current};
    if (m_footer)
        regions.push_back(m_footer);
    if (m_toast->isVisible())
        regions.push_back(m_toast);
    if (m_sidebar->isVisible())
        regions.push_back(m_sidebar);
    regions.push_back(m_header);
    return regions;
}

} // namespace leeward::ui
