#include "ui/journal/therapy_presenter.h"

#include "core/secret/random.h"
#include "core/vault/session.h"
#include "ui/base/text.h"
#include "ui/journal/date_words.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/running_words.h"

#include <QLocale>

namespace leeward::ui {

using records::AppointmentNote;
using records::Entry;
using records::TherapyEntry;
using records::TherapyPassage;
using store::SaveError;
using store::Ticked;

namespace {

using Saved = Result<void, SaveError>;

BulkChanges::Answer answer(const Saved& saved, std::function<Saved()> undo) {
    if (!saved)
        return Fail{saved.error()};
    return BulkChanges::Done{1, std::move(undo)};
}

} // namespace

TherapyPresenter::TherapyPresenter(vault::Session& session, const base::Clock& clock, secret::Random& random,
                                   QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_random(random), m_catchUp(
                                                                                 session, [this] { refresh(); }, this) {
}

void TherapyPresenter::refresh() {
    m_catchUp.follow();
    m_items.clear();
    readNotes();
    readPages();
    readPassages();
    Q_EMIT changed();
}

QString TherapyPresenter::dayOf(const base::LocalTime& time) const {
    return dayWords(time, m_clock.localNow());
}

void TherapyPresenter::readNotes() {
    const auto notes = m_session.therapy().notes().value_or(std::vector<AppointmentNote>{});
    for (const AppointmentNote& note : notes)
        m_items.push_back({note, toQt(note.text), {}, note.isTicked});
}

void TherapyPresenter::readPages() {
    const auto pages = m_session.therapy().entries().value_or(std::vector<TherapyEntry>{});
    for (const TherapyEntry& page : pages) {
        const auto rows = m_session.entries().rows({&page.id, 1}).value_or(std::vector<store::EntryRow>{});
        if (!rows.empty())
            m_items.push_back({page, shownTitle(rows.front()), dayOf(rows.front().writtenAt), page.isTicked});
    }
}

void TherapyPresenter::readPassages() {
    const auto passages = m_session.therapy().passages().value_or(std::vector<TherapyPassage>{});
    for (const TherapyPassage& passage : passages) {
        const auto rows = m_session.entries().rows({&passage.entry, 1}).value_or(std::vector<store::EntryRow>{});
        if (rows.empty())
            continue;
        const QString day = dayOf(rows.front().writtenAt);
        const QString title = shownTitle(rows.front());
        m_items.push_back(
            {passage, toQt(passage.text), tr("%1, %2", "a page's title, its day").arg(title, day), passage.isTicked});
    }
}

Saved TherapyPresenter::addNote(const QString& words) {
    const auto saved =
        m_session.therapy().save(AppointmentNote{m_random.newId<AppointmentNote>(), toUtf8(words.trimmed())});
    if (saved)
        refresh();
    return saved;
}

Saved TherapyPresenter::tick(const TherapyItem& item, Ticked ticked) {
    store::Therapy& therapy = m_session.therapy();
    Saved saved;
    if (const auto* page = std::get_if<TherapyEntry>(&item.source)) {
        saved = therapy.tick(page->id, ticked);
    } else if (auto source = item.source; auto* note = std::get_if<AppointmentNote>(&source)) {
        note->isTicked = ticked == Ticked::Yes;
        saved = therapy.save(*note);
    } else if (auto* passage = std::get_if<TherapyPassage>(&source)) {
        passage->isTicked = ticked == Ticked::Yes;
        saved = therapy.save(*passage);
    }
    refresh();
    return saved;
}

BulkChanges::Answer TherapyPresenter::takeOff(const TherapyItem& item) {
    store::Therapy& therapy = m_session.therapy();
    const auto again = [this](const auto& kept) {
        return [this, kept]() -> Saved {
            const auto saved = m_session.therapy().save(kept);
            refresh();
            return saved;
        };
    };
    if (const auto* note = std::get_if<AppointmentNote>(&item.source)) {
        const AppointmentNote kept = *note;
        const auto removed = therapy.remove(kept.id);
        refresh();
        return answer(removed, again(kept));
    }
    if (const auto* passage = std::get_if<TherapyPassage>(&item.source)) {
        const TherapyPassage kept = *passage;
        const auto removed = therapy.remove(kept.id);
        refresh();
        return answer(removed, again(kept));
    }
    const TherapyEntry page = std::get<TherapyEntry>(item.source);
    const auto set = [this, page](bool isMarked) -> Saved {
        const auto change = [isMarked](Entry& entry) { return std::exchange(entry.forTherapy, isMarked) != isMarked; };
        return m_session.entries().changeAll({&page.id, 1}, change).map([](const store::Entries::Ids&) {});
    };
    const auto takenOff = set(false);
    refresh();
    return answer(takenOff, [this, set, page]() -> Saved {
        const auto marked = set(true);
        if (marked && page.isTicked)
            return m_session.therapy().tick(page.id, Ticked::Yes);
        return marked;
    });
}

TherapyPassage TherapyPresenter::passageOf(const Id<Entry>& entry, records::Question question, const QString& words) {
    return {m_random.newId<TherapyPassage>(), entry, question, toUtf8(words)};
}

BulkChanges::Answer TherapyPresenter::mark(const std::vector<TherapyPassage>& passages) {
    for (const TherapyPassage& passage : passages)
        if (const auto saved = m_session.therapy().save(passage); !saved)
            return Fail{saved.error()};
    return BulkChanges::Done{passages.size(), [this, passages]() -> Saved {
                                 for (const TherapyPassage& passage : passages)
                                     if (const auto removed = m_session.therapy().remove(passage.id); !removed)
                                         return removed;
                                 return {};
                             }};
}

paper::PaperSection TherapyPresenter::sectionOf(const TherapyItem& item) const {
    if (const auto* page = std::get_if<TherapyEntry>(&item.source)) {
        const auto entry = m_session.entries().byId(page->id).value_or(std::nullopt);
        return entry ? sectionFrom(*entry, item.from) : paper::PaperSection();
    }
    paper::PaperSection section;
    section.order = paper::Order::Running;
    section.heading = toUtf8(tr("From %1", "a page's title and day").arg(item.from));
    addRunning(section, toUtf8(item.words));
    return section;
}

paper::PaperPlan TherapyPresenter::paperOf(const std::set<std::size_t>& chosen) const {
    paper::PaperPlan plan;
    plan.title = toUtf8(tr("For therapy"));
    plan.language = toUtf8(QLocale().bcp47Name());
    paper::PaperSection notes;
    notes.heading = toUtf8(tr("Notes for the appointment"));
    for (const std::size_t place : chosen)
        if (place < m_items.size() && m_items[place].isNote())
            notes.items.emplace_back().text = toUtf8(m_items[place].words);
    if (!notes.items.empty())
        plan.sections.push_back(std::move(notes));
    for (const std::size_t place : chosen)
        if (place < m_items.size() && !m_items[place].isNote())
            plan.sections.push_back(sectionOf(m_items[place]));
    return plan;
}

PaperOffer TherapyPresenter::offer() const {
    PaperOffer offer;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        offer.things.push_back(m_items[i].words);
        if (!m_items[i].isTicked)
            offer.suggested.insert(i);
    }
    offer.made = [this](const std::set<std::size_t>& chosen) { return paperOf(chosen); };
    return offer;
}

} // namespace leeward::ui
