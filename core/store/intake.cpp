#include "core/store/intake.h"

#include <utility>

namespace leeward::store {

using records::Entry;
using records::PlanLine;

Result<Intake, SaveError> Intake::begin(Entries& entries, PlanLines& plan, Therapy& therapy) {
    auto transaction = sql::Transaction::begin(entries.m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    return Intake(entries, plan, therapy, std::move(*transaction));
}

Result<Taken, SaveError> Intake::add(Entry entry, records::TherapyMarks marks, const Id<Entry>& spare) {
    const auto isThere = m_entries->holds(entry);
    if (!isThere)
        return Fail{saveErrorFrom(isThere.error())};
    if (*isThere)
        return Taken::AlreadyThere;
    entry.revision = 0;
    entry.removedAt.reset();
    auto added = m_entries->addNew(entry);
    if (!added && added.error() == SaveError::Behind) {
        entry.id = spare;
        added = m_entries->addNew(entry);
    }
    if (!added)
        return Fail{added.error()};
    RETURN_IF_FAILED(collect(entry, marks));
    m_newEntries.push_back(entry.id);
    return Taken::New;
}

Result<void, SaveError> Intake::collect(const Entry& entry, records::TherapyMarks& marks) {
    if (marks.isTicked)
        if (const auto ticked = m_therapy->write(entry.id, Ticked::Yes); !ticked)
            return Fail{saveErrorFrom(ticked.error())};
    for (records::TherapyPassage& passage : marks.passages) {
        passage.entry = entry.id;
        if (!check(passage).empty())
            return Fail{SaveError::Refused};
        if (const auto written = m_therapy->write(passage); !written)
            return Fail{saveErrorFrom(written.error())};
    }
    return {};
}

Result<Taken, SaveError> Intake::add(const records::AppointmentNote& note) {
    if (!m_formerNotes) {
        const auto notes = m_therapy->notes();
        if (!notes)
            return Fail{saveErrorFrom(notes.error())};
        m_formerNotes.emplace();
        for (const records::AppointmentNote& former : *notes)
            m_formerNotes->insert(former.text);
    }
    if (m_formerNotes->contains(note.text))
        return Taken::AlreadyThere;
    if (const auto saved = m_therapy->save(note); !saved)
        return Fail{saved.error()};
    return Taken::New;
}

Result<Taken, SaveError> Intake::add(PlanLine line, const Id<PlanLine>& spare) {
    line.owner = m_plan->m_me;
    line.revision = 0;
    line.position = 0;
    line.isRemoved = false;
    const auto isThere = m_plan->holds(line);
    if (!isThere)
        return Fail{saveErrorFrom(isThere.error())};
    if (*isThere)
        return Taken::AlreadyThere;
    auto added = m_plan->addNew(line);
    if (!added && (added.error() == SaveError::Behind || added.error() == SaveError::NotOwner)) {
        line.id = spare;
        added = m_plan->addNew(line);
    }
    if (!added && added.error() == SaveError::TooMany)
        return Taken::NoPlace;
    if (!added)
        return Fail{added.error()};
    m_newLines.push_back(line.id);
    return Taken::New;
}

Result<void, SaveError> Intake::keep() {
    if (const auto kept = m_transaction.commit(); !kept)
        return Fail{saveErrorFrom(kept.error())};
    for (const Id<Entry>& id : m_newEntries)
        m_entries->m_listeners.notify(id);
    for (const Id<PlanLine>& id : m_newLines)
        m_plan->m_listeners.notify(id);
    return {};
}

} // namespace leeward::store
