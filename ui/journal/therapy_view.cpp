#include "ui/journal/therapy_view.h"

#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/focus_ring.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/writing_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

using records::TherapyEntry;
using records::TherapyPassage;

namespace {

// At 100 %.
constexpr int kWidest = 720;
constexpr int kWordsOfTick = 31;

/// The page that it is, or stands on.
std::optional<Id<records::Entry>> pageOf(const TherapyItem& item) {
    if (const auto* page = std::get_if<TherapyEntry>(&item.source))
        return page->id;
    if (const auto* passage = std::get_if<TherapyPassage>(&item.source))
        return passage->entry;
    return std::nullopt;
}

} // namespace

TherapyView::TherapyView(const Theme& theme, TherapyPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_page(new ScrollPage(theme, kWidest, this)) {
    setPlace(*this, Place::Private);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    QVBoxLayout& column = m_page->column();
    setScaledSpacing(theme, column, 12);
    auto* intro =
        label(theme, TextRole::Body,
              tr("What you would like to bring. Tick off what was talked about. Nothing is sent anywhere."), this);
    intro->setTone(Color::Ink2);
    column.addWidget(intro);
    addNotes(column);
    m_pages = addGroup(column, tr("Pages"));
    m_passages = addGroup(column, tr("Parts of pages"));
    m_nothing =
        label(theme, TextRole::Ui,
              tr("No page is marked. A page’s own menu has “Bring to therapy”, and “Bring part of this…”."), this);
    m_nothing->setTone(Color::Ink2);
    column.addWidget(m_nothing);
    column.addStretch(1);
    connect(&presenter, &TherapyPresenter::changed, this, &TherapyView::refresh);
}

void TherapyView::addNotes(QVBoxLayout& column) {
    column.addSpacing(m_theme.px(4));
    m_heading = new HeadingLabel(m_theme, TextRole::Strong, tr("Notes for the appointment"), this);
    column.addWidget(m_heading);
    m_notes = new ListFrame(m_theme, this);
    column.addWidget(m_notes);
    auto* box = new QFrame(this);
    box->setProperty("role", QStringLiteral("field"));
    auto* inside = new QVBoxLayout(box);
    setScaledMargins(m_theme, *inside, 14, 9, 14, 9);
    m_note = new WritingEdit(m_theme, WritingEdit::Use::Write, TextRole::Body, box);
    m_note->setMinimumLines(2);
    setRingOn(*m_note, *box);
    m_note->setAccessibleName(tr("A note for the appointment"));
    m_note->setPlaceholderText(tr("Something to ask or to say"));
    inside->addWidget(m_note);
    column.addWidget(box);
    m_add = button(m_theme, tr("Add the note"), {ButtonKind::Outline, ButtonSize::Small, Icon::Plus}, this);
    m_add->setEnabled(false);
    column.addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_note, &QTextEdit::textChanged, this, [this] { m_add->setEnabled(!m_note->words().trimmed().isEmpty()); });
    connect(m_add, &QAbstractButton::clicked, this, &TherapyView::addNote);
}

TherapyView::Group TherapyView::addGroup(QVBoxLayout& column, const QString& heading) {
    auto* whole = new QWidget(this);
    const Group group{whole, new ListFrame(m_theme, whole)};
    auto* inner = new QVBoxLayout(group.whole);
    setScaledMargins(m_theme, *inner, 0, 8, 0, 0);
    setScaledSpacing(m_theme, *inner, 6);
    inner->addWidget(label(m_theme, TextRole::Strong, heading, group.whole));
    inner->addWidget(group.rows);
    column.addWidget(group.whole);
    return group;
}

void TherapyView::addNote() {
    const QString words = m_note->words().trimmed();
    if (words.isEmpty())
        return;
    if (const auto saved = m_presenter.addNote(words); !saved) {
        Q_EMIT failed(saved.error()); // the words stay where they were typed
        return;
    }
    m_note->setWords({});
    m_note->setFocus(Qt::OtherFocusReason);
}

QWidget* TherapyView::rowFor(const TherapyItem& item) {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    setScaledMargins(m_theme, *row, 18, 10, 10, 10);
    setScaledSpacing(m_theme, *row, 8);
    auto* words = new QVBoxLayout;
    setScaledSpacing(m_theme, *words, 0);
    auto* tick = new CheckBox(m_theme, item.words, holder);
    tick->setShortcut({}); // an ampersand in somebody's words is an ampersand
    tick->setAccessibleName(item.words);
    tick->setChecked(item.isTicked);
    words->addWidget(tick);
    if (!item.from.isEmpty()) {
        auto* from = new QVBoxLayout; // below the words, and not below the box
        setScaledMargins(m_theme, *from, kWordsOfTick, 0, 0, 0);
        from->addWidget(label(m_theme, TextRole::Meta, item.from, holder));
        words->addLayout(from);
    }
    row->addLayout(words, 1);
    if (const auto page = pageOf(item)) {
        auto* open = iconButton(m_theme, Icon::Journal, tr("Open: %1", "a page or its words").arg(item.words), holder);
        connect(open, &QAbstractButton::clicked, this,
                [this, page] { Q_EMIT openRequested(Id<records::Entry>(*page)); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    auto* off = iconButton(m_theme, item.isNote() ? Icon::Trash : Icon::Close,
                           item.isNote() ? tr("Remove: %1", "a note").arg(item.words)
                                         : tr("Take off the list: %1", "a page or its words").arg(item.words),
                           holder);
    row->addWidget(off, 0, Qt::AlignTop);
    // What they change is the list, and with it the row; so the item is a copy, and the row goes later.
    connect(tick, &QCheckBox::clicked, this, [this, item](bool isOn) {
        const auto saved = m_presenter.tick(item, isOn ? store::Ticked::Yes : store::Ticked::No);
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    connect(off, &QAbstractButton::clicked, this, [this, item] { Q_EMIT takeOffRequested(item); });
    return holder;
}

void TherapyView::refresh() {
    const auto* focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QString former = hadFocus ? focused->accessibleName() : QString();
    for (ListFrame* rows : {m_notes, m_pages.rows, m_passages.rows})
        rows->clear();
    bool hasNotes = false;
    bool hasPages = false;
    bool hasPassages = false;
    for (const TherapyItem& item : m_presenter.items()) {
        ListFrame* rows = item.isNote() ? m_notes : item.isPassage() ? m_passages.rows : m_pages.rows;
        rows->addRow(rowFor(item));
        hasNotes = hasNotes || item.isNote();
        hasPassages = hasPassages || item.isPassage();
        hasPages = hasPages || !(item.isNote() || item.isPassage());
    }
    m_notes->setVisible(hasNotes);
    m_pages.whole->setVisible(hasPages);
    m_passages.whole->setVisible(hasPassages);
    m_nothing->setVisible(!hasPages && !hasPassages);
    if (!hadFocus)
        return;
    for (QWidget* widget : findChildren<QWidget*>())
        if (!widget->isHidden() && widget != focused && widget->accessibleName() == former && !former.isEmpty()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_note->setFocus(Qt::OtherFocusReason);
}

void TherapyView::focusStart() {
    m_heading->focusAsStart();
}

void TherapyView::setReflow(Reflow reflow) {
    m_page->setPadding(reflow == Reflow::Wide ? 28 : 20, reflow == Reflow::Wide ? 32 : 20);
}

} // namespace leeward::ui
