#include "ui/journal/journal_page.h"

#include "core/vault/session.h"
#include "ui/base/place_colors.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/journal/bin_presenter.h"
#include "ui/journal/bin_view.h"
#include "ui/journal/browse_view.h"
#include "ui/journal/editor_footer.h"
#include "ui/journal/editor_presenter.h"
#include "ui/journal/editor_view.h"
#include "ui/journal/empty_journal.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/gone_dialog.h"
#include "ui/journal/journal_header.h"
#include "ui/journal/journal_presenter.h"
#include "ui/journal/passage_dialog.h"
#include "ui/journal/tag_dialog.h"
#include "ui/journal/therapy_presenter.h"
#include "ui/journal/therapy_view.h"
#include "ui/share/passage_words.h"
#include "ui/share/share_dialog.h"
#include "ui/share/share_presenter.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QTimer>

namespace leeward::ui {

using records::Entry;
using records::EntryKind;

namespace {

constexpr qsizetype kMostOwnWords = 6;

QStringList mostUsed(const sql::SqlResult<std::vector<std::string>>& words) {
    return words ? toQt(*words).mid(0, kMostOwnWords) : QStringList();
}

OwnWords ownWordsOf(store::Entries& entries) {
    return {mostUsed(entries.ownFeelings()), mostUsed(entries.ownBodySignals()), mostUsed(entries.tags())};
}

QString nameOfOther(vault::Session& session) {
    const auto other = session.other();
    return other ? toQt(other->name) : QString();
}

} // namespace

JournalPage::JournalPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_journal(std::make_unique<JournalPresenter>(context.session, context.index, context.clock)),
      m_writing(std::make_unique<EditorPresenter>(context.session, context.clock, context.random, context.library)),
      m_sharing(std::make_unique<SharePresenter>(context)),
      m_inBin(std::make_unique<BinPresenter>(context.session, context.clock)),
      m_forTherapy(std::make_unique<TherapyPresenter>(context.session, context.clock, context.random)),
      m_many(context.session, context.clock), m_stack(new QStackedLayout(this)),
      m_browse(new BrowseView(context.theme, *m_journal, *m_sharing, this)),
      m_empty(new EmptyJournal(context.theme, nameOfOther(context.session), this)),
      m_editor(new EditorView(context.theme, *m_writing, this)),
      m_bin(new BinView(context.theme, *m_inBin, *m_sharing, this)),
      m_therapy(new TherapyView(context.theme, *m_forTherapy, this)),
      m_actions(new JournalHeader(context.theme, this)) {
    setPlace(*this, Place::Private);
    setPlace(m_editor->footer(), Place::Private);
    m_stack->addWidget(m_browse);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_bin);
    m_stack->addWidget(m_therapy);
    m_actions->hide();
    connectViews();
}

JournalPage::~JournalPage() {
    // The views know the presenters, which are members; so the views go first.
    delete m_browse;
    delete m_editor;
    delete m_bin;
    delete m_therapy;
    delete m_actions;
}

void JournalPage::connectViews() {
    connect(m_actions, &JournalHeader::backRequested, this, &JournalPage::goBack);
    connect(m_actions, &JournalHeader::newRequested, this, &JournalPage::begin);
    connect(m_actions, &JournalHeader::binRequested, this, &JournalPage::showBin);
    connect(m_actions, &JournalHeader::choosingRequested, m_browse, &BrowseView::beginChoosing);
    connect(m_browse, &BrowseView::bulkRequested, this, &JournalPage::changeMany);
    connectTherapy();
    connect(m_bin, &BinView::layoutChanged, this, &JournalPage::refreshHeader);
    connect(m_bin, &BinView::bringBackRequested, this, &JournalPage::bringBack);
    connect(m_bin, &BinView::goneRequested, this, &JournalPage::removeForGood);
    connect(m_bin, &BinView::takeBackRequested, this, &JournalPage::takeBack);
    connect(m_browse, &BrowseView::layoutChanged, this, &JournalPage::refreshHeader);
    connect(m_browse, &BrowseView::actionRequested, this, &JournalPage::perform);
    connect(m_browse, &BrowseView::takeBackRequested, this, &JournalPage::takeBack);
    connect(&m_editor->footer(), &EditorFooter::shareRequested, this, &JournalPage::sharePartInHand);
    if (m_sharing->isPossible())
        m_editor->footer().offerSharing();
    connect(m_empty, &EmptyJournal::beginRequested, this, &JournalPage::begin);
    connect(m_editor, &EditorView::doneRequested, this, &JournalPage::finish);
    connect(m_editor, &EditorView::groundingRequested, this, &Page::groundingRequested);
    connect(m_editor, &EditorView::endingChosen, this, &JournalPage::end);
    connect(m_editor, &EditorView::abandonRequested, this, &JournalPage::abandon);
    connect(m_writing.get(), &EditorPresenter::titleChanged, this, &JournalPage::headChanged);
}

void JournalPage::connectTherapy() {
    connect(m_actions, &JournalHeader::therapyRequested, this, &JournalPage::showTherapy);
    connect(m_therapy, &TherapyView::paperRequested, this, [this] { Q_EMIT paperRequested(m_forTherapy->offer()); });
    connect(m_therapy, &TherapyView::openRequested, this, [this](const Id<Entry>& id) {
        enter({PageName::Journal, id, {}});
    });
    connect(m_therapy, &TherapyView::takeOffRequested, this, [this](const TherapyItem& item) {
        tellOf(m_forTherapy->takeOff(item),
               item.isNote() ? tr("The note is removed.") : tr("It is off the list. The words are in your journal."));
    });
    connect(m_therapy, &TherapyView::failed, this,
            [this](store::SaveError error) { Q_EMIT toastRequested(notDoneText(error).what, {}, {}); });
}

bool JournalPage::isWriting() const {
    return m_writing->isOpen();
}

QString JournalPage::title() const {
    if (isWriting())
        return m_writing->title();
    if (isForTherapy())
        return tr("For therapy");
    return isInBin() ? tr("Bin") : tr("Journal");
}

QWidget* JournalPage::headerActions() {
    return isInBin() || isForTherapy() || m_stack->currentWidget() == m_browse ? m_actions.data() : nullptr;
}

QWidget* JournalPage::footer() {
    return isWriting() ? static_cast<QWidget*>(&m_editor->footer()) : nullptr;
}

void JournalPage::enter(const Destination& destination) {
    const bool asksForList = !destination.entry && !destination.newEntry;
    // Coming back from elsewhere, the page that was being written is where it was.
    if (asksForList && isWriting() && !isVisible())
        return;
    if (destination.entry && isWriting() && m_writing->entry().id == *destination.entry)
        return;
    if (!leaveEditor())
        return;
    if (destination.newEntry) {
        begin(*destination.newEntry);
        return;
    }
    const auto entry = destination.entry ? m_journal->entry(*destination.entry) : std::nullopt;
    if (entry && entry->isDraft && !entry->removedAt) {
        edit(entry->id);
        return;
    }
    browse();
    if (entry)
        m_browse->open(entry->id);
}

bool JournalPage::flush() {
    m_editor->settle();
    return m_writing->flush();
}

void JournalPage::begin(EntryKind kind) {
    if (!leaveEditor())
        return;
    m_writing->begin(kind);
    showEditor();
}

void JournalPage::edit(const Id<Entry>& id) {
    if (leaveEditor() && m_writing->open(id))
        showEditor();
}

void JournalPage::showEditor() {
    m_journal->rest();
    m_editor->show(ownWordsOf(m_context.session.entries()));
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT headChanged();
    m_editor->goOn();
}

bool JournalPage::leaveEditor() {
    if (!isWriting())
        return true;
    m_editor->settle();
    if (!m_writing->leave()) {
        m_editor->offerToLeave();
        return false;
    }
    m_editor->clear();
    return true;
}

void JournalPage::finish() {
    const Id<Entry> id = m_writing->entry().id;
    if (finishClosed() && m_journal->entry(id))
        m_browse->open(id);
}

/// The list, without the page being read again; false when it could not be saved.
bool JournalPage::finishClosed() {
    m_editor->settle();
    if (!m_writing->finish()) {
        m_editor->offerToLeave();
        return false;
    }
    m_editor->clear();
    browse();
    return true;
}

void JournalPage::end(Ending ending) {
    switch (ending) {
    case Ending::Steady:
        Q_EMIT groundingRequested(Grounding::LookAround);
        return;
    case Ending::Therapy:
        m_writing->markForTherapy();
        finishClosed();
        return;
    case Ending::Keep:
        finishClosed();
        return;
    case Ending::Remove:
        removeInHand();
        return;
    }
}

/// Saved first, so that it can be brought back as it was.
void JournalPage::removeInHand() {
    const Id<Entry> id = m_writing->entry().id;
    if (!leaveEditor())
        return;
    browse();
    if (const auto entry = m_journal->entry(id); entry && !entry->removedAt)
        remove(id);
}

void JournalPage::abandon() {
    m_writing->abandon();
    m_editor->clear();
    browse();
}

bool JournalPage::isInBin() const {
    return m_stack->currentWidget() == m_bin;
}

bool JournalPage::isForTherapy() const {
    return m_stack->currentWidget() == m_therapy;
}

void JournalPage::showTherapy() {
    if (!leaveEditor())
        return;
    m_journal->rest();
    m_forTherapy->refresh();
    m_stack->setCurrentWidget(m_therapy);
    refreshHeader();
}

void JournalPage::showBin() {
    if (!leaveEditor())
        return;
    m_journal->rest();
    m_bin->begin();
    m_stack->setCurrentWidget(m_bin);
    refreshHeader();
}

void JournalPage::goBack() {
    if (!isForTherapy() && !isInBin())
        m_browse->backToList();
    else if (!isInBin() || !m_bin->backToList())
        browse();
}

void JournalPage::browse() {
    m_inBin->rest();
    m_forTherapy->rest();
    m_journal->refresh();
    m_stack->setCurrentWidget(m_journal->isJournalEmpty() ? static_cast<QWidget*>(m_empty) : m_browse);
    refreshHeader();
}

void JournalPage::perform(EntryAction action, const Id<Entry>& id) {
    switch (action) {
    case EntryAction::Edit:
        edit(id);
        return;
    case EntryAction::SharePart:
        if (const auto entry = m_journal->entry(id))
            sharePart(*entry);
        return;
    case EntryAction::ToggleTherapy:
        tell(m_journal->toggleForTherapy(id));
        return;
    case EntryAction::BringPart:
        if (const auto entry = m_journal->entry(id))
            bringPart(*entry);
        return;
    case EntryAction::Remove:
        remove(id);
        return;
    case EntryAction::BringBack:
        tell(m_journal->bringBack(id));
        return;
    case EntryAction::RemoveForGood:
        removeForGood({id});
        return;
    }
}

void JournalPage::remove(const Id<Entry>& id) {
    const auto removed = m_journal->remove(id);
    tell(removed);
    if (!removed)
        return;
    m_undo = [this, id] { tell(m_journal->bringBack(id)); };
    Q_EMIT toastRequested(tr("The page is in the bin."), tr("Undo"), m_undo);
}

void JournalPage::bringPart(const Entry& entry) {
    auto* dialog = new PassageDialog(m_context.theme, entry, this);
    connect(dialog, &PassageDialog::chosen, this, [this, id = entry.id](const auto& chosen) {
        std::vector<records::TherapyPassage> passages;
        passages.reserve(chosen.size());
        for (const PassageDialog::Chosen& one : chosen)
            passages.push_back(m_forTherapy->passageOf(id, one.question, one.words));
        tellOf(m_forTherapy->mark(passages), tr("These words are on your list for therapy."));
    });
    dialog->open();
}

void JournalPage::tellOf(const BulkChanges::Answer& answer, const QString& sentence) {
    if (!answer) {
        Q_EMIT toastRequested(notDoneText(answer.error()).what, {}, {});
        return;
    }
    m_undo = [this, undo = answer->undo] { tell(undo()); };
    Q_EMIT toastRequested(sentence, tr("Undo"), m_undo);
}

void JournalPage::changeMany(BulkAction action, const BulkChanges::Ids& ids) {
    if (action == BulkAction::Remove) {
        tellOfMany(m_many.remove(ids), tr("The pages are in the bin."));
    } else if (action == BulkAction::BringToTherapy) {
        tellOfMany(m_many.bringToTherapy(ids), tr("The pages are marked for therapy."));
    } else {
        auto* dialog = new TagDialog(m_context.theme, m_journal->tagsInUse(), this);
        connect(dialog, &TagDialog::chosen, this, [this, ids](const QString& tag) {
            tellOfMany(m_many.addTag(ids, tag), tr("The pages have the tag “%1”.").arg(tag.simplified()));
        });
        dialog->open();
    }
}

void JournalPage::tellOfMany(const BulkChanges::Answer& answer, const QString& sentence) {
    if (answer)
        m_browse->endChoosing();
    if (!answer || answer->count > 0)
        tellOf(answer, sentence);
    else
        Q_EMIT toastRequested(sentence, {}, {}); // they were so before: there is nothing to take back
}

void JournalPage::bringBack(const Id<Entry>& id) {
    const auto done = m_inBin->bringBack(id);
    tell(done);
    if (done)
        Q_EMIT toastRequested(tr("The page is back in your journal."), {}, {});
}

void JournalPage::removeForGood(const std::vector<Id<Entry>>& ids) {
    auto* dialog = new GoneDialog(m_context.theme, *m_inBin, ids, this);
    // What the last undo would bring back may be what is gone now.
    connect(dialog, &GoneDialog::gone, this, [this](const QString& sentence) {
        m_undo = {};
        Q_EMIT toastRequested(sentence, {}, {});
    });
    dialog->open();
}

void JournalPage::sharePart(const Entry& entry) {
    ShareDialog::Source source{{}, entry.id};
    for (const records::Part& part : entry.parts)
        if (const QString text = toQt(part.text).trimmed(); !text.isEmpty())
            source.texts.push_back(text);
    if (source.texts.empty()) {
        Q_EMIT toastRequested(tr("There are no words on this page to choose from."), {}, {});
        return;
    }
    auto* dialog = new ShareDialog(m_context.theme, *m_sharing, source, this);
    connect(dialog, &ShareDialog::shared, this, [this](const Id<records::Passage>& id, std::uint8_t place) {
        m_browse->refreshShared();
        m_undo = [this, id] { takeBack(id); };
        Q_EMIT toastRequested(sharedWords(place), tr("Undo"), m_undo);
    });
    dialog->open();
}

/// What is shared is what is on disk: so it is saved first.
void JournalPage::sharePartInHand() {
    if (isWriting() && flush())
        sharePart(m_writing->entry());
}

void JournalPage::takeBack(const Id<records::Passage>& id) {
    const auto done = m_sharing->takeBack(id);
    m_browse->refreshShared();
    m_bin->refreshShared();
    tell(done);
    if (done)
        Q_EMIT toastRequested(takenBackWords(m_sharing->otherName()), {}, {});
}

void JournalPage::tell(const Result<void, store::SaveError>& result) {
    if (!result)
        Q_EMIT toastRequested(textFor(result.error()).what, {}, {});
}

void JournalPage::refreshHeader() {
    using Below = JournalHeader::Below;
    if (isInBin())
        m_actions->setBelow(m_bin->isPageOpen() ? Below::PageOfBin : Below::Bin);
    else if (isForTherapy())
        m_actions->setBelow(Below::ForTherapy);
    else
        m_actions->setBelow(m_browse->isPageAlone() ? Below::PageAlone : Below::List);
    Q_EMIT headChanged();
}

void JournalPage::setReflow(Reflow reflow) {
    m_browse->setReflow(reflow);
    m_empty->setReflow(reflow);
    m_editor->setReflow(reflow);
    m_bin->setReflow(reflow);
    m_therapy->setReflow(reflow);
}

bool JournalPage::startSearch() {
    if (!leaveEditor())
        return true;
    browse();
    if (m_stack->currentWidget() == m_browse)
        m_browse->startSearch();
    return true;
}

void JournalPage::undo() {
    if (m_undo)
        std::exchange(m_undo, {})();
}

void JournalPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (isWriting()) {
        if (leaveEditor())
            browse();
    } else if (isInBin() || isForTherapy()) {
        goBack();
    } else if (m_browse->isPageAlone()) {
        m_browse->backToList();
    } else if (!m_browse->endChoosing() && !m_browse->endSearch()) {
        Page::keyPressEvent(event);
    }
}

void JournalPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    // What a hidden page was told to focus has to be told again.
    if (isWriting())
        QTimer::singleShot(0, m_editor, &EditorView::goOn);
}

void JournalPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_undo = {};
}

} // namespace leeward::ui
