#pragma once

#include "core/sql/database.h"
#include "core/sql/schema.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <span>

namespace leeward::tests {

/// A raw key of 32 equal bytes.
inline secret::SecretBytes testKey(base::Byte fill = 0x5A) {
    secret::SecretBytes key(32);
    for (base::Byte& byte : key.span())
        byte = fill;
    return key;
}

/// A real encrypted file with the schema of some migrations, in a folder of its own.
class ASpace {
public:
    explicit ASpace(std::span<const sql::Migration> migrations, sql::Trust trust = sql::Trust::Own)
        : m_migrations(migrations), m_trust(trust) {
        auto created = sql::Database::create(path(), testKey());
        EXPECT_TRUE(created && sql::migrate(*created, migrations));
        m_database.emplace(std::move(created).value());
        if (trust == sql::Trust::Hostile)
            reopen();
    }

    sql::Database& database() { return *m_database; }
    std::filesystem::path path() const { return m_folder / "0123456789abcdef.db"; }
    const TempFolder& folder() const { return m_folder; }

    void close() { m_database.reset(); }

    /// Opens it again, as an unlock does.
    sql::SqlResult<void> tryToReopen() {
        close();
        auto opened = sql::Database::open(path(), testKey(), m_trust);
        if (!opened)
            return Fail{opened.error()};
        m_database.emplace(std::move(*opened));
        return sql::compareSchema(*m_database, m_migrations);
    }
    void reopen() { ASSERT_TRUE(tryToReopen()); }

private:
    TempFolder m_folder;
    std::span<const sql::Migration> m_migrations;
    sql::Trust m_trust;
    std::optional<sql::Database> m_database;
};

} // namespace leeward::tests
