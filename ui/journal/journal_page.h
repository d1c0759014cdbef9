#pragma once

#include "core/store/change.h"
#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/base/paper_offer.h"
#include "ui/journal/bulk_changes.h"
#include "ui/journal/entry_ending.h"
#include "ui/journal/entry_view.h"
#include "ui/journal/selection_bar.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QStackedLayout;

namespace leeward::ui {

class BinPresenter;
class BinView;
class BrowseView;
class EditorPresenter;
class EditorView;
class EmptyJournal;
class JournalHeader;
class JournalPresenter;
class SharePresenter;
class TherapyPresenter;
class TherapyView;

/// The private journal: looked through, or with one page being written.
class JournalPage final : public Page {
    Q_OBJECT

public:
    explicit JournalPage(const PageContext& context, QWidget* parent = nullptr);
    ~JournalPage() override;

    QString title() const override;
    Place place() const override { return Place::Private; }
    QWidget* headerActions() override;
    QWidget* footer() override;
    void enter(const Destination& destination) override;
    bool flush() override;
    void setReflow(Reflow reflow) override;
    bool startSearch() override;
    void undo() override;

Q_SIGNALS:
    /// What is for therapy may go on paper: chosen from \p offer, while this page lives.
    void paperRequested(const leeward::ui::PaperOffer& offer);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectViews();
    void connectTherapy();
    bool isWriting() const;
    void begin(records::EntryKind kind);
    void edit(const Id<records::Entry>& id);
    void showEditor();
    bool leaveEditor();
    void finish();
    bool finishClosed();
    void end(Ending ending);
    void removeInHand();
    void abandon();
    void browse();
    void perform(EntryAction action, const Id<records::Entry>& id);
    void remove(const Id<records::Entry>& id);
    void changeMany(BulkAction action, const BulkChanges::Ids& ids);
    void tellOfMany(const BulkChanges::Answer& answer, const QString& sentence);
    void sharePart(const records::Entry& entry);
    void sharePartInHand();
    void takeBack(const Id<records::Passage>& id);
    void tell(const Result<void, store::SaveError>& result);
    void goBack();
    void showBin();
    void showTherapy();
    bool isInBin() const;
    bool isForTherapy() const;
    void bringPart(const records::Entry& entry);
    void tellOf(const BulkChanges::Answer& answer, const QString& sentence);
    void bringBack(const Id<records::Entry>& id);
    void removeForGood(const std::vector<Id<records::Entry>>& ids);
    void refreshHeader();

    const PageContext m_context;
    std::unique_ptr<JournalPresenter> m_journal;
    std::unique_ptr<EditorPresenter> m_writing;
    std::unique_ptr<SharePresenter> m_sharing;
    std::unique_ptr<BinPresenter> m_inBin;
    std::unique_ptr<TherapyPresenter> m_forTherapy;
    BulkChanges m_many;
    QStackedLayout* m_stack;
    BrowseView* m_browse;
    EmptyJournal* m_empty;
    EditorView* m_editor;
    BinView* m_bin;
    TherapyView* m_therapy;
    QPointer<JournalHeader> m_actions;
    std::function<void()> m_undo;
};

} // namespace leeward::ui
