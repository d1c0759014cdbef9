#pragma once

#include "core/base/file.h"
#include "core/base/go_on.h"
#include "core/base/result.h"
#include "core/store/entries.h"
#include "core/store/our_plan.h"
#include "core/store/plan_lines.h"
#include "core/store/therapy.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace leeward::transfer {

/// Why nothing was exported, beside what a file can do.
enum class ExportProblem {
    Exists,      ///< something stands there, and we never overwrite
    InsideVault, ///< plain text does not belong into the vault's folder
    NoFolder,    ///< the folder it would lie in is not there
    NotRead,     ///< the journal itself could not be read: the device, or damage
    NotMade,     ///< its words could not be set on pages
    Stopped,     ///< as was asked for
};

/// After either nothing is left of what was begun.
using ExportError = std::variant<ExportProblem, base::FileError>;

/// The names of the forms.
enum class ExportForm { Json, Markdown, Pdf };

/// Which of them go.
enum class ExportScope {
    Everything,
    ForTherapy, ///< entries that are marked so and notes for the appointment, and no line of a plan
    Chosen,     ///< some entries, and nothing else
};

/// Sets entries on pages. What stands around their words is in somebody's language, which core does not know.
class PageMaker {
public:
    virtual ~PageMaker() = default;

    /// The next entry.
    virtual Result<void, ExportProblem> add(const records::Entry& entry) = 0;

    /// All of them as a PDF. Nothing is added after it.
    virtual Result<base::Bytes, ExportProblem> finish() = 0;
};

/// One person's own words, and nobody else's.
struct ExportSource {
    store::Entries& entries;
    store::PlanLines& myPlan;
    store::OurPlan* ourPlan = nullptr; ///< of two, when their space is open
    ExportScope scope = ExportScope::Everything;
    store::Therapy* therapy = nullptr;        ///< what is collected; without it, none of that is written
    std::vector<Id<records::Entry>> chosen{}; ///< for ExportScope::Chosen
    PageMaker* pages = nullptr;               ///< for ExportForm::Pdf
};

/// How much was written.
struct Exported {
    std::size_t entries = 0;
    std::size_t lines = 0; ///< of both plans
    std::size_t notes = 0; ///< for the appointment
    bool operator==(const Exported&) const = default;
};

/// Hears how many entries are written, several times a second; No stops.
using ExportWatcher = std::function<base::GoOn(std::size_t)>;

/// Why nothing can be written to \p target, as far as can be seen before; nothing when it can.
/// \param vault the folder of the vault
std::optional<ExportError> whyNotThere(const std::filesystem::path& target, const std::filesystem::path& vault);

/// Writes the entries outside the bin, in the clear, for other programs: see docs/transfer-format.md. Json makes one
/// file, with one's own lines of the plans as one saved them oneself, and what is collected for therapy; Markdown a
/// folder with one file an entry; Pdf what the page maker makes. Files have mode 0600. It is written beside \p target
/// under the name with ".part" behind, and named \p target when it is whole and synced.
/// \param vault the folder of the vault
Result<Exported, ExportError> exportJournal(const ExportSource& source, ExportForm form,
                                            const std::filesystem::path& target, const std::filesystem::path& vault,
                                            const ExportWatcher& watcher = {});

} // namespace leeward::transfer
