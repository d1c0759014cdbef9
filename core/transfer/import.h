#pragma once

#include "core/base/result.h"
#include "core/store/intake.h"
#include "core/store/therapy.h"
#include "core/transfer/receiver.h"

#include <filesystem>
#include <optional>
#include <variant>

namespace leeward::transfer {

/// What a journal comes from.
enum class ImportForm { Markdown, Leeward, DayOne, Jrnl };

/// After either nothing has changed.
using ImportError = std::variant<ImportProblem, store::SaveError>;

/// What was found in it, or brought in from it.
struct ImportReport {
    ImportForm form = ImportForm::Markdown;
    std::size_t entries = 0;
    std::size_t lines = 0;                  ///< of a plan; all of them come into My plan
    std::size_t notes = 0;                  ///< for the appointment
    std::optional<base::LocalTime> first{}; ///< of the entries, by when they were begun
    std::optional<base::LocalTime> last{};
    LeftOuts leftOut{};
};

/// How far reading is. Of a file \p allBytes is its length, of an archive and a folder 0: not known.
struct ImportProgress {
    std::size_t items = 0; ///< entries, lines and what is left out
    std::uintmax_t bytes = 0;
    std::uintmax_t allBytes = 0;
};

/// Asked several times a second; No stops, and takes all back.
using ImportWatcher = std::function<GoOn(const ImportProgress&)>;

/// Where it goes: one person's own space, and nowhere else. Lines of a plan of two become lines of My plan.
struct ImportTarget {
    store::Entries& entries;
    store::PlanLines& myPlan;
    store::Therapy& therapy;
};

/// Reads all of \p source and says what bringIn() would do, changing nothing. It is a folder of Markdown files, or a
/// file: JSON of Leeward, Day One or jrnl, or a zip with such JSON in it (docs/transfer-format.md).
Result<ImportReport, ImportError> lookThrough(const std::filesystem::path& source, const ImportTarget& target,
                                              const ImportSetting& setting, const ImportWatcher& watcher);

/// Brings it in, in one transaction: all that was not left out, or nothing. What the journal says already, of the same
/// moment, is left out, so that doing it twice adds nothing. An entry keeps the id it says, unless another has it.
Result<ImportReport, ImportError> bringIn(const std::filesystem::path& source, const ImportTarget& target,
                                          const ImportSetting& setting, const ImportWatcher& watcher);

} // namespace leeward::transfer
