#include "core/vault/space_copy.h"

#include "core/base/file.h"
#include "core/store/row_counts.h"

#include <map>
#include <string>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// How many rows each table holds and how often the space was written in: enough to tell a copy that lacks something.
struct Extent {
    std::map<std::string, std::int64_t> rows;
    std::int64_t generation = 0;
    bool operator==(const Extent&) const = default;
};

VaultResult<Extent> extentOf(sql::Database& space) {
    auto rows = store::rowCounts(space);
    if (!rows)
        return Fail{errorFrom(rows.error(), space.path())};
    const auto generation = store::SpaceMeta(space).generation();
    if (!generation)
        return Fail{errorFrom(generation.error(), space.path())};
    return Extent{std::move(*rows), *generation};
}

} // namespace

VaultResult<void> compareSpaces(sql::Database& from, sql::Database& copy) {
    const auto expected = extentOf(from);
    if (!expected)
        return Fail{expected.error()};
    const auto found = extentOf(copy);
    if (!found)
        return Fail{found.error()};
    if (*found != *expected)
        return Fail{Error{ErrorKind::Failed, copy.path()}};
    return {};
}

VaultResult<sql::Database> copySpace(const fs::path& folder, sql::Database& from, const SpaceKey& to,
                                     const SpaceForm& form) {
    const fs::path path = spacePath(folder, to.file);
    if (const auto copied = from.copyInto(path, to.key); !copied)
        return Fail{errorFrom(copied.error(), path)};
    if (const auto synced = base::syncFolder(path.parent_path()); !synced)
        return Fail{errorFrom(synced.error(), path)};
    auto copy = openSpace(folder, to, form);
    if (!copy)
        return copy;
    if (const auto checked = copy->checkEveryPage(); !checked)
        return Fail{errorFrom(checked.error(), path)};
    RETURN_IF_FAILED(compareSpaces(from, *copy));
    return copy;
}

} // namespace leeward::vault
