#include "core/sql/statement.h"

#include "core/base/check.h"
#include "core/sql/error_code.h"

#include <sqlite3.h>

#include <utility>

namespace leeward::sql {

Statement::Statement(sqlite3_stmt* statement) : m_statement(statement) {}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_bindError(other.m_bindError) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::noteBinding(int result) {
    CHECK(result != SQLITE_RANGE && result != SQLITE_MISUSE);
    if (result != SQLITE_OK && !m_bindError)
        m_bindError = errorFrom(result, 0);
}

void Statement::bind(int parameter, std::int64_t value) {
    noteBinding(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, std::string_view utf8) {
    // A null pointer would be NULL, and an empty text is not NULL.
    const char* data = utf8.data() == nullptr ? "" : utf8.data();
    noteBinding(sqlite3_bind_text64(m_statement, parameter, data, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, base::BytesView blob) {
    const void* data = blob.data() == nullptr ? static_cast<const void*>("") : blob.data();
    noteBinding(sqlite3_bind_blob64(m_statement, parameter, data, blob.size(), SQLITE_TRANSIENT));
}

void Statement::bind(int parameter, base::Time at) {
    bind(parameter, static_cast<std::int64_t>(at.time_since_epoch().count()));
}

void Statement::bind(int parameter, std::nullopt_t) {
    noteBinding(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bindSecret(int parameter, const secret::SecretBytes& text) {
    noteBinding(sqlite3_bind_text64(m_statement, parameter, reinterpret_cast<const char*>(text.view().data()),
                                    text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

SqlResult<bool> Statement::step() {
    if (m_bindError)
        return Fail{*m_bindError};
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Error error = lastError(sqlite3_db_handle(m_statement), result);
    sqlite3_reset(m_statement);
    return Fail{error};
}

SqlResult<void> Statement::finish() {
    SqlResult<bool> more = true;
    while (more && *more)
        more = step();
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindError.reset();
    if (!more)
        return Fail{more.error()};
    return {};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const {
    return std::string(textView(column));
}

std::string_view Statement::textView(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (text == nullptr)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

base::BytesView Statement::blob(int column) const {
    const auto* bytes = static_cast<const base::Byte*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

base::Time Statement::time(int column) const {
    return base::Time(std::chrono::milliseconds(integer(column)));
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace leeward::sql
