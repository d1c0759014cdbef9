#include "ui/journal/bin_presenter.h"

#include "core/vault/session.h"
#include "ui/base/text.h"
#include "ui/journal/date_words.h"
#include "ui/journal/entry_words.h"

#include <algorithm>

namespace leeward::ui {

using records::Entry;
using store::SaveError;

namespace {

constexpr std::size_t kPage = 50;

/// A list that changed is read again as far as it was loaded, but no further than this.
constexpr std::size_t kMostReadAgain = 200;

store::EntryFilter binFilter() {
    store::EntryFilter filter;
    filter.inBin = true;
    return filter;
}

} // namespace

BinPresenter::BinPresenter(vault::Session& session, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_list(clock), m_catchUp(
                                                                              session, [this] { refresh(); }, this) {
    m_list.setNotes([this](const store::EntryRow& row) { return daysLeftWords(row.id); });
    connect(&m_list, &EntryListModel::moreWanted, this, &BinPresenter::readOn);
}

void BinPresenter::refresh() {
    m_catchUp.follow();
    const std::size_t limit = std::clamp(m_list.entryCount(), kPage, kMostReadAgain);
    const auto rows = m_session.entries().newestFirst(binFilter(), limit, std::nullopt);
    m_list.setHasMore(rows && rows->size() == limit);
    m_list.setRows(rows.value_or(std::vector<store::EntryRow>{}), beginningOf);
    Q_EMIT listChanged();
}

void BinPresenter::readOn() {
    const auto rows = m_session.entries().newestFirst(binFilter(), kPage, m_list.end());
    m_list.setHasMore(rows && rows->size() == kPage);
    if (rows)
        m_list.append(*rows);
}

std::optional<Entry> BinPresenter::entry(const Id<Entry>& id) const {
    auto found = m_session.entries().byId(id);
    return found && *found && (*found)->removedAt ? std::move(*found) : std::nullopt;
}

QString BinPresenter::metaOf(const Entry& entry) const {
    return tr("%1. %2", "a day and a time, how long a page stays")
        .arg(dayAndTimeWords(entry.writtenAt, m_clock.localNow()), daysLeftWords(entry.id));
}

QString BinPresenter::daysLeftWords(const Id<Entry>& id) const {
    const auto left = m_session.bin().daysLeft(id);
    if (!left || !*left)
        return {};
    const auto days = static_cast<int>((*left)->count());
    if (days == 0)
        return tr("Leaves within a day");
    return days == 1 ? tr("1 day left") : tr("%1 days left", "at least 2").arg(QLocale().toString(days));
}

BinPresenter::Ids BinPresenter::all() const {
    return m_session.bin().all().value_or(Ids{});
}

Result<void, SaveError> BinPresenter::bringBack(const Id<Entry>& id) {
    return m_session.entries().bringBack(id);
}

bool BinPresenter::hasCopies() const {
    return m_session.hasBackups();
}

bool BinPresenter::canHaveShared() const {
    return m_session.hasShared();
}

Result<void, SaveError> BinPresenter::remove(const Ids& ids) {
    return m_session.bin().remove(ids);
}

vault::VaultResult<void> BinPresenter::overwrite() {
    return m_session.sweep();
}

} // namespace leeward::ui
