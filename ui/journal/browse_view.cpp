#include "ui/journal/browse_view.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_list_view.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/filter_dialog.h"
#include "ui/journal/journal_presenter.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kListWidth = 407;

/// A frame: what a search found is painted before its words are marked on the page beside it.
constexpr int kUntilMarkedMs = 16;

} // namespace

BrowseView::BrowseView(const Theme& theme, JournalPresenter& presenter, const SharePresenter& sharing, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_listSide(new QWidget(this)),
      m_column(new QVBoxLayout(m_listSide)), m_search(new SearchField(theme, tr("Search the journal"), this)),
      m_filters(new FilterBar(theme, this)), m_count(label(theme, TextRole::Small, {}, this)),
      m_nothing(label(theme, TextRole::Ui, {}, this)),
      m_showAll(button(theme, tr("Show everything"), {ButtonKind::Outline, ButtonSize::Small, {}}, this)),
      m_list(new EntryListView(theme, presenter.list(), this)), m_selection(new SelectionBar(theme, this)),
      m_divider(rule(theme, this)), m_page(new EntryView(theme, sharing, this)),
      m_invitation(label(theme, TextRole::Small, tr("Choose a page to read it here."), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    addList(*m_column);
    row->addWidget(m_listSide);
    row->addWidget(m_divider);
    row->addWidget(m_page, 1);
    row->addWidget(m_invitation, 1);
    m_divider->setFixedWidth(1);
    m_divider->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_divider->setMaximumHeight(QWIDGETSIZE_MAX);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setTone(Color::Ink3);
    m_filters->setNextInTab(*m_list);
    connectList();
    connectPresenter();
    m_marking.setSingleShot(true);
    m_marking.setInterval(kUntilMarkedMs);
    connect(&m_marking, &QTimer::timeout, this, &BrowseView::refreshMarks);
    arrange();
    connect(&theme, &Theme::changed, this, &BrowseView::arrange);
}

void BrowseView::addList(QVBoxLayout& column) {
    m_search->setPlaceholderText(tr("Search your words"));
    m_count->setTone(Color::Ink2);
    m_nothing->setTone(Color::Ink2);
    m_count->hide();
    m_nothing->hide();
    m_showAll->hide();
    column.setSpacing(0);
    for (QWidget* widget : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_filters),
                            static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_nothing)}) {
        auto* line = new QHBoxLayout;
        line->addWidget(widget);
        column.addLayout(line);
    }
    auto* line = new QHBoxLayout;
    line->addWidget(m_showAll);
    line->addStretch(1);
    column.addLayout(line);
    column.addWidget(m_list, 1);
    column.addWidget(m_selection);
    m_selection->hide();
    column.addStretch(0); // for when there is no list
}

void BrowseView::connectList() {
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &JournalPresenter::setSearch);
    connect(m_search, &SearchField::leaveDown, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_filters, &FilterBar::chosen, &m_presenter, &JournalPresenter::setFilter);
    connect(m_filters, &FilterBar::moreRequested, this, &BrowseView::askFilter);
    connect(m_showAll, &QAbstractButton::clicked, this, &BrowseView::showAll);
    connect(m_list, &EntryListView::selectedEntry, this, &BrowseView::showPage);
    connect(m_list, &EntryListView::openRequested, this, &BrowseView::open);
    connect(m_list, &EntryListView::chosenChanged, this, &BrowseView::showChosen);
    connect(m_selection, &SelectionBar::endRequested, this, &BrowseView::endChoosing);
    connect(m_selection, &SelectionBar::actionRequested, this,
            [this](BulkAction action) { Q_EMIT bulkRequested(action, m_list->chosen()); });
    connect(m_page, &EntryView::takeBackRequested, this, &BrowseView::takeBackRequested);
    connect(m_page, &EntryView::wordsRequested, this, [this](records::Question question, const QString& words) {
        if (m_shown)
            Q_EMIT wordsRequested(Id<records::Entry>(*m_shown), question, words);
    });
    connect(m_page, &EntryView::actionRequested, this, [this](EntryAction action) {
        if (m_shown)
            Q_EMIT actionRequested(action, Id<records::Entry>(*m_shown));
    });
}

void BrowseView::connectPresenter() {
    connect(&m_presenter, &JournalPresenter::listChanged, this, &BrowseView::showList);
    connect(&m_presenter, &JournalPresenter::filtersChanged, this, [this] { m_filters->show(m_presenter.choices()); });
    connect(&m_presenter, &JournalPresenter::countChanged, this, [this] {
        const QString words = m_presenter.countWords();
        m_count->setWords(words);
        m_count->setVisible(!words.isEmpty());
        if (!words.isEmpty())
            announce(*m_count);
        arrange();
    });
    connect(&m_presenter, &JournalPresenter::entryChanged, this, [this](const Id<records::Entry>& id) {
        if (m_shown == id)
            refreshPage();
    });
}

void BrowseView::showList() {
    const bool isEmpty = m_presenter.list().entryCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setWords(isEmpty ? m_presenter.emptyWords() : QString());
    m_showAll->setVisible(isEmpty && !(m_presenter.filter().isAny() && m_presenter.query().isEmpty()));
    m_list->setVisible(!isEmpty);
    arrangeTop();
    if (m_shown)
        m_list->select(*m_shown);
    if (m_shown && m_presenter.query() != m_marked)
        m_marking.start();
    else
        refreshPage();
}

/// One move from nothing found to all there is; the keyboard goes on at the search.
void BrowseView::showAll() {
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_search->setFocus(Qt::OtherFocusReason);
    m_presenter.showAll();
}

void BrowseView::askFilter() {
    auto* dialog =
        new FilterDialog(m_theme, m_presenter.filter(), {m_presenter.tagsInUse(), m_presenter.feelingsInUse()}, this);
    connect(dialog, &FilterDialog::chosen, &m_presenter, &JournalPresenter::setFilter);
    dialog->open();
}

void BrowseView::refreshMarks() {
    const auto entry = m_shown ? m_presenter.entry(*m_shown) : std::nullopt;
    if (!entry || !m_page->isShowing(*entry)) {
        refreshPage();
        return;
    }
    m_marked = m_presenter.query();
    m_page->mark(m_marked);
}

void BrowseView::showPage(const Id<records::Entry>& id) {
    m_shown = id;
    refreshPage();
}

void BrowseView::refreshPage() {
    m_marking.stop();
    m_marked = m_presenter.query();
    const auto entry = m_shown ? m_presenter.entry(*m_shown) : std::nullopt;
    if (entry)
        m_page->show(*entry, m_presenter.metaOf(*entry), m_marked);
    else
        m_page->clear();
    if (!entry) {
        m_shown.reset();
        backToList();
    }
    arrange();
}

void BrowseView::refreshShared() {
    const auto entry = m_shown ? m_presenter.entry(*m_shown) : std::nullopt;
    if (entry)
        m_page->showShared(*entry);
}

void BrowseView::open(const Id<records::Entry>& id) {
    m_list->select(id);
    m_shown = id;
    m_isPageOpen = true;
    refreshPage();
    if (isPageAlone())
        m_page->focusTitle();
    else
        m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT layoutChanged();
}

void BrowseView::backToList() {
    if (!m_isPageOpen)
        return;
    const bool wasAlone = isPageAlone();
    m_isPageOpen = false;
    arrange();
    if (wasAlone)
        m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT layoutChanged();
}

bool BrowseView::isPageAlone() const {
    return m_reflow != Reflow::Wide && m_isPageOpen && m_shown;
}

void BrowseView::startSearch() {
    backToList();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool BrowseView::endSearch() {
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
    return true;
}

bool BrowseView::isChoosing() const {
    return m_list->isChoosing() || m_list->chosen().size() > 1;
}

void BrowseView::beginChoosing() {
    backToList();
    m_list->setChoosing(EntryListView::Choosing::On);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool BrowseView::endChoosing() {
    if (!isChoosing())
        return false;
    m_list->setChoosing(EntryListView::Choosing::Off);
    m_list->clearSelection();
    if (m_shown)
        m_list->select(*m_shown);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void BrowseView::showChosen() {
    m_selection->setCount(m_list->chosen().size());
    m_selection->setVisible(isChoosing());
    arrangeTop();
}

/// Where there is little room, what can be done with chosen pages comes first, and so does the way back to all of them.
void BrowseView::arrangeTop() {
    const bool hasRoom = m_reflow == Reflow::Wide || !isChoosing();
    m_search->setVisible(hasRoom);
    m_filters->setVisible(hasRoom && (m_reflow != Reflow::Tight || m_showAll->isHidden()));
}

void BrowseView::setReflow(Reflow reflow) {
    if (reflow == m_reflow)
        return;
    m_reflow = reflow;
    m_list->setSnippetLines(reflow == Reflow::Narrow ? 1 : 2);
    m_page->setReflow(reflow);
    showChosen();
    arrange();
    Q_EMIT layoutChanged();
}

void BrowseView::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    m_listSide->setVisible(!isPageAlone());
    m_listSide->setMinimumWidth(isWide ? m_theme.px(kListWidth) : 0);
    m_listSide->setMaximumWidth(isWide ? m_theme.px(kListWidth) : QWIDGETSIZE_MAX);
    m_divider->setVisible(isWide);
    m_page->setVisible(m_shown && (isWide || m_isPageOpen));
    m_invitation->setVisible(isWide && !m_shown);
    m_invitation->setWords(m_list->isHidden() ? QString() : tr("Choose a page to read it here."));
    const int left = m_theme.px(24);
    const int right = m_theme.px(isWide ? 16 : 24);
    const auto setMargins = [&](int index, int top, int bottom) {
        m_column->itemAt(index)->layout()->setContentsMargins(left, top, right, bottom);
    };
    m_column->setContentsMargins(0, m_theme.px(isWide ? 20 : 16), 0, 0);
    setMargins(0, 0, 0);
    setMargins(1, m_theme.px(12), m_theme.px(4));
    setMargins(2, m_count->isHidden() ? 0 : m_theme.px(10), 0);
    setMargins(3, m_nothing->isHidden() ? 0 : m_theme.px(14), 0);
    setMargins(4, m_showAll->isHidden() ? 0 : m_theme.px(12), 0);
}

} // namespace leeward::ui
