#pragma once

#include "core/base/result.h"
#include "core/transfer/receiver.h"

#include <filesystem>

namespace leeward::transfer {

/// Reads every Markdown file below \p folder, one entry each, by name. Names that begin with a dot are passed over,
/// links are not followed. What a file does not say comes from its name ("2026-03-14 Rain walk.md"), then from when it
/// was last changed, with the offset of the setting's now.
Result<void, ImportProblem> readFolder(const std::filesystem::path& folder, const ImportSetting& setting,
                                       Receiver& receiver);

} // namespace leeward::transfer
