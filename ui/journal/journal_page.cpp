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
#include "ui/journal/entry_deeds.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/journal_header.h"
#include "ui/journal/journal_presenter.h"
#include "ui/journal/outcome.h"
#include "ui/journal/therapy_presenter.h"
#include "ui/journal/therapy_view.h"
#include "ui/share/share_presenter.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QTimer>

namespace leeward::ui {

using records::Entry;
using records::EntryKind;

namespace {

constexpr qsizetype kMostOwnWords = 6;

/// Without those that \p offered has with other capital letters.
QStringList mostUsed(const sql::SqlResult<std::vector<std::string>>& words, const QStringList& offered = {}) {
    QStringList own = words ? toQt(*words) : QStringList();
    own.removeIf([&offered](const QString& word) {
        return offered.contains(word, Qt::CaseInsensitive) && !offered.contains(word);
    });
    return own.mid(0, kMostOwnWords);
}

OwnWords ownWordsOf(store::Entries& entries) {
    QStringList feelings = offeredFeelings();
    for (const WordFamily& family : feelingFamilies())
        feelings << family.words;
    return {mostUsed(entries.ownFeelings(), feelings),
            mostUsed(entries.ownBodySignals(), offeredBodySignals() + moreBodySignals()), mostUsed(entries.tags())};
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
      m_outcome(new Outcome(this)),
      m_deeds(new EntryDeeds(context, {*m_journal, *m_inBin, *m_forTherapy, *m_sharing}, *m_outcome, this)),
      m_stack(new QStackedLayout(this)), m_browse(new BrowseView(context.theme, *m_journal, *m_sharing, this)),
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
    connect(m_outcome, &Outcome::toastRequested, this, &Page::toastRequested);
    connect(m_actions, &JournalHeader::backRequested, this, &JournalPage::goBack);
    connect(m_actions, &JournalHeader::newRequested, this, &JournalPage::begin);
    connect(m_actions, &JournalHeader::binRequested, this, &JournalPage::showBin);
    connect(m_actions, &JournalHeader::choosingRequested, m_browse, &BrowseView::beginChoosing);
    connect(m_bin, &BinView::layoutChanged, this, &JournalPage::refreshHeader);
    connect(m_browse, &BrowseView::layoutChanged, this, &JournalPage::refreshHeader);
    connect(m_empty, &EmptyJournal::beginRequested, this, &JournalPage::begin);
    connectDeeds();
    connectTherapy();
    connectEditor();
}

void JournalPage::connectDeeds() {
    connect(m_browse, &BrowseView::bulkRequested, m_deeds, &EntryDeeds::performOnMany);
    connect(m_browse, &BrowseView::actionRequested, m_deeds, &EntryDeeds::perform);
    connect(m_browse, &BrowseView::takeBackRequested, m_deeds, &EntryDeeds::takeBack);
    connect(m_browse, &BrowseView::wordsRequested, m_deeds, &EntryDeeds::bringWords);
    connect(m_bin, &BinView::bringBackRequested, m_deeds, &EntryDeeds::bringBack);
    connect(m_bin, &BinView::goneRequested, m_deeds, &EntryDeeds::removeForGood);
    connect(m_bin, &BinView::takeBackRequested, m_deeds, &EntryDeeds::takeBack);
    connect(m_deeds, &EntryDeeds::editRequested, this, &JournalPage::edit);
    connect(m_deeds, &EntryDeeds::manyDone, m_browse, &BrowseView::endChoosing);
    connect(m_deeds, &EntryDeeds::transferRequested, this, &Page::transferRequested);
    connect(m_deeds, &EntryDeeds::sharedChanged, m_browse, &BrowseView::refreshShared);
    connect(m_deeds, &EntryDeeds::sharedChanged, m_bin, &BinView::refreshShared);
}

void JournalPage::connectTherapy() {
    connect(m_actions, &JournalHeader::therapyRequested, this, &JournalPage::showTherapy);
    connect(m_actions, &JournalHeader::printRequested, this, [this] { Q_EMIT paperRequested(m_forTherapy->offer()); });
    connect(m_therapy, &TherapyView::openRequested, this, [this](const Id<Entry>& id) {
        enter({PageName::Journal, id, {}});
    });
    connect(m_therapy, &TherapyView::takeOffRequested, this, [this](const TherapyItem& item) {
        m_outcome->tell(m_forTherapy->takeOff(item), item.isNote()
                                                         ? tr("The note is removed.")
                                                         : tr("It is off the list. The words are in your journal."));
    });
    connect(m_therapy, &TherapyView::failed, this,
            [this](store::SaveError error) { m_outcome->say(notDoneText(error).what); });
}

void JournalPage::connectEditor() {
    connect(&m_editor->footer(), &EditorFooter::shareRequested, this, &JournalPage::sharePartInHand);
    if (m_sharing->isPossible())
        m_editor->footer().offerSharing();
    connect(m_editor, &EditorView::doneRequested, this, &JournalPage::finish);
    connect(m_editor, &EditorView::groundingRequested, this, &Page::groundingRequested);
    connect(m_editor, &EditorView::endingChosen, this, &JournalPage::end);
    connect(m_editor, &EditorView::abandonRequested, this, &JournalPage::abandon);
    connect(m_writing.get(), &EditorPresenter::titleChanged, this, &JournalPage::headChanged);
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
        m_deeds->remove(id);
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
    m_therapy->focusStart();
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

/// What is shared is what is on disk: so it is saved first.
void JournalPage::sharePartInHand() {
    if (isWriting() && flush())
        m_deeds->sharePart(m_writing->entry());
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
    m_outcome->undo();
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
    m_outcome->forget();
}

} // namespace leeward::ui
