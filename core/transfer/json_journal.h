#pragma once

#include "core/base/result.h"
#include "core/transfer/byte_source.h"
#include "core/transfer/receiver.h"

#include <filesystem>

namespace leeward::transfer {

/// The programs whose JSON is known here.
enum class JsonForm { Leeward, DayOne, Jrnl };

/// Reads a journal as JSON. Whose it is shows in its first entry, or in the name that stands before.
/// \param file what is said of where a thing comes from: see LeftOut
/// \return whose it is; NotKnown if it is nobody's
Result<JsonForm, ImportProblem> readJsonJournal(ByteSource& bytes, const std::filesystem::path& file,
                                                const ImportSetting& setting, Receiver& receiver);

} // namespace leeward::transfer
