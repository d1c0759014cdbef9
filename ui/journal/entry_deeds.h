#pragma once

#include "ui/base/page_context.h"
#include "ui/base/transfer_request.h"
#include "ui/journal/bulk_changes.h"
#include "ui/journal/entry_view.h"
#include "ui/journal/selection_bar.h"

#include <QObject>

namespace leeward::ui {

class BinPresenter;
class JournalPresenter;
class Outcome;
class SharePresenter;
class TherapyPresenter;

/// Does what is asked for with pages of the journal: one or several, in the list and in the bin. What has to be chosen
/// first is asked in a dialog.
class EntryDeeds final : public QObject {
    Q_OBJECT

public:
    /// The presenters that decide.
    struct Presenters {
        JournalPresenter& journal;
        BinPresenter& bin;
        TherapyPresenter& therapy;
        SharePresenter& sharing;
    };

    /// All outlive it; dialogs stand before \p page.
    EntryDeeds(const PageContext& context, const Presenters& presenters, Outcome& outcome, QWidget* page);

    void perform(EntryAction action, const Id<records::Entry>& id);
    void performOnMany(BulkAction action, const BulkChanges::Ids& ids);

    void remove(const Id<records::Entry>& id);
    void bringBack(const Id<records::Entry>& id);
    void removeForGood(const BulkChanges::Ids& ids);

    /// Marks words of one answer for therapy.
    void bringWords(const Id<records::Entry>& id, records::Question question, const QString& words);
    void sharePart(const records::Entry& entry);
    void takeBack(const Id<records::Passage>& id);

Q_SIGNALS:
    void editRequested(const leeward::Id<leeward::records::Entry>& id);

    /// What several pages were chosen for is done.
    void manyDone();

    /// Something is shared, or not any more.
    void sharedChanged();
    void transferRequested(const leeward::ui::TransferRequest& request);

private:
    void bringPart(const records::Entry& entry);
    void mark(const std::vector<records::TherapyPassage>& passages);
    void tag(const BulkChanges::Ids& ids);
    void takeOut(const BulkChanges::Ids& ids);
    void tellOfMany(const BulkChanges::Answer& answer, const QString& sentence);

    const PageContext m_context;
    const Presenters m_presenters;
    Outcome& m_outcome;
    QWidget* m_page;
    BulkChanges m_many;
};

} // namespace leeward::ui
