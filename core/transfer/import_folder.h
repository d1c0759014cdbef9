#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/entry.h"
#include "core/transfer/markdown.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace leeward::transfer {

/// A file that did not become an entry.
struct LeftOut {
    std::filesystem::path file; ///< below the folder
    Refusal why;
    bool operator==(const LeftOut&) const = default;
};

/// What a folder of Markdown files holds.
struct FolderContent {
    std::vector<records::Entry> entries; ///< in the order of the files' names
    std::vector<LeftOut> leftOut;        ///< likewise
};

/// Why a folder was not read at all.
enum class FolderProblem {
    NotAFolder,   ///< there is none of that name
    NotPermitted, ///< it may not be looked into
    TooMuch,      ///< over the limits: nothing is read by half
};

/// How much is read at once.
struct ImportLimits {
    std::size_t files = 250'000;
    std::uintmax_t bytes = 1024 * 1024 * 1024;
};

/// Reads every Markdown file below \p folder, one entry each. Names that begin with a dot are passed over, links are
/// not followed. What a file does not say comes from its name ("2026-03-14 Rain walk.md"), then from when it was last
/// changed, with the offset of \p now.
/// \param newId makes the id of one entry
Result<FolderContent, FolderProblem> readFolder(const std::filesystem::path& folder, const base::LocalTime& now,
                                                const std::function<Id<records::Entry>()>& newId,
                                                const ImportLimits& limits = {});

} // namespace leeward::transfer
