#include "ui/journal/entry_list_view.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_delegate.h"
#include "ui/journal/entry_list_model.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace leeward::ui {

EntryListView::EntryListView(const Theme& theme, EntryListModel& model, QWidget* parent)
    : QListView(parent), m_entries(model), m_delegate(new EntryDelegate(theme, model, this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Entries"));
    setNoRing(*this); // the row that the keyboard is at has one of its own
    connect(this, &QAbstractItemView::clicked, this, &EntryListView::open);
    connect(&theme, &Theme::changed, this, &EntryListView::doItemsLayout);
}

void EntryListView::setSnippetLines(int lines) {
    m_delegate->setSnippetLines(lines);
    doItemsLayout();
}

bool EntryListView::select(const Id<records::Entry>& id) {
    const QModelIndex index = m_entries.indexOf(id);
    if (!index.isValid())
        return false;
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    return true;
}

std::optional<Id<records::Entry>> EntryListView::selected() const {
    return idAt(currentIndex());
}

std::optional<Id<records::Entry>> EntryListView::idAt(const QModelIndex& index) const {
    if (!index.isValid() || !m_entries.item(index.row()).row)
        return std::nullopt;
    return m_entries.item(index.row()).row->id;
}

void EntryListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (const auto id = idAt(current))
        Q_EMIT selectedEntry(*id);
}

void EntryListView::open(const QModelIndex& index) {
    if (const auto id = idAt(index))
        Q_EMIT openRequested(*id);
}

void EntryListView::focusInEvent(QFocusEvent* event) {
    m_delegate->setRing(event->reason() == Qt::MouseFocusReason ? EntryDelegate::Ring::Hidden
                                                                : EntryDelegate::Ring::Shown);
    if (!currentIndex().isValid())
        setCurrentIndex(m_entries.firstEntry());
    QListView::focusInEvent(event);
}

void EntryListView::keyPressEvent(QKeyEvent* event) {
    m_delegate->setRing(EntryDelegate::Ring::Shown);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void EntryListView::mousePressEvent(QMouseEvent* event) {
    m_delegate->setRing(EntryDelegate::Ring::Hidden);
    QListView::mousePressEvent(event);
}

} // namespace leeward::ui
