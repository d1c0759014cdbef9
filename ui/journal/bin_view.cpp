#include "ui/journal/bin_view.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_list_view.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace leeward::ui {

using records::Entry;

BinView::BinView(const Theme& theme, BinPresenter& presenter, const SharePresenter& sharing, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_stack(new QStackedLayout(this)),
      m_listSide(new QWidget(this)), m_column(new QVBoxLayout(m_listSide)),
      m_words(label(theme, TextRole::Ui, {}, m_listSide)),
      m_emptyIt(button(theme, tr("Empty the bin…"), {ButtonKind::Remove, ButtonSize::Small, {}}, m_listSide)),
      m_list(new EntryListView(theme, presenter.list(), m_listSide)), m_page(new EntryView(theme, sharing, this)) {
    addList(*m_column);
    m_stack->addWidget(m_listSide);
    m_stack->addWidget(m_page);
    connect(&presenter, &BinPresenter::listChanged, this, &BinView::showList);
    connect(m_emptyIt, &QAbstractButton::clicked, this, [this] { Q_EMIT goneRequested(m_presenter.all()); });
    connect(m_list, &EntryListView::openRequested, this, &BinView::open);
    connect(m_page, &EntryView::actionRequested, this, &BinView::act);
    connect(m_page, &EntryView::takeBackRequested, this, &BinView::takeBackRequested);
    connect(&theme, &Theme::changed, this, &BinView::keepMargins);
    keepMargins();
}

void BinView::addList(QVBoxLayout& column) {
    auto* top = new QHBoxLayout;
    m_words->setTone(Color::Ink2);
    top->addWidget(m_words, 1);
    top->addWidget(m_emptyIt, 0, Qt::AlignTop);
    column.addLayout(top);
    column.addWidget(m_list, 1);
    column.addStretch(0); // for when there is no list
    m_list->setAccessibleName(tr("Pages in the bin"));
}

void BinView::keepMargins() {
    m_column->setContentsMargins(0, m_theme.px(20), 0, 0);
    m_column->setSpacing(m_theme.px(8));
    auto* top = static_cast<QHBoxLayout*>(m_column->itemAt(0)->layout());
    top->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), 0);
    top->setSpacing(m_theme.px(16));
}

void BinView::begin() {
    m_shown.reset();
    m_presenter.refresh();
    m_stack->setCurrentWidget(m_listSide);
    m_list->setFocus(Qt::OtherFocusReason); // and not the button that removes for good
}

void BinView::showList() {
    const bool isEmpty = m_presenter.isEmpty();
    m_words->setWords(isEmpty ? tr("The bin is empty. Pages that you remove wait here for 30 days.")
                              : tr("Pages wait here for 30 days, then they are removed for good. Until then each can "
                                   "be brought back."));
    m_emptyIt->setVisible(!isEmpty);
    m_list->setVisible(!isEmpty);
    if (m_shown && !m_presenter.entry(*m_shown))
        backToList();
}

void BinView::open(const Id<Entry>& id) {
    const auto entry = m_presenter.entry(id);
    if (!entry)
        return;
    m_shown = id;
    m_page->show(*entry, m_presenter.metaOf(*entry), {});
    m_stack->setCurrentWidget(m_page);
    m_page->focusTitle();
    Q_EMIT layoutChanged();
}

void BinView::refreshShared() {
    if (const auto entry = m_shown ? m_presenter.entry(*m_shown) : std::nullopt)
        m_page->showShared(*entry);
}

bool BinView::backToList() {
    if (!m_shown)
        return false;
    m_shown.reset();
    m_page->clear();
    m_stack->setCurrentWidget(m_listSide);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT layoutChanged();
    return true;
}

void BinView::act(EntryAction action) {
    if (!m_shown)
        return;
    const Id<Entry> id = *m_shown;
    if (action == EntryAction::BringBack)
        Q_EMIT bringBackRequested(id);
    else if (action == EntryAction::RemoveForGood)
        Q_EMIT goneRequested({id});
}

void BinView::setReflow(Reflow reflow) {
    m_list->setSnippetLines(1);
    m_page->setReflow(reflow);
}

} // namespace leeward::ui
