#pragma once

#include "core/records/therapy_item.h"
#include "core/transfer/export_journal.h"
#include "core/transfer/json_plan.h"

#include <filesystem>
#include <memory>

namespace leeward::transfer {

/// Writes one form, a thing at a time: entries first, then lines, then notes. Forms that have no place for a thing pass
/// it over.
class ExportWriter {
public:
    using Written = Result<void, ExportError>;

    virtual ~ExportWriter() = default;

    /// Makes the file or folder at \p path, where nothing stands.
    virtual Written begin(const std::filesystem::path& path) = 0;
    virtual Written addEntry(const records::Entry& entry, const records::TherapyMarks& marks) = 0;
    virtual Written addLine(const records::PlanLine&, WhichPlan) { return {}; }
    virtual Written addNote(const records::AppointmentNote&) { return {}; }

    /// Durable once this says so.
    virtual Written finish() = 0;
};

/// The writer of \p form; \p pages is for ExportForm::Pdf alone, and outlives it.
std::unique_ptr<ExportWriter> writerOf(ExportForm form, PageMaker* pages);

} // namespace leeward::transfer
