#include "core/sql/database.h"

#include "core/base/file.h"
#include "core/sql/connection.h"
#include "core/sql/error_code.h"
#include "core/sql/fences.h"
#include "core/sql/opening.h"
#include "core/sql/raw_key.h"

#include <sqlite3.h>

#include <system_error>
#include <utility>

namespace leeward::sql {

namespace {

namespace fs = std::filesystem;

/// Makes the empty file that SQLite then fills: with our mode, and never over another.
SqlResult<void> makeEmptyFile(const fs::path& path) {
    const auto made = base::createFile(path, {});
    if (made)
        return {};
    if (made.error() == base::FileError::NoRoom)
        return Fail{Error::NoRoom};
    return Fail{made.error() == base::FileError::Failed ? Error::Failed : Error::NotPermitted};
}

/// Removes what a failed creation leaves.
void removeRemains(const fs::path& path) {
    std::error_code ignored;
    fs::remove(path, ignored);
    fs::path journal = path;
    journal += "-journal";
    fs::remove(journal, ignored);
}

SqlResult<void> fillNewFile(sqlite3*& connection, const fs::path& path, const secret::SecretBytes& key) {
    RETURN_IF_FAILED(connect(path, connection));
    setLimits(connection, Trust::Own);
    RETURN_IF_FAILED(unlock(connection, key));
    RETURN_IF_FAILED(setPragmas(connection));
    RETURN_IF_FAILED(takeAlone(connection));
    RETURN_IF_FAILED(writeMark(connection));
    return refusePlainFile(connection);
}

SqlResult<void> openFile(sqlite3*& connection, const fs::path& path, const secret::SecretBytes& key, Trust trust) {
    RETURN_IF_FAILED(inspectFile(path));
    RETURN_IF_FAILED(connect(path, connection));
    setLimits(connection, trust);
    RETURN_IF_FAILED(refusePlainFile(connection));
    RETURN_IF_FAILED(unlock(connection, key));
    RETURN_IF_FAILED(setPragmas(connection));
    RETURN_IF_FAILED(takeAlone(connection));
    RETURN_IF_FAILED(checkMark(connection));
    if (trust == Trust::Hostile)
        setAuthorizer(connection);
    return {};
}

/// What went wrong inside sqlcipher_export(), which hands on the message and no code.
Error exportError(sqlite3* connection) {
    const std::string_view message = sqlite3_errmsg(connection);
    for (const int code : {SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_READONLY, SQLITE_CANTOPEN})
        if (message == sqlite3_errstr(code))
            return errorFrom(code, sqlite3_system_errno(connection));
    return Error::Failed;
}

/// Copies schema and rows of "main" into the attached "copy", which gets the same version and mark. In a transaction:
/// else every table would be one, each waiting for the disk.
SqlResult<void> copyAttached(sqlite3* connection) {
    RETURN_IF_FAILED(execute(connection, "BEGIN"));
    if (!execute(connection, "SELECT sqlcipher_export('copy')"))
        return Fail{exportError(connection)};
    for (const std::string name : {"user_version", "application_id"}) {
        const auto value = firstText(connection, ("PRAGMA main." + name).c_str());
        if (!value)
            return Fail{value.error()};
        RETURN_IF_FAILED(execute(connection, ("PRAGMA copy." + name + "=" + *value).c_str()));
    }
    return execute(connection, "COMMIT");
}

} // namespace

SqlResult<Database> Database::create(const fs::path& path, const secret::SecretBytes& key) {
    if (cipherVersion().empty())
        return Fail{Error::NotEncrypted};
    auto handle = std::make_unique<Handle>(fs::absolute(path));
    RETURN_IF_FAILED(makeEmptyFile(handle->path));
    if (const auto filled = fillNewFile(handle->connection, handle->path, key); !filled) {
        handle.reset();
        removeRemains(fs::absolute(path));
        return Fail{filled.error()};
    }
    handle->holdsFile = true;
    return Database(std::move(handle));
}

SqlResult<Database> Database::open(const fs::path& path, const secret::SecretBytes& key, Trust trust) {
    auto handle = std::make_unique<Handle>(fs::absolute(path));
    RETURN_IF_FAILED(openFile(handle->connection, handle->path, key, trust));
    handle->holdsFile = true;
    return Database(std::move(handle));
}

Database::Database(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

SqlResult<void> Database::run(const char* sql) {
    return execute(m_handle->connection, sql);
}

SqlResult<Statement> Database::prepare(const char* sql) {
    return prepareOn(m_handle->connection, sql);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle->connection);
}

std::int64_t Database::totalChanges() const {
    return sqlite3_total_changes64(m_handle->connection);
}

SqlResult<void> Database::refuseWrites() {
    return run("PRAGMA query_only=ON");
}

void Database::interrupt() {
    sqlite3_interrupt(m_handle->connection);
}

SqlResult<void> Database::checkEveryPage() {
    const auto unauthentic = firstText(m_handle->connection, "PRAGMA cipher_integrity_check");
    if (!unauthentic)
        return Fail{unauthentic.error()};
    if (!unauthentic->empty())
        return Fail{Error::Damaged};
    const auto structure = firstText(m_handle->connection, "PRAGMA integrity_check(1)");
    if (!structure)
        return Fail{structure.error()};
    if (*structure != "ok")
        return Fail{Error::Damaged};
    return {};
}

SqlResult<void> Database::copyInto(const fs::path& target, const secret::SecretBytes& key) {
    const fs::path path = fs::absolute(target);
    RETURN_IF_FAILED(makeEmptyFile(path));
    const AttachingAllowed allowed(m_handle->connection);
    const auto copied = [&]() -> SqlResult<void> {
        const secret::SecretBytes text = rawKeyText(key);
        const std::u8string name = path.u8string();
        auto attach = prepare("ATTACH ?1 AS copy KEY ?2");
        if (!attach)
            return Fail{attach.error()};
        attach->bind(1, std::string_view(reinterpret_cast<const char*>(name.data()), name.size()));
        attach->bindSecret(2, text);
        RETURN_IF_FAILED(attach->finish());
        const auto exported = copyAttached(m_handle->connection);
        if (sqlite3_get_autocommit(m_handle->connection) == 0)
            sqlite3_exec(m_handle->connection, "ROLLBACK", nullptr, nullptr, nullptr);
        RETURN_IF_FAILED(execute(m_handle->connection, "DETACH copy"));
        return exported;
    }();
    if (!copied) {
        removeRemains(path);
        return copied;
    }
    return {};
}

const fs::path& Database::path() const {
    return m_handle->path;
}

std::string cipherVersion() {
    sqlite3* connection = nullptr;
    std::string version;
    if (sqlite3_open_v2(":memory:", &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        version = firstText(connection, "PRAGMA cipher_version").value_or("");
    sqlite3_close(connection);
    return version;
}

} // namespace leeward::sql
