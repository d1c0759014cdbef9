#include "ui/journal/journal_page.h"

#include "core/vault/session.h"
#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/journal/browse_view.h"
#include "ui/journal/editor_footer.h"
#include "ui/journal/editor_presenter.h"
#include "ui/journal/editor_view.h"
#include "ui/journal/empty_journal.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/journal_presenter.h"
#include "ui/share/passage_words.h"
#include "ui/share/share_dialog.h"
#include "ui/share/share_presenter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
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
      m_writing(std::make_unique<EditorPresenter>(context.session, context.clock, context.random)),
      m_sharing(std::make_unique<SharePresenter>(context)), m_stack(new QStackedLayout(this)),
      m_browse(new BrowseView(context.theme, *m_journal, *m_sharing, this)),
      m_empty(new EmptyJournal(context.theme, nameOfOther(context.session), this)),
      m_editor(new EditorView(context.theme, *m_writing, this)), m_actions(new QWidget(this)) {
    setPlace(*this, Place::Private);
    setPlace(*m_actions, Place::Private);
    setPlace(m_editor->footer(), Place::Private);
    m_stack->addWidget(m_browse);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    makeHeader();
    connectViews();
}

JournalPage::~JournalPage() {
    // The views know the presenters, which are members; so the views go first.
    delete m_browse;
    delete m_editor;
    delete m_actions;
}

void JournalPage::makeHeader() {
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_context.theme, *row, 12);
    m_back = button(m_context.theme, tr("Back to the list"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back},
                    m_actions);
    m_new = button(m_context.theme, tr("New entry"), {ButtonKind::Primary, ButtonSize::Small, Icon::Plus}, m_actions);
    row->addWidget(m_back);
    row->addWidget(m_new);
    m_actions->hide();
    connect(m_back, &QAbstractButton::clicked, m_browse, &BrowseView::backToList);
    connect(m_new, &QAbstractButton::clicked, this, &JournalPage::chooseKind);
}

void JournalPage::connectViews() {
    connect(m_browse, &BrowseView::layoutChanged, this, &JournalPage::refreshHeader);
    connect(m_browse, &BrowseView::actionRequested, this, &JournalPage::perform);
    connect(m_browse, &BrowseView::takeBackRequested, this, &JournalPage::takeBack);
    connect(&m_editor->footer(), &EditorFooter::shareRequested, this, &JournalPage::sharePartInHand);
    if (m_sharing->isPossible())
        m_editor->footer().offerSharing();
    connect(m_empty, &EmptyJournal::beginRequested, this, &JournalPage::begin);
    connect(m_editor, &EditorView::doneRequested, this, &JournalPage::finish);
    connect(m_editor, &EditorView::groundingRequested, this, &Page::groundingRequested);
    connect(m_editor, &EditorView::abandonRequested, this, &JournalPage::abandon);
    connect(m_writing.get(), &EditorPresenter::titleChanged, this, &JournalPage::headChanged);
}

bool JournalPage::isWriting() const {
    return m_writing->isOpen();
}

QString JournalPage::title() const {
    return isWriting() ? m_writing->title() : tr("Journal");
}

QWidget* JournalPage::headerActions() {
    return m_stack->currentWidget() == m_browse ? m_actions : nullptr;
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
    m_editor->settle();
    if (!m_writing->finish()) {
        m_editor->offerToLeave();
        return;
    }
    m_editor->clear();
    browse();
    if (m_journal->entry(id))
        m_browse->open(id);
}

void JournalPage::abandon() {
    m_writing->abandon();
    m_editor->clear();
    browse();
}

void JournalPage::browse() {
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
    case EntryAction::Remove:
        remove(id);
        return;
    case EntryAction::BringBack:
        tell(m_journal->bringBack(id));
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
    tell(done);
    if (done)
        Q_EMIT toastRequested(takenBackWords(m_sharing->otherName()), {}, {});
}

void JournalPage::tell(const Result<void, store::SaveError>& result) {
    if (!result)
        Q_EMIT toastRequested(textFor(result.error()).what, {}, {});
}

void JournalPage::chooseKind() {
    QMenu menu(m_new);
    for (const EntryKind kind : kindsToBegin())
        menu.addAction(m_context.theme.icon(iconOf(kind), Color::Private), nameOf(kind), this,
                       [this, kind] { QTimer::singleShot(0, this, [this, kind] { begin(kind); }); });
    menu.exec(m_new->mapToGlobal(QPoint(0, m_new->height() + 4)));
}

void JournalPage::refreshHeader() {
    m_back->setVisible(m_browse->isPageAlone());
    m_new->setVisible(!m_browse->isPageAlone());
    Q_EMIT headChanged();
}

void JournalPage::setReflow(Reflow reflow) {
    m_browse->setReflow(reflow);
    m_empty->setReflow(reflow);
    m_editor->setReflow(reflow);
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
    } else if (m_browse->isPageAlone()) {
        m_browse->backToList();
    } else if (!m_browse->endSearch()) {
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
