#pragma once

#include "core/transfer/json_journal.h"

#include <filesystem>

namespace leeward::transfer {

/// Reads every journal in JSON of a zip file, such as Day One exports. All the rest is left out by name: pictures and
/// recordings, and what should not be in such a file. Names that begin with a dot are passed over.
/// \return whose the first one is, Day One's where only other things are; NotKnown where there is nothing at all
Result<JsonForm, ImportProblem> readArchiveJournal(const std::filesystem::path& file, const ImportSetting& setting,
                                                   Receiver& receiver);

} // namespace leeward::transfer
