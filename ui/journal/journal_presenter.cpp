#include "ui/journal/journal_presenter.h"

#include "core/vault/session.h"
#include "ui/base/text.h"
#include "ui/journal/date_words.h"
#include "ui/journal/entry_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace leeward::ui {

using records::Entry;
using store::EntryFilter;
using store::SaveError;

namespace {

constexpr std::size_t kPage = 50;

/// A list that changed is read again as far as it was loaded, but no further than this.
constexpr std::size_t kMostReadAgain = 200;

/// A search shows a screenful first; what follows is looked for when it is scrolled to.
constexpr std::size_t kFoundPage = 25;

constexpr qsizetype kMostTags = 8;
constexpr int kAskAgainMs = 150;

} // namespace

JournalPresenter::JournalPresenter(vault::Session& session, const search::TextIndex& index, const base::Clock& clock,
                                   QObject* parent)
    : QObject(parent), m_session(session), m_index(index), m_clock(clock), m_list(clock), m_runner(index) {
    m_untilComplete.setInterval(kAskAgainMs);
    m_untilComplete.setSingleShot(true);
    m_catchUp.setSingleShot(true);
    connect(&m_untilComplete, &QTimer::timeout, this, &JournalPresenter::look);
    connect(&m_catchUp, &QTimer::timeout, this, &JournalPresenter::catchUp);
    connect(&m_list, &EntryListModel::moreWanted, this, &JournalPresenter::readOn);
    connect(&m_runner, &SearchRunner::found, this, &JournalPresenter::showFound);
    connect(&m_runner, &SearchRunner::foundMore, this, &JournalPresenter::showMoreFound);
    connect(&m_runner, &SearchRunner::counted, this, &JournalPresenter::showCount);
    m_changes = session.changes().subscribe([this](const store::Changed& changed) {
        if (const auto* id = std::get_if<Id<Entry>>(&changed))
            onChanged(*id);
    });
}

void JournalPresenter::refresh() {
    m_isResting = false;
    m_changedIds.clear();
    m_within.reset();
    readFilters();
    if (m_query.isEmpty())
        read();
    else
        look();
}

bool JournalPresenter::isJournalEmpty() const {
    return !m_offer.hasEntries && m_isBinEmpty && m_query.isEmpty();
}

void JournalPresenter::setSearch(const QString& typed) {
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_query = search::parse(toUtf8(typed));
    if (!m_query.isEmpty()) {
        look();
        return;
    }
    m_runner.stop();
    m_untilComplete.stop();
    setCountWords({});
    read();
}

void JournalPresenter::setFilter(const ListFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_within.reset();
    Q_EMIT filtersChanged();
    if (m_query.isEmpty())
        read();
    else
        look();
}

void JournalPresenter::showAll() {
    m_filter = {};
    m_within.reset();
    m_typed.clear();
    m_query = {};
    m_runner.stop();
    m_untilComplete.stop();
    setCountWords({});
    Q_EMIT filtersChanged();
    read();
}

QStringList JournalPresenter::tagsInUse() const {
    const auto tags = m_session.entries().tags();
    return tags ? toQt(*tags) : QStringList();
}

QStringList JournalPresenter::feelingsInUse() const {
    const auto feelings = m_session.entries().ownFeelings();
    return feelings ? toQt(*feelings) : QStringList();
}

void JournalPresenter::readFilters() {
    const auto isThere = [this](const EntryFilter& filter) {
        const auto rows = m_session.entries().newestFirst(filter, 1, std::nullopt);
        return rows && !rows->empty();
    };
    EntryFilter drafts;
    drafts.onlyDrafts = true;
    EntryFilter bin;
    bin.inBin = true;
    m_offer = {tagsInUse().mid(0, kMostTags), isThere({}), isThere(drafts)};
    m_isBinEmpty = !isThere(bin);
    Q_EMIT filtersChanged();
}

void JournalPresenter::read() {
    const std::size_t limit = std::clamp(m_list.entryCount(), kPage, kMostReadAgain);
    const auto rows = m_session.entries().newestFirst(storeFilterFrom(m_filter), limit, std::nullopt);
    m_list.setHasMore(rows && rows->size() == limit);
    m_list.setRows(rows.value_or(std::vector<store::EntryRow>{}),
                   [this](const store::EntryRow& row) { return readSnippet(row); });
    Q_EMIT listChanged();
}

void JournalPresenter::readOn() {
    if (!m_query.isEmpty()) {
        m_list.setHasMore(false);
        m_runner.lookOn(m_foundCount, kFoundPage);
        return;
    }
    const auto rows = m_session.entries().newestFirst(storeFilterFrom(m_filter), kPage, m_list.end());
    m_list.setHasMore(rows && rows->size() == kPage);
    if (rows)
        m_list.append(*rows);
}

void JournalPresenter::look() {
    // Read once for many keys: of a hundred thousand pages it takes longer than a key may.
    if (!m_filter.isAny() && !m_within) {
        const auto ids = m_session.entries().ids(storeFilterFrom(m_filter));
        m_within = std::make_shared<SearchRunner::IdSet>();
        if (ids)
            m_within->insert(ids->begin(), ids->end());
    }
    m_runner.look(m_query, kFoundPage, m_within);
    if (!m_index.isComplete())
        m_untilComplete.start();
}

void JournalPresenter::showFound(const SearchRunner::Ids& ids) {
    const auto rows = m_session.entries().rows(ids);
    m_foundCount = ids.size();
    m_list.setHasMore(ids.size() == kFoundPage);
    m_list.setRows(rows.value_or(std::vector<store::EntryRow>{}),
                   [this](const store::EntryRow& row) { return readSnippet(row); });
    Q_EMIT listChanged();
}

void JournalPresenter::showMoreFound(const SearchRunner::Ids& ids) {
    const auto rows = m_session.entries().rows(ids);
    m_foundCount += ids.size();
    m_list.setHasMore(ids.size() == kFoundPage);
    if (rows)
        m_list.append(*rows);
}

void JournalPresenter::showCount(qulonglong count) {
    const QString typed = m_typed.trimmed();
    if (count == 0)
        setCountWords(tr("No entry with “%1”").arg(typed));
    else if (count == 1)
        setCountWords(tr("1 entry with “%1”").arg(typed));
    else
        setCountWords(tr("%1 entries with “%2”", "a number of at least 2, what was searched for")
                          .arg(QLocale().toString(count), typed));
}

void JournalPresenter::setCountWords(const QString& words) {
    if (words == m_countWords)
        return;
    m_countWords = words;
    Q_EMIT countChanged();
}

QString JournalPresenter::emptyWords() const {
    if (!m_query.isEmpty() && !m_filter.isAny())
        return m_index.isComplete() ? tr("Nothing found with these.") : tr("Looking through your pages.");
    if (!m_query.isEmpty())
        return m_index.isComplete() ? tr("Other words may find it. Parts of words count, too.")
                                    : tr("Looking through your pages.");
    ListFilter therapyAlone;
    therapyAlone.onlyForTherapy = true;
    if (m_filter == therapyAlone)
        return tr("Nothing is marked. A page’s own menu has “Bring to therapy”.");
    return m_filter.isAny() ? tr("There is nothing here.") : tr("Nothing found with these.");
}

MarkedText JournalPresenter::readSnippet(const store::EntryRow& row) const {
    if (m_query.isEmpty())
        return beginningOf(row);
    const auto found = entry(row.id);
    const std::string whole = found ? records::wholeText(*found) : row.beginning;
    MarkedText words = snippet(beyondTitle(row, whole), m_query);
    return words.marks.empty() ? snippet(whole, m_query) : words;
}

std::optional<Entry> JournalPresenter::entry(const Id<Entry>& id) const {
    auto found = m_session.entries().byId(id);
    return found ? std::move(*found) : std::nullopt;
}

QString JournalPresenter::metaOf(const Entry& entry) const {
    return dayAndTimeWords(entry.writtenAt, m_clock.localNow());
}

Result<void, SaveError> JournalPresenter::toggleForTherapy(const Id<Entry>& id) {
    auto found = entry(id);
    if (!found)
        return Fail{SaveError::Failed};
    found->forTherapy = !found->forTherapy;
    const auto revision = m_session.entries().save(*found);
    return revision ? Result<void, SaveError>{} : Fail{revision.error()};
}

Result<void, SaveError> JournalPresenter::remove(const Id<Entry>& id) {
    return m_session.entries().moveToBin(id, m_clock.now());
}

Result<void, SaveError> JournalPresenter::bringBack(const Id<Entry>& id) {
    return m_session.entries().bringBack(id);
}

void JournalPresenter::onChanged(const Id<Entry>& id) {
    if (m_isResting)
        return;
    m_changedIds.push_back(id);
    m_catchUp.start(0);
}

void JournalPresenter::catchUp() {
    bool isOtherList = false;
    m_within.reset();
    for (const Id<Entry>& id : std::exchange(m_changedIds, {})) {
        const auto rows = m_session.entries().rows({&id, 1});
        const bool isThere = rows && !rows->empty();
        const bool isLoaded = m_list.indexOf(id).isValid();
        if (isThere && isLoaded)
            m_list.replace(rows->front());
        else if (isThere)
            isOtherList = true;
        else
            m_list.remove(id);
        Q_EMIT entryChanged(id);
    }
    if (isOtherList)
        refresh();
    else
        readFilters();
}

} // namespace leeward::ui
