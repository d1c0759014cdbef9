#include "ui/journal/entry_list_view.h"

#include "ui/base/focus_ring.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_delegate.h"
#include "ui/journal/entry_list_model.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

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
    setSelectionMode(ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Entries"));
    setNoRing(*this); // the row that the keyboard is at has one of its own
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!isChoosing() && !(QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            open(index);
    });
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
    if (isChoosing())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
    return true;
}

void EntryListView::setChoosing(Choosing choosing) {
    if ((choosing == Choosing::On) == isChoosing())
        return;
    setSelectionMode(choosing == Choosing::On ? MultiSelection : ExtendedSelection);
    m_delegate->setTicks(choosing == Choosing::On ? EntryDelegate::Ticks::Shown : EntryDelegate::Ticks::Hidden);
    clearSelection();
    viewport()->update();
    Q_EMIT chosenChanged();
}

std::vector<Id<records::Entry>> EntryListView::chosen() const {
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<Id<records::Entry>> ids;
    for (const QModelIndex& row : std::as_const(rows))
        if (const auto id = idAt(row))
            ids.push_back(*id);
    return ids;
}

void EntryListView::selectionChanged(const QItemSelection& now, const QItemSelection& before) {
    QListView::selectionChanged(now, before);
    Q_EMIT chosenChanged();
}

void EntryListView::reset() {
    QListView::reset();
    Q_EMIT chosenChanged();
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

/// A list that was read anew has no entry that the keyboard is at: then it is the first.
void EntryListView::beSomewhere() {
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_entries.firstEntry(), isChoosing() ? QItemSelectionModel::NoUpdate
                                                                               : QItemSelectionModel::ClearAndSelect);
}

void EntryListView::focusInEvent(QFocusEvent* event) {
    m_delegate->setRing(event->reason() == Qt::MouseFocusReason ? EntryDelegate::Ring::Hidden
                                                                : EntryDelegate::Ring::Shown);
    beSomewhere();
    QListView::focusInEvent(event);
}

void EntryListView::keyPressEvent(QKeyEvent* event) {
    m_delegate->setRing(EntryDelegate::Ring::Shown);
    beSomewhere();
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
