#include "ui/journal/entry_deeds.h"

#include "core/vault/session.h"
#include "ui/base/text.h"
#include "ui/journal/bin_presenter.h"
#include "ui/journal/gone_dialog.h"
#include "ui/journal/journal_presenter.h"
#include "ui/journal/outcome.h"
#include "ui/journal/passage_dialog.h"
#include "ui/journal/tag_dialog.h"
#include "ui/journal/take_out_dialog.h"
#include "ui/journal/therapy_presenter.h"
#include "ui/share/passage_words.h"
#include "ui/share/share_dialog.h"
#include "ui/share/share_presenter.h"

namespace leeward::ui {

using records::Entry;

EntryDeeds::EntryDeeds(const PageContext& context, const Presenters& presenters, Outcome& outcome, QWidget* page)
    : QObject(page), m_context(context), m_presenters(presenters), m_outcome(outcome), m_page(page),
      m_many(context.session, context.clock) {}

void EntryDeeds::perform(EntryAction action, const Id<Entry>& id) {
    const auto entry = m_presenters.journal.entry(id);
    switch (action) {
    case EntryAction::Edit:
        Q_EMIT editRequested(id);
        return;
    case EntryAction::SharePart:
        if (entry)
            sharePart(*entry);
        return;
    case EntryAction::ToggleTherapy:
        m_outcome.tell(m_presenters.journal.toggleForTherapy(id));
        return;
    case EntryAction::BringPart:
        if (entry)
            bringPart(*entry);
        return;
    case EntryAction::Remove:
        remove(id);
        return;
    case EntryAction::BringBack:
        m_outcome.tell(m_presenters.journal.bringBack(id));
        return;
    case EntryAction::RemoveForGood:
        removeForGood({id});
        return;
    }
}

void EntryDeeds::remove(const Id<Entry>& id) {
    const auto removed = m_presenters.journal.remove(id);
    m_outcome.tell(removed);
    if (removed)
        m_outcome.say(tr("The page is in the bin."),
                      [this, id] { m_outcome.tell(m_presenters.journal.bringBack(id)); });
}

void EntryDeeds::bringBack(const Id<Entry>& id) {
    const auto done = m_presenters.bin.bringBack(id);
    m_outcome.tell(done);
    if (done)
        m_outcome.say(tr("The page is back in your journal."));
}

void EntryDeeds::removeForGood(const BulkChanges::Ids& ids) {
    auto* dialog = new GoneDialog(m_context.theme, m_presenters.bin, ids, m_page);
    // What the last undo would bring back may be what is gone now.
    connect(dialog, &GoneDialog::gone, this, [this](const QString& sentence) {
        m_outcome.forget();
        m_outcome.say(sentence);
    });
    dialog->open();
}

void EntryDeeds::bringPart(const Entry& entry) {
    auto* dialog = new PassageDialog(m_context.theme, entry, m_page);
    connect(dialog, &PassageDialog::chosen, this, [this, id = entry.id](const auto& chosen) {
        std::vector<records::TherapyPassage> passages;
        passages.reserve(chosen.size());
        for (const PassageDialog::Chosen& one : chosen)
            passages.push_back(m_presenters.therapy.passageOf(id, one.question, one.words));
        mark(passages);
    });
    dialog->open();
}

void EntryDeeds::bringWords(const Id<Entry>& id, records::Question question, const QString& words) {
    mark({m_presenters.therapy.passageOf(id, question, words)});
}

void EntryDeeds::mark(const std::vector<records::TherapyPassage>& passages) {
    m_outcome.tell(m_presenters.therapy.mark(passages), tr("These words are on your list for therapy."));
}

void EntryDeeds::performOnMany(BulkAction action, const BulkChanges::Ids& ids) {
    switch (action) {
    case BulkAction::Tag:
        tag(ids);
        return;
    case BulkAction::BringToTherapy:
        tellOfMany(m_many.bringToTherapy(ids), tr("The pages are marked for therapy."));
        return;
    case BulkAction::Export:
        takeOut(ids);
        return;
    case BulkAction::Remove:
        tellOfMany(m_many.remove(ids), tr("The pages are in the bin."));
        return;
    }
}

void EntryDeeds::tag(const BulkChanges::Ids& ids) {
    auto* dialog = new TagDialog(m_context.theme, m_presenters.journal.tagsInUse(), m_page);
    connect(dialog, &TagDialog::chosen, this, [this, ids](const QString& tag) {
        tellOfMany(m_many.addTag(ids, tag), tr("The pages have the tag “%1”.").arg(tag.simplified()));
    });
    dialog->open();
}

void EntryDeeds::takeOut(const BulkChanges::Ids& ids) {
    auto* dialog = new TakeOutDialog(m_context.theme, m_context.session, ids, m_page);
    connect(dialog, &TakeOutDialog::transferRequested, this, &EntryDeeds::transferRequested);
    dialog->open();
}

void EntryDeeds::tellOfMany(const BulkChanges::Answer& answer, const QString& sentence) {
    if (answer)
        Q_EMIT manyDone();
    if (!answer || answer->count > 0)
        m_outcome.tell(answer, sentence);
    else
        m_outcome.say(sentence); // they were so before: there is nothing to take back
}

void EntryDeeds::sharePart(const Entry& entry) {
    ShareDialog::Source source{{}, entry.id};
    for (const records::Part& part : entry.parts)
        if (const QString text = toQt(part.text).trimmed(); !text.isEmpty())
            source.texts.push_back(text);
    if (source.texts.empty()) {
        m_outcome.say(tr("There are no words on this page to choose from."));
        return;
    }
    auto* dialog = new ShareDialog(m_context.theme, m_presenters.sharing, source, m_page);
    connect(dialog, &ShareDialog::shared, this, [this](const Id<records::Passage>& id, std::uint8_t place) {
        Q_EMIT sharedChanged();
        m_outcome.say(sharedWords(place), [this, id] { takeBack(id); });
    });
    dialog->open();
}

void EntryDeeds::takeBack(const Id<records::Passage>& id) {
    const auto done = m_presenters.sharing.takeBack(id);
    Q_EMIT sharedChanged();
    m_outcome.tell(done);
    if (done)
        m_outcome.say(takenBackWords(m_presenters.sharing.otherName()));
}

} // namespace leeward::ui
