#pragma once

#include "core/records/entry.h"
#include "core/store/change.h"
#include "core/vault/vault_error.h"
#include "ui/journal/catch_up.h"
#include "ui/journal/entry_list_model.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Decides for the bin's page: what is in it and for how long, and what becomes of it.
class BinPresenter final : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<Id<records::Entry>>;

    /// Both outlive it.
    BinPresenter(vault::Session& session, const base::Clock& clock, QObject* parent = nullptr);

    EntryListModel& list() { return m_list; }

    /// Reads everything anew, and follows changes from now on until rest().
    void refresh();
    void rest() { m_catchUp.rest(); }

    bool isEmpty() const { return m_list.entryCount() == 0; }

    /// A page in the bin; nothing when it is not there any more.
    std::optional<records::Entry> entry(const Id<records::Entry>& id) const;

    /// Its day and how long it stays: "Wednesday 11 November, 02:40. 12 days left".
    QString metaOf(const records::Entry& entry) const;

    /// All that is in it.
    Ids all() const;

    Result<void, store::SaveError> bringBack(const Id<records::Entry>& id);

    /// Whether copies from before an update hold what was written till then.
    bool hasCopies() const;

    /// Whether words of a page may be shared: they stay where they are shared.
    bool canHaveShared() const;

    /// Removes \p ids for good: all or none.
    Result<void, store::SaveError> remove(const Ids& ids);

    /// Writes the file anew, so that nothing of what was removed is left in it; the copies from before an update go. As
    /// long as copying the file takes: meant for a worker, while nothing else uses the session.
    vault::VaultResult<void> overwrite();

Q_SIGNALS:
    /// The list is another one.
    void listChanged();

private:
    void readOn();
    QString daysLeftWords(const Id<records::Entry>& id) const;

    vault::Session& m_session;
    const base::Clock& m_clock;
    EntryListModel m_list;
    CatchUp m_catchUp;
};

} // namespace leeward::ui
