#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/secret/secret_bytes.h"
#include "core/sql/sql_error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace leeward::sql {

/// One prepared statement: bind, then step row by row or finish. Its parameters are numbered from 1, columns from 0.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement);
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Gives a parameter its value, copied; every parameter needs one before the first step().
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, bool value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, std::string_view utf8);
    void bind(int parameter, const char* utf8) { bind(parameter, std::string_view(utf8)); }
    void bind(int parameter, base::BytesView blob);
    void bind(int parameter, base::Time at);
    void bind(int parameter, std::nullopt_t);
    void bind(int, const void*) = delete;

    /// Binds a key without copying it out of guarded memory; it must live until finish().
    void bindSecret(int parameter, const secret::SecretBytes& text);
    template <typename Of>
    void bind(int parameter, const Id<Of>& id) {
        bind(parameter, id.bytes());
    }
    template <typename T>
    void bind(int parameter, const std::optional<T>& value) {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, std::nullopt);
    }

    /// Binds all, in order, from parameter 1.
    template <typename... Args>
    void bindAll(const Args&... args) {
        [[maybe_unused]] int parameter = 0;
        (bind(++parameter, args), ...);
    }

    /// Goes to the next row; false when there is none, and then it is ready for another round of bind().
    SqlResult<bool> step();

    /// Runs to the end and makes ready for another round of bind().
    SqlResult<void> finish();

    /// Columns of the present row. A NULL reads as 0 or as empty; ask isNull() where that differs.
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::string_view textView(int column) const; ///< until the next step()
    base::BytesView blob(int column) const;      ///< until the next step()
    base::Time time(int column) const;
    bool isNull(int column) const;
    template <typename Of>
    std::optional<Id<Of>> id(int column) const {
        return Id<Of>::fromBytes(blob(column));
    }

private:
    void noteBinding(int result);

    sqlite3_stmt* m_statement = nullptr;
    std::optional<Error> m_bindError; ///< told by the next step(): what was not bound must not be stored as nothing
};

} // namespace leeward::sql
