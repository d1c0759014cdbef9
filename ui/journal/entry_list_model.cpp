#include "ui/journal/entry_list_model.h"

#include "ui/base/sentences.h"
#include "ui/base/text.h"
#include "ui/journal/date_words.h"
#include "ui/journal/entry_words.h"

#include <algorithm>
#include <utility>

namespace leeward::ui {

using store::EntryRow;

EntryListModel::EntryListModel(const base::Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_clock(clock) {}

void EntryListModel::setRows(const std::vector<EntryRow>& rows, SnippetReader reader) {
    beginResetModel();
    m_reader = std::move(reader);
    m_items.clear();
    QString month;
    for (const EntryRow& row : rows)
        add(m_items, month, row);
    m_snippets.assign(m_items.size(), std::nullopt);
    m_entryCount = rows.size();
    endResetModel();
}

void EntryListModel::append(const std::vector<EntryRow>& rows) {
    if (rows.empty())
        return;
    std::vector<Item> items;
    QString month = lastMonth();
    for (const EntryRow& row : rows)
        add(items, month, row);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    std::move(items.begin(), items.end(), std::back_inserter(m_items));
    m_snippets.resize(m_items.size());
    m_entryCount += rows.size();
    endInsertRows();
}

void EntryListModel::add(std::vector<Item>& items, QString& lastMonth, const EntryRow& row) const {
    const QString month = monthWords(row.writtenAt, m_clock.localNow());
    if (month != lastMonth)
        items.push_back({month, std::nullopt});
    lastMonth = month;
    items.push_back({{}, row, m_noteReader ? m_noteReader(row) : QString()});
}

QString EntryListModel::lastMonth() const {
    return m_items.empty() ? QString() : monthWords(m_items.back().row->writtenAt, m_clock.localNow());
}

void EntryListModel::replace(const EntryRow& row) {
    const QModelIndex found = indexOf(row.id);
    if (!found.isValid())
        return;
    const auto place = static_cast<std::size_t>(found.row());
    m_items[place].row = row;
    m_snippets[place].reset();
    Q_EMIT dataChanged(found, found);
}

void EntryListModel::remove(const Id<records::Entry>& id) {
    const QModelIndex found = indexOf(id);
    if (!found.isValid())
        return;
    const int row = found.row();
    const bool isOnlyOne = !item(row - 1).row && (row + 1 == rowCount() || !item(row + 1).row);
    const int first = isOnlyOne ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_items.erase(m_items.begin() + first, m_items.begin() + row + 1);
    m_snippets.erase(m_snippets.begin() + first, m_snippets.begin() + row + 1);
    --m_entryCount;
    endRemoveRows();
}

QModelIndex EntryListModel::indexOf(const Id<records::Entry>& id) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const Item& item) { return item.row && item.row->id == id; });
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()), 0);
}

QModelIndex EntryListModel::firstEntry() const {
    return m_items.size() < 2 ? QModelIndex() : index(1, 0);
}

std::optional<store::EntryCursor> EntryListModel::end() const {
    if (m_items.empty())
        return std::nullopt;
    const EntryRow& last = *m_items.back().row;
    return store::EntryCursor{last.writtenAt.at, last.id};
}

const MarkedText& EntryListModel::snippetAt(int row) const {
    auto& kept = m_snippets[static_cast<std::size_t>(row)];
    if (!kept)
        kept = m_reader(*item(row).row);
    return *kept;
}

int EntryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Item& shown = item(index.row());
    if (role == Qt::DisplayRole)
        return shown.row ? shownTitle(*shown.row) : shown.month;
    if (role == Qt::AccessibleTextRole)
        return shown.row ? spoken(shown) : shown.month;
    return {};
}

QString EntryListModel::spoken(const Item& shown) const {
    const EntryRow& row = *shown.row;
    QStringList sentences{
        tr("%1, %2", "a day, a page's title").arg(dayWords(row.writtenAt, m_clock.localNow()), shownTitle(row))};
    if (row.isDraft)
        sentences.append(tr("Draft"));
    if (row.forTherapy)
        sentences.append(tr("Marked for therapy"));
    if (row.feltSafety)
        sentences.append(feltWords(*row.feltSafety));
    if (!shown.note.isEmpty())
        sentences.append(shown.note);
    return inSentences(sentences);
}

Qt::ItemFlags EntryListModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || !item(index.row()).row)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool EntryListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore;
}

void EntryListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

} // namespace leeward::ui
