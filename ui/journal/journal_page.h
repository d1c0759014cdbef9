#pragma once

#include "core/store/change.h"
#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/journal/entry_view.h"

#include <QPointer>

#include <functional>
#include <memory>

class QStackedLayout;

namespace leeward::ui {

class BrowseView;
class Button;
class EditorPresenter;
class EditorView;
class EmptyJournal;
class JournalPresenter;
class SharePresenter;

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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHeader();
    void connectViews();
    bool isWriting() const;
    void begin(records::EntryKind kind);
    void edit(const Id<records::Entry>& id);
    void showEditor();
    bool leaveEditor();
    void finish();
    void abandon();
    void browse();
    void perform(EntryAction action, const Id<records::Entry>& id);
    void remove(const Id<records::Entry>& id);
    void sharePart(const records::Entry& entry);
    void sharePartInHand();
    void takeBack(const Id<records::Passage>& id);
    void tell(const Result<void, store::SaveError>& result);
    void chooseKind();
    void refreshHeader();

    const PageContext m_context;
    std::unique_ptr<JournalPresenter> m_journal;
    std::unique_ptr<EditorPresenter> m_writing;
    std::unique_ptr<SharePresenter> m_sharing;
    QStackedLayout* m_stack;
    BrowseView* m_browse;
    EmptyJournal* m_empty;
    EditorView* m_editor;
    QPointer<QWidget> m_actions;
    Button* m_back;
    Button* m_new;
    std::function<void()> m_undo;
};

} // namespace leeward::ui
