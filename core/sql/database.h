#pragma once

#include "core/base/clock.h"
#include "core/secret/secret_bytes.h"
#include "core/sql/sql_error.h"
#include "core/sql/statement.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace leeward::sql {

/// How far what is in the file can be trusted.
enum class Trust {
    Own,     ///< only its owner has the key
    Hostile, ///< somebody else has the key too: no views, no triggers, exact schema, stricter limits
};

/// One open SQLCipher file (format 4, raw key), with the opening protocol of docs/vault-format.md. It holds the file
/// exclusively. One thread uses it; another may call interrupt().
class Database {
public:
    /// Makes a new encrypted file. Never touches one that exists (InUse is not an answer here; NotPermitted is).
    /// \param key 32 bytes
    static SqlResult<Database> create(const std::filesystem::path& path, const secret::SecretBytes& key);

    /// Opens a file that exists; never creates anything.
    static SqlResult<Database> open(const std::filesystem::path& path, const secret::SecretBytes& key, Trust trust);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs statements without parameters or rows, such as a migration's.
    SqlResult<void> run(const char* sql);

    /// Prepares one statement. \p sql is a literal of core/sql or core/store.
    SqlResult<Statement> prepare(const char* sql);

    /// Runs one statement with its parameters bound in order.
    template <typename... Args>
    SqlResult<void> run(const char* sql, const Args&... args) {
        auto statement = prepare(sql);
        if (!statement)
            return Fail{statement.error()};
        statement->bindAll(args...);
        return statement->finish();
    }

    /// How many rows the last statement inserted, changed or removed.
    std::int64_t changes() const;

    /// How many rows were inserted, changed or removed since it was opened.
    std::int64_t totalChanges() const;

    /// From now on nothing is written here: whoever tries is NotPermitted.
    SqlResult<void> refuseWrites();

    /// Stops what another thread is running here; it answers Interrupted.
    void interrupt();

    /// Reads the whole file and authenticates every page; Damaged if one does not.
    SqlResult<void> checkEveryPage();

    /// Writes a compacted copy under \p key into \p target, which must not exist; the copy holds no deleted text.
    SqlResult<void> copyInto(const std::filesystem::path& target, const secret::SecretBytes& key);

    /// The file, as it was opened.
    const std::filesystem::path& path() const;

private:
    friend class Transaction;
    struct Handle;
    explicit Database(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// The version of SQLCipher that is linked, such as "4.6.1 community"; empty when it is plain SQLite.
std::string cipherVersion();

} // namespace leeward::sql
