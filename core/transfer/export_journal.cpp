#include "core/transfer/export_journal.h"

#include "core/base/is_within.h"
#include "core/records/plan_section.h"
#include "core/transfer/export_part.h"
#include "core/transfer/export_writer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <system_error>
#include <tuple>
#include <vector>

namespace leeward::transfer {

namespace {

namespace fs = std::filesystem;
using records::Entry;
using records::PlanLine;
using records::TherapyMarks;
using store::EntryRow;

constexpr std::size_t kRowsAtOnce = 500;
constexpr std::size_t kBetweenProgress = 64;

using Marks = std::map<Id<Entry>, TherapyMarks>;

Fail<ExportError> notRead() {
    return Fail{ExportError{ExportProblem::NotRead}};
}

/// What is collected of which entry.
Result<Marks, ExportError> marksOf(store::Therapy* therapy) {
    Marks marks;
    if (!therapy)
        return marks;
    const auto entries = therapy->entries();
    const auto passages = therapy->passages();
    if (!entries || !passages)
        return notRead();
    for (const records::TherapyEntry& entry : *entries)
        if (entry.isTicked)
            marks[entry.id].isTicked = true;
    for (const records::TherapyPassage& passage : *passages)
        marks[passage.entry].passages.push_back(passage);
    return marks;
}

/// Hands one entry after the other to a writer, newest first.
class EntryWalk {
public:
    EntryWalk(const ExportSource& source, const ExportWatcher& watcher, ExportWriter& writer, Marks marks)
        : m_source(source), m_watcher(watcher), m_writer(writer), m_marks(std::move(marks)) {}

    std::size_t count() const { return m_count; }

    ExportWriter::Written writeAll() { return m_source.scope == ExportScope::Chosen ? writeChosen() : writeListed(); }

private:
    ExportWriter::Written writeListed() {
        const store::EntryFilter filter{.onlyForTherapy = m_source.scope == ExportScope::ForTherapy};
        std::optional<store::EntryCursor> after;
        while (true) {
            const auto rows = m_source.entries.newestFirst(filter, kRowsAtOnce, after);
            if (!rows)
                return notRead();
            if (rows->empty())
                return {};
            for (const EntryRow& row : *rows)
                RETURN_IF_FAILED(write(row.id));
            after = store::EntryCursor{rows->back().writtenAt.at, rows->back().id};
        }
    }

    ExportWriter::Written writeChosen() {
        auto rows = m_source.entries.rows(m_source.chosen);
        if (!rows)
            return notRead();
        std::ranges::sort(*rows, [](const EntryRow& a, const EntryRow& b) {
            return std::tie(a.writtenAt.at, a.id) > std::tie(b.writtenAt.at, b.id);
        });
        for (const EntryRow& row : *rows)
            RETURN_IF_FAILED(write(row.id));
        return {};
    }

    ExportWriter::Written write(const Id<Entry>& id) {
        const auto entry = m_source.entries.byId(id);
        if (!entry)
            return notRead();
        if (!*entry || (*entry)->removedAt)
            return {};
        const auto marks = m_marks.find(id);
        RETURN_IF_FAILED(m_writer.addEntry(**entry, marks == m_marks.end() ? TherapyMarks() : marks->second));
        if (++m_count % kBetweenProgress == 0 && m_watcher && m_watcher(m_count) == base::GoOn::No)
            return Fail{ExportError{ExportProblem::Stopped}};
        return {};
    }

    const ExportSource& m_source;
    const ExportWatcher& m_watcher;
    ExportWriter& m_writer;
    const Marks m_marks;
    std::size_t m_count = 0;
};

using SectionReader = std::function<sql::SqlResult<std::vector<PlanLine>>(records::PlanSection)>;

/// Every line of a plan that \p read finds in a section and that is not taken out, in the plan's order.
/// \return how many
Result<std::size_t, ExportError> writeLines(const SectionReader& read, WhichPlan plan, ExportWriter& writer) {
    std::size_t count = 0;
    for (const records::PlanSection section : records::allSections()) {
        const auto lines = read(section);
        if (!lines)
            return notRead();
        for (const PlanLine& line : *lines) {
            if (line.isRemoved)
                continue;
            RETURN_IF_FAILED(writer.addLine(line, plan));
            ++count;
        }
    }
    return count;
}

Result<std::size_t, ExportError> writePlans(const ExportSource& source, ExportWriter& writer) {
    const auto mine = writeLines([&](records::PlanSection section) { return source.myPlan.section(section); },
                                 WhichPlan::Mine, writer);
    if (!mine || !source.ourPlan)
        return mine;
    // As one saved them oneself: nothing that was written in one's name gets in.
    const auto ours = writeLines([&](records::PlanSection section) { return source.ourPlan->ownWords(section); },
                                 WhichPlan::Ours, writer);
    return ours ? Result<std::size_t, ExportError>(*mine + *ours) : ours;
}

Result<std::size_t, ExportError> writeNotes(const ExportSource& source, ExportWriter& writer) {
    if (!source.therapy)
        return 0;
    const auto notes = source.therapy->notes();
    if (!notes)
        return notRead();
    for (const records::AppointmentNote& note : *notes)
        RETURN_IF_FAILED(writer.addNote(note));
    return notes->size();
}

Result<Exported, ExportError> writeTo(ExportPart& part, ExportForm form, const ExportSource& source,
                                      const ExportWatcher& watcher) {
    auto marks = marksOf(source.therapy);
    if (!marks)
        return Fail{marks.error()};
    const auto writer = writerOf(form, source.pages);
    RETURN_IF_FAILED(writer->begin(part.path()));
    part.begin();
    EntryWalk entries(source, watcher, *writer, std::move(*marks));
    RETURN_IF_FAILED(entries.writeAll());
    Exported written{.entries = entries.count()};
    // The other forms are of entries alone: a line or a note would come back as one.
    if (form == ExportForm::Json && source.scope == ExportScope::Everything) {
        const auto lines = writePlans(source, *writer);
        if (!lines)
            return Fail{lines.error()};
        written.lines = *lines;
    }
    if (form == ExportForm::Json && source.scope != ExportScope::Chosen) {
        const auto notes = writeNotes(source, *writer);
        if (!notes)
            return Fail{notes.error()};
        written.notes = *notes;
    }
    RETURN_IF_FAILED(writer->finish());
    return written;
}

std::optional<ExportError> problemOf(const fs::path& target, const fs::path& part, const fs::path& vault) {
    std::error_code error;
    const fs::path folder = fs::canonical(target.parent_path(), error);
    if (error || !fs::is_directory(folder, error))
        return ExportError{ExportProblem::NoFolder};
    if (base::isWithin(fs::weakly_canonical(vault, error), folder / target.filename()))
        return ExportError{ExportProblem::InsideVault};
    if (fs::exists(fs::symlink_status(target, error)) || fs::exists(fs::symlink_status(part, error)))
        return ExportError{ExportProblem::Exists};
    return std::nullopt;
}

fs::path wholePath(const fs::path& target) {
    std::error_code error;
    const fs::path place = fs::absolute(target, error).lexically_normal();
    return place.has_filename() ? place : place.parent_path(); // "folder/"
}

} // namespace

std::optional<ExportError> whyNotThere(const fs::path& target, const fs::path& vault) {
    const fs::path place = wholePath(target);
    return problemOf(place, ExportPart(place).path(), vault);
}

Result<Exported, ExportError> exportJournal(const ExportSource& source, ExportForm form, const fs::path& target,
                                            const fs::path& vault, const ExportWatcher& watcher) {
    const fs::path place = wholePath(target);
    ExportPart part(place);
    if (const auto problem = problemOf(place, part.path(), vault))
        return Fail{*problem};
    const auto written = writeTo(part, form, source, watcher);
    if (!written)
        return written;
    if (const auto finished = part.finish(); !finished)
        return Fail{ExportError{finished.error()}};
    return written;
}

} // namespace leeward::transfer
