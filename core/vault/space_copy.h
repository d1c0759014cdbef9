#pragma once

#include "core/vault/space_file.h"

namespace leeward::vault {

/// Copies \p from under the key of \p to into \p folder, and opens the copy by the whole protocol as a space of
/// \p form: every page is read, and every table holds as many rows. After an error a part of the file may be left.
VaultResult<sql::Database> copySpace(const std::filesystem::path& folder, sql::Database& from, const SpaceKey& to,
                                     const SpaceForm& form);

/// Failed unless every table of \p copy holds as many rows as \p from, at the same generation.
VaultResult<void> compareSpaces(sql::Database& from, sql::Database& copy);

} // namespace leeward::vault
