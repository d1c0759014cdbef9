#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/base/paper_offer.h"
#include "ui/journal/entry_ending.h"

#include <QPointer>

#include <memory>

class QStackedLayout;

namespace leeward::ui {

class BinPresenter;
class BinView;
class BrowseView;
class EditorPresenter;
class EditorView;
class EmptyJournal;
class EntryDeeds;
class JournalHeader;
class JournalPresenter;
class Outcome;
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
    void connectDeeds();
    void connectTherapy();
    void connectEditor();
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
    void sharePartInHand();
    void goBack();
    void showBin();
    void showTherapy();
    bool isInBin() const;
    bool isForTherapy() const;
    void refreshHeader();

    const PageContext m_context;
    std::unique_ptr<JournalPresenter> m_journal;
    std::unique_ptr<EditorPresenter> m_writing;
    std::unique_ptr<SharePresenter> m_sharing;
    std::unique_ptr<BinPresenter> m_inBin;
    std::unique_ptr<TherapyPresenter> m_forTherapy;
    Outcome* m_outcome;
    EntryDeeds* m_deeds;
    QStackedLayout* m_stack;
    BrowseView* m_browse;
    EmptyJournal* m_empty;
    EditorView* m_editor;
    BinView* m_bin;
    TherapyView* m_therapy;
    QPointer<JournalHeader> m_actions;
};

} // namespace leeward::ui
