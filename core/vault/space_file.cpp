#include "core/vault/space_file.h"

#include "core/secret/seal.h"
#include "core/store/migrations.h"

#include <string>
#include <system_error>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;
using sql::Database;

/// The error of \p result with its file; for whatever comes from the database.
template <typename T>
Fail<Error> failure(const sql::SqlResult<T>& result, const fs::path& file) {
    return Fail{errorFrom(result.error(), file)};
}

VaultResult<void> checkIdentity(Database& database, const SpaceKey& space, const SpaceForm& form) {
    store::SpaceMeta meta(database);
    const auto id = meta.id();
    if (!id)
        return failure(id, database.path());
    const auto kind = meta.kind();
    if (!kind)
        return failure(kind, database.path());
    if (*id != space.id || *kind != form.kind)
        return Fail{Error{ErrorKind::DamagedSpace, database.path()}};
    return {};
}

/// Opens and compares, before a single row is read.
VaultResult<Database> openUnchanged(const fs::path& path, const SpaceKey& space, const SpaceForm& form) {
    auto database = Database::open(path, space.key, form.trust);
    if (!database)
        return failure(database, path);
    if (const auto compared = sql::compareSchema(*database, form.migrations); !compared)
        return failure(compared, path);
    const auto version = sql::schemaVersion(*database);
    if (!version)
        return failure(version, path);
    if (*version == 0) // begun and never finished, or emptied by somebody
        return Fail{Error{ErrorKind::DamagedSpace, path}};
    RETURN_IF_FAILED(checkIdentity(*database, space, form));
    return std::move(*database);
}

/// Copies the space as it is to backups/, whole or not at all.
VaultResult<void> backUp(const fs::path& folder, Database& database, const SpaceKey& space, std::int64_t version) {
    const fs::path backups = folder / "backups";
    const fs::path target = backups / (base::toHex(space.file) + "-" + std::to_string(version) + ".db");
    if (const auto made = base::makePrivateFolder(backups); !made)
        return Fail{errorFrom(made.error(), backups)};
    std::error_code error;
    if (fs::exists(target, error)) // of an earlier try that stopped after this step
        return {};
    fs::path unfinished = target;
    unfinished += ".new";
    fs::remove(unfinished, error);
    if (const auto copied = database.copyInto(unfinished, space.key); !copied)
        return failure(copied, unfinished);
    {
        auto copy = Database::open(unfinished, space.key, sql::Trust::Own);
        if (!copy)
            return failure(copy, unfinished);
        if (const auto checked = copy->checkEveryPage(); !checked)
            return failure(checked, unfinished);
    }
    fs::rename(unfinished, target, error);
    if (error)
        return Fail{errorFrom(base::fileErrorFrom(error.value()), target)};
    if (const auto synced = base::syncFolder(backups); !synced)
        return Fail{errorFrom(synced.error(), backups)};
    return {};
}

/// The file that is closed now, with the schema of today. It has been compared, so that it can be opened as our own:
/// what changes a schema is not allowed otherwise.
VaultResult<void> bringUpToDate(const fs::path& folder, const SpaceKey& space, const SpaceForm& form) {
    const fs::path path = spacePath(folder, space.file);
    auto database = openUnchanged(path, space, {form.kind, sql::Trust::Own, form.migrations});
    if (!database)
        return Fail{database.error()};
    const auto version = sql::schemaVersion(*database);
    if (!version)
        return failure(version, path);
    RETURN_IF_FAILED(backUp(folder, *database, space, *version));
    if (const auto migrated = sql::migrate(*database, form.migrations); !migrated)
        return failure(migrated, path);
    return {};
}

VaultResult<bool> isUpToDate(Database& database, const SpaceForm& form) {
    const auto version = sql::schemaVersion(database);
    if (!version)
        return failure(version, database.path());
    return *version == form.migrations.back().number;
}

VaultResult<void> fill(Database& database, const SpaceKey& space, const SpaceForm& form) {
    if (const auto migrated = sql::migrate(database, form.migrations); !migrated)
        return failure(migrated, database.path());
    if (const auto begun = store::SpaceMeta(database).begin(space.id, form.kind); !begun)
        return failure(begun, database.path());
    return {};
}

} // namespace

SpaceForm privateForm() {
    return {store::SpaceKind::Private, sql::Trust::Own, store::privateMigrations()};
}

SpaceForm sharedForm() {
    return {store::SpaceKind::Shared, sql::Trust::Hostile, store::sharedMigrations()};
}

fs::path spacePath(const fs::path& folder, const SpaceFileName& name) {
    return folder / "spaces" / (base::toHex(name) + ".db");
}

SpaceKey newSpaceKey(const Id<store::Space>& id, secret::Random& random) {
    SpaceKey space{.id = id, .key = random.newKey(secret::kKeySize)};
    random.fill(space.file);
    return space;
}

VaultResult<Database> createSpace(const fs::path& folder, const SpaceKey& space, const SpaceForm& form) {
    const fs::path spaces = folder / "spaces";
    if (const auto made = base::makePrivateFolder(spaces); !made)
        return Fail{errorFrom(made.error(), spaces)};
    const fs::path path = spacePath(folder, space.file);
    auto database = Database::create(path, space.key);
    if (!database)
        return failure(database, path);
    if (const auto filled = fill(*database, space, form); !filled) {
        database = Fail{sql::Error::Failed}; // closes it
        removeSpace(folder, space.file);
        return Fail{filled.error()};
    }
    return std::move(*database);
}

VaultResult<Database> openSpace(const fs::path& folder, const SpaceKey& space, const SpaceForm& form) {
    const fs::path path = spacePath(folder, space.file);
    auto database = openUnchanged(path, space, form);
    if (!database)
        return database;
    const auto upToDate = isUpToDate(*database, form);
    if (!upToDate)
        return Fail{upToDate.error()};
    if (*upToDate)
        return database;
    database = Fail{Error{}}; // closes it: it is opened differently to be changed
    RETURN_IF_FAILED(bringUpToDate(folder, space, form));
    return openUnchanged(path, space, form);
}

bool removeSpace(const fs::path& folder, const SpaceFileName& name) {
    const fs::path path = spacePath(folder, name);
    fs::path journal = path;
    journal += "-journal";
    std::error_code first;
    std::error_code second;
    fs::remove(path, first);
    fs::remove(journal, second);
    return !first && !second;
}

} // namespace leeward::vault
