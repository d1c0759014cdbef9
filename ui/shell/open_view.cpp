#include "ui/shell/open_view.h"

#include "core/vault/session.h"
#include "ui/base/page.h"
#include "ui/base/scroll_page.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/toast.h"
#include "ui/shell/header.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace leeward::ui {

OpenView::OpenView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_sidebar(new Sidebar(context.theme, placesFor(context.session.hasShared()),
                                                                 toQt(context.session.me().name), this)),
      m_header(new Header(context.theme, this)), m_stack(new QStackedWidget(this)),
      m_toast(new Toast(context.theme, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_stack, 1);
    row->addLayout(m_column, 1);

    connect(m_sidebar, &Sidebar::chosen, this, [this](PageName page) { go({page, {}, {}}); });
    connect(m_sidebar, &Sidebar::lockRequested, this, &OpenView::lockRequested);
    addPlacesMenu();
    go({PageName::Today, {}, {}});

    // Today first, and painted; reading every text for the search comes behind it.
    startIndexing(m_context, this);
}

OpenView::~OpenView() = default;

void OpenView::addPlacesMenu() {
    auto* menu = new QMenu(&m_header->placesButton());
    for (const PlaceEntry& place : placesFor(m_context.session.hasShared()))
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
    connect(page, &Page::headChanged, this, [this, page] {
        if (page != m_current)
            return;
        m_header->show(*page);
        showFooterOf(*page);
    });
    connect(page, &Page::toastRequested, m_toast, &Toast::say);
    return *page;
}

void OpenView::go(const Destination& destination) {
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
    const auto places = placesFor(m_context.session.hasShared());
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
    m_sidebar->setProgramName(name, markIcon);
}

std::vector<QWidget*> OpenView::regions() const {
    std::vector<QWidget*> regions{m_current};
    if (m_footer)
        regions.push_back(m_footer);
    if (m_sidebar->isVisible())
        regions.push_back(m_sidebar);
    regions.push_back(m_header);
    return regions;
}

} // namespace leeward::ui
