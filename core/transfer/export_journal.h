#pragma once

#include "core/base/file.h"
#include "core/base/result.h"
#include "core/store/entries.h"

#include <cstddef>
#include <filesystem>
#include <variant>

namespace leeward::transfer {

/// Why nothing was exported, beside what a file can do.
enum class ExportProblem {
    Exists,      ///< something stands there, and we never overwrite
    InsideVault, ///< plain text does not belong into the vault's folder
    NoFolder,    ///< the folder it would lie in is not there
    NotRead,     ///< the journal itself could not be read: the device, or damage
};

/// After either nothing is left of what was begun.
using ExportError = std::variant<ExportProblem, base::FileError>;

/// The names of the forms, and of their writers below.
enum class ExportForm { Json, Markdown };

/// Writes every entry outside the bin, in the clear, for other programs: see docs/transfer-format.md. Json makes one
/// file, Markdown a folder with one file an entry; files have mode 0600. It is written beside \p target under the name
/// with ".part" behind, and named \p target when it is whole and synced.
/// \param vault the folder of the vault
/// \return how many entries
Result<std::size_t, ExportError> exportJournal(store::Entries& entries, ExportForm form,
                                               const std::filesystem::path& target, const std::filesystem::path& vault);

} // namespace leeward::transfer
