#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <filesystem>

namespace leeward::base {

/// Makes everything durable that was written on the volume of \p folder: for many files at once, where syncing each
/// would take minutes.
Result<void, FileError> syncVolumeOf(const std::filesystem::path& folder);

} // namespace leeward::base
