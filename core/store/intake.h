#pragma once

#include "core/sql/transaction.h"
#include "core/store/entries.h"
#include "core/store/plan_lines.h"
#include "core/store/therapy.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace leeward::store {

/// What became of a record that was given to an Intake.
enum class Taken {
    New,
    AlreadyThere, ///< the same words are there, of the same moment or in the same section: nothing was written
    NoPlace,      ///< the plan is at its limit of lines
};

/// Many new records of one private space in one transaction, for imports: nothing is kept before keep() says so, and
/// without it nothing at all. The stores outlive it, and nothing else is saved in that space meanwhile.
class Intake {
public:
    static Result<Intake, SaveError> begin(Entries& entries, PlanLines& plan, Therapy& therapy);

    /// Writes an entry as a new one, with what is collected of it. The id of another entry is replaced by \p spare.
    Result<Taken, SaveError> add(records::Entry entry, records::TherapyMarks marks, const Id<records::Entry>& spare);

    /// Writes a line of My plan, as one's own and last in its section; likewise.
    Result<Taken, SaveError> add(records::PlanLine line, const Id<records::PlanLine>& spare);

    /// Writes a note for the appointment, last of all.
    Result<Taken, SaveError> add(const records::AppointmentNote& note);

    /// Durable once this says so. Then the listeners hear of every record, on this thread.
    Result<void, SaveError> keep();

private:
    Intake(Entries& entries, PlanLines& plan, Therapy& therapy, sql::Transaction transaction)
        : m_entries(&entries), m_plan(&plan), m_therapy(&therapy), m_transaction(std::move(transaction)) {}
    Result<void, SaveError> collect(const records::Entry& entry, records::TherapyMarks& marks);

    Entries* m_entries;
    PlanLines* m_plan;
    Therapy* m_therapy;
    sql::Transaction m_transaction;
    std::vector<Id<records::Entry>> m_newEntries;
    std::vector<Id<records::PlanLine>> m_newLines;
    std::optional<std::set<std::string>> m_formerNotes; ///< what notes said before, once it was asked
};

} // namespace leeward::store
