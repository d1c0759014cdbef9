#pragma once

#include "core/base/clock.h"
#include "core/store/entries.h"
#include "ui/journal/text_marks.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace leeward::ui {

/// The journal's list as far as it is loaded, newest first: month by month, the entries of each.
class EntryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// One line of the list: an entry, or the name of the month that begins with the next line.
    struct Item {
        QString month; ///< empty for an entry
        std::optional<store::EntryRow> row;
        QString note = {}; ///< what is said of the entry beside its title: how long it stays in the bin
    };

    /// Reads the words that are shown of an entry.
    using SnippetReader = std::function<MarkedText(const store::EntryRow&)>;

    /// Says the note of an entry; empty for none.
    using NoteReader = std::function<QString(const store::EntryRow&)>;

    /// \p clock outlives it.
    explicit EntryListModel(const base::Clock& clock, QObject* parent = nullptr);

    /// The rows that are shown from now on have notes.
    void setNotes(NoteReader reader) { m_noteReader = std::move(reader); }

    /// Shows other rows.
    void setRows(const std::vector<store::EntryRow>& rows, SnippetReader reader);

    /// The rows that follow.
    void append(const std::vector<store::EntryRow>& rows);

    /// Puts \p row in the place of the one with its id, if that is loaded.
    void replace(const store::EntryRow& row);

    /// Takes an entry out, and its month when that was its last.
    void remove(const Id<records::Entry>& id);

    /// Whether moreWanted() has an answer.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }

    const Item& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    QModelIndex indexOf(const Id<records::Entry>& id) const;

    /// The first entry, or no index.
    QModelIndex firstEntry() const;

    /// The last entry that is loaded.
    std::optional<store::EntryCursor> end() const;

    /// How many entries are loaded.
    std::size_t entryCount() const { return m_entryCount; }

    /// The words shown of an entry: read when they are first asked for, then kept.
    const MarkedText& snippetAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The view nears the end: append() what follows.
    void moreWanted();

private:
    void add(std::vector<Item>& items, QString& lastMonth, const store::EntryRow& row) const;
    QString lastMonth() const;
    QString spoken(const Item& shown) const;

    const base::Clock& m_clock;
    std::vector<Item> m_items;
    mutable std::vector<std::optional<MarkedText>> m_snippets; ///< one for each item
    std::size_t m_entryCount = 0;
    SnippetReader m_reader;
    NoteReader m_noteReader;
    bool m_hasMore = false;
};

} // namespace leeward::ui
