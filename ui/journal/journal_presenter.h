#pragma once

#include "core/records/entry.h"
#include "core/search/search.h"
#include "core/store/change.h"
#include "core/store/entries.h"
#include "ui/journal/entry_list_model.h"
#include "ui/journal/filter_choices.h"
#include "ui/journal/search_runner.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Decides for the journal's list and the page beside it: what is in the list, what a search finds, what becomes of an
/// entry that is marked, removed or brought back.
class JournalPresenter : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    JournalPresenter(vault::Session& session, const search::TextIndex& index, const base::Clock& clock,
                     QObject* parent = nullptr);

    EntryListModel& list() { return m_list; }

    /// Reads everything anew, as when the journal is gone to.
    void refresh();

    /// Nothing of it is seen until the next refresh(): changes are not followed.
    void rest() { m_isResting = true; }

    /// Whether there is no entry at all, in the bin or outside.
    bool isJournalEmpty() const;

    /// Narrows the list to what holds these words; empty for no search.
    void setSearch(const QString& typed);
    const QString& search() const { return m_typed; }
    const search::Query& query() const { return m_query; }

    void setFilter(const ListFilter& filter);
    const ListFilter& filter() const { return m_filter; }

    /// The chips above the list, and the words in use to filter by.
    std::vector<FilterChoice> choices() const { return choicesFor(m_filter, m_offer); }
    QStringList tagsInUse() const;
    QStringList feelingsInUse() const;

    /// Neither searches nor filters.
    void showAll();

    /// "4 entries with “lamp”"; empty without a search and until it is counted.
    QString countWords() const { return m_countWords; }

    /// What to say when the list is empty.
    QString emptyWords() const;

    std::optional<records::Entry> entry(const Id<records::Entry>& id) const;

    /// How its day and time are said beside \p entry.
    QString metaOf(const records::Entry& entry) const;

    /// Each says whether it was saved.
    Result<void, store::SaveError> toggleForTherapy(const Id<records::Entry>& id);
    Result<void, store::SaveError> remove(const Id<records::Entry>& id);
    Result<void, store::SaveError> bringBack(const Id<records::Entry>& id);

Q_SIGNALS:
    /// The list is another one: the beginning of an answer or of a filter.
    void listChanged();

    /// choices() are others.
    void filtersChanged();

    /// countWords() are others.
    void countChanged();

    /// An entry that is loaded was changed.
    void entryChanged(const leeward::Id<leeward::records::Entry>& id);

private:
    void read();
    void readOn();
    void readFilters();
    void look();
    void showFound(const SearchRunner::Ids& ids);
    void showMoreFound(const SearchRunner::Ids& ids);
    void showCount(qulonglong count);
    void setCountWords(const QString& words);
    void onChanged(const Id<records::Entry>& id);
    void catchUp();
    MarkedText readSnippet(const store::EntryRow& row) const;

    vault::Session& m_session;
    const search::TextIndex& m_index;
    const base::Clock& m_clock;
    EntryListModel m_list;
    SearchRunner m_runner;
    QTimer m_untilComplete; ///< asks again while the index is filling up
    QTimer m_catchUp;       ///< reads changes together
    std::vector<Id<records::Entry>> m_changedIds;
    std::shared_ptr<SearchRunner::IdSet> m_within; ///< what the filter lets through, once a search asked for it
    QString m_typed;
    search::Query m_query;
    ListFilter m_filter;
    FilterOffer m_offer;
    bool m_isBinEmpty = true;
    QString m_countWords;
    std::size_t m_foundCount = 0; ///< of the answer's ids, how many were told
    bool m_isResting = false;
    store::ChangeListeners::Subscription m_changes;
};

} // namespace leeward::ui
