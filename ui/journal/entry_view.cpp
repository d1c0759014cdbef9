#include "ui/journal/entry_view.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/part_view.h"
#include "ui/share/passage_bands.h"
#include "ui/share/share_presenter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace leeward::ui {

using records::Entry;
using records::EntryKind;

namespace {

constexpr int kWidest = 640;

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

EntryView::EntryView(const Theme& theme, const SharePresenter& sharing, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sharing(sharing), m_page(new ScrollPage(theme, kWidest, this)),
      m_title(new HeadingLabel(theme, TextRole::Title, {}, this)), m_when(label(theme, TextRole::Meta, {}, this)),
      m_tags(new QWidget(this)), m_parts(new QVBoxLayout), m_edit(iconButton(theme, Icon::Edit, tr("Edit"), this)),
      m_share(iconButton(theme, Icon::SharePart, tr("Share part of this…"), this)),
      m_more(iconButton(theme, Icon::More, tr("More"), this)), m_menu(new QMenu(this)),
      m_fold(new Band(theme, BandTone::Calm, std::nullopt, {}, this)),
      m_therapy(new Band(theme, BandTone::Private, Icon::TherapyOn, {}, this)),
      m_removed(new Band(theme, BandTone::Plain, Icon::Trash, {}, this)),
      m_shared(new PassageBands(theme, PassageBands::Says::HowMuch, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->setPadding(26, 40);
    setScaledSpacing(theme, m_page->column(), 0);
    addHead(m_page->column());
    setScaledSpacing(theme, *m_parts, 16);
    m_page->column().addLayout(m_parts);
    m_fold->setSentence(tr("This page stays folded."), tr("It may be a heavy one. Open it when you like."));
    m_page->column().addWidget(m_fold);
    connect(m_fold->addAction(tr("Unfold it")), &QAbstractButton::clicked, this, &EntryView::unfold);
    addBands(m_page->column());
    m_page->column().addStretch(1);
    clear();
}

void EntryView::addHead(QVBoxLayout& column) {
    auto* head = new QHBoxLayout;
    setScaledSpacing(m_theme, *head, 4);
    // A page that is longer than the window would stretch them.
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_when), m_tags}) {
        QSizePolicy policy = each->sizePolicy();
        policy.setVerticalPolicy(QSizePolicy::Maximum);
        each->setSizePolicy(policy);
    }
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_share, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    column.addLayout(head);
    column.addWidget(m_when);
    new FlowLayout(m_theme, 8, m_tags);
    m_tags->setAccessibleName(tr("Tags"));
    column.addWidget(m_tags);
    m_menu->setAccessibleName(tr("More"));
    connect(m_edit, &QAbstractButton::clicked, this, [this] { ask(EntryAction::Edit); });
    connect(m_share, &QAbstractButton::clicked, this, [this] { ask(EntryAction::SharePart); });
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_menu->exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
}

void EntryView::addBands(QVBoxLayout& column) {
    m_therapy->setSentence(tr("Marked to bring to therapy."), tr("Nothing is sent anywhere."));
    connect(m_therapy->addAction(tr("Take the mark off")), &QAbstractButton::clicked, this,
            [this] { ask(EntryAction::ToggleTherapy); });
    m_removed->setSentence(tr("In the bin."), tr("It can be brought back."));
    connect(m_removed->addAction(tr("Bring back")), &QAbstractButton::clicked, this,
            [this] { ask(EntryAction::BringBack); });
    connect(m_removed->addAction(tr("Remove for good…"), {ButtonKind::Remove, ButtonSize::Small}),
            &QAbstractButton::clicked, this, [this] { ask(EntryAction::RemoveForGood); });
    auto* bands = new QVBoxLayout;
    setScaledMargins(m_theme, *bands, 0, 24, 0, 0);
    setScaledSpacing(m_theme, *bands, 12);
    bands->addWidget(m_therapy);
    bands->addWidget(m_removed);
    bands->addWidget(m_shared);
    connect(m_shared, &PassageBands::takeBackRequested, this, &EntryView::takeBackRequested);
    column.addLayout(bands);
}

void EntryView::show(const Entry& entry, const QString& when, const search::Query& query) {
    m_entry = entry.id;
    m_revision = entry.revision;
    m_title->setWords(shownTitle(entry));
    m_when->setWords(when);
    showTags(entry);
    m_query = query;
    m_folded = isHeavy(entry) && m_unfolded != entry.id ? std::optional(entry) : std::nullopt;
    m_fold->setVisible(m_folded.has_value());
    empty(*m_parts);
    if (!m_folded)
        showParts(entry, query);
    fillMenu(entry);
    m_edit->setVisible(!entry.removedAt);
    m_share->setVisible(!entry.removedAt && m_sharing.isPossible());
    m_more->setVisible(!entry.removedAt);
    m_therapy->setVisible(entry.forTherapy && !entry.removedAt);
    m_removed->setVisible(entry.removedAt.has_value());
    showShared(entry);
    m_page->show();
    m_page->reveal(m_title);
}

void EntryView::showShared(const Entry& entry) {
    m_shared->show(m_sharing.mineFrom(entry.id), m_sharing.otherName());
}

bool EntryView::isShowing(const Entry& entry) const {
    return m_entry == entry.id && m_revision == entry.revision;
}

void EntryView::clear() {
    m_entry.reset();
    m_unfolded.reset();
    m_folded.reset();
    m_page->hide();
    empty(*m_parts);
    empty(*m_tags->layout());
}

void EntryView::showTags(const Entry& entry) {
    empty(*m_tags->layout());
    const auto add = [this](const QString& words, TagTone tone = TagTone::Plain, std::optional<Icon> icon = {}) {
        m_tags->layout()->addWidget(tag(m_theme, words, tone, icon, m_tags));
    };
    if (entry.isDraft)
        add(tr("Draft"));
    if (entry.feltSafety)
        add(feltWords(*entry.feltSafety));
    for (const auto& words : {entry.feelings, entry.bodySignals, entry.tags}) {
        for (const QString& word : toQt(words))
            add(word);
    }
    if (entry.kind == EntryKind::SmallWin)
        add(nameOf(entry.kind), TagTone::Sage, iconOf(entry.kind));
    else if (entry.kind != EntryKind::FreeWriting && entry.kind != EntryKind::AfterBeingClose)
        add(nameOf(entry.kind), TagTone::Plain, iconOf(entry.kind));
    const bool hasTags = m_tags->layout()->count() > 0;
    m_tags->setVisible(hasTags);
    m_tags->setContentsMargins(0, hasTags ? m_theme.px(12) : 0, 0, 0);
}

void EntryView::showParts(const Entry& entry, const search::Query& query) {
    m_parts->setContentsMargins(0, m_theme.px(20), 0, 0);
    addPrompt(entry);
    for (const records::Part& part : entry.parts) {
        const bool isPlain = part.question == records::Question::Text && entry.parts.size() == 1;
        auto* view = new PartView(m_theme, part.question, isPlain ? QString() : asks(part.question), this);
        view->show(part.text, query);
        if (!entry.removedAt)
            view->offerBringing();
        connect(view, &PartView::wordsRequested, this, &EntryView::wordsRequested);
        m_parts->addWidget(view);
    }
}

/// What somebody began from stands above their words, paler.
void EntryView::addPrompt(const Entry& entry) {
    if (entry.prompt.empty())
        return;
    TextLabel* prompt = label(m_theme, TextRole::Small, toQt(entry.prompt), this);
    prompt->setTone(Color::Private);
    m_parts->addWidget(prompt);
}

void EntryView::unfold() {
    if (!m_folded)
        return;
    const Entry entry = *std::exchange(m_folded, std::nullopt);
    m_unfolded = entry.id;
    m_fold->hide();
    showParts(entry, m_query);
    focusTitle();
}

void EntryView::mark(const search::Query& query) {
    m_query = query;
    for (int i = 0; i < m_parts->count(); ++i)
        if (auto* view = qobject_cast<PartView*>(m_parts->itemAt(i)->widget()))
            view->mark(query);
}

void EntryView::fillMenu(const Entry& entry) {
    m_menu->clear();
    m_menu->addAction(m_theme.icon(Icon::Edit, Color::Ink2), tr("Edit"), this, [this] { ask(EntryAction::Edit); });
    if (m_sharing.isPossible())
        m_menu->addAction(m_theme.icon(Icon::SharePart, Color::Ink2), tr("Share part of this…"), this,
                          [this] { ask(EntryAction::SharePart); });
    m_menu->addAction(m_theme.icon(entry.forTherapy ? Icon::Therapy : Icon::TherapyOn, Color::Private),
                      entry.forTherapy ? tr("Take the mark for therapy off") : tr("Bring to therapy"), this,
                      [this] { ask(EntryAction::ToggleTherapy); });
    m_menu->addAction(m_theme.icon(Icon::Therapy, Color::Private), tr("Bring part of this…"), this,
                      [this] { ask(EntryAction::BringPart); });
    m_menu->addSeparator();
    m_menu->addAction(m_theme.icon(Icon::Trash, Color::Brick), tr("Remove"), this,
                      [this] { ask(EntryAction::Remove); });
}

void EntryView::setReflow(Reflow reflow) {
    if (reflow == Reflow::Wide)
        m_page->setPadding(26, 40);
    else
        m_page->setPadding(16, 24);
    m_page->column().setSpacing(0);
}

void EntryView::focusTitle() {
    m_title->focusAsStart();
}

} // namespace leeward::ui
