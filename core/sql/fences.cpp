#include "core/sql/fences.h"

#include "core/base/check.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace leeward::sql {

namespace {

struct Limit {
    int id;
    int own;
    int hostile;
};

constexpr int kMiB = 1024 * 1024;

/// Far above what our own statements and texts need. The hostile ones bound what parsing a forged schema can cost.
constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_ATTACHED, 0, 0},          Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1, 1},
    Limit{SQLITE_LIMIT_LENGTH, 16 * kMiB, kMiB}, Limit{SQLITE_LIMIT_SQL_LENGTH, 64 * 1024, 64 * 1024},
    Limit{SQLITE_LIMIT_COLUMN, 200, 60},         Limit{SQLITE_LIMIT_EXPR_DEPTH, 200, 60},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 20, 5},  Limit{SQLITE_LIMIT_VDBE_OP, 250000, 25000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 20, 10},    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000, 100},
};

struct Switch {
    int id;
    int isOn;
};

constexpr std::array kSwitches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

constexpr std::array<std::string_view, 5> kPragmas{"user_version", "application_id", "cipher_integrity_check",
                                                   "quick_check", "integrity_check"};

constexpr std::array<std::string_view, 4> kForbiddenFunctions{"load_extension", "sqlcipher_export", "fts3_tokenizer",
                                                              "sqlcipher_vdbe_return_string"};

template <typename List>
bool contains(const List& list, const char* name) {
    return name != nullptr && std::find(list.begin(), list.end(), std::string_view(name)) != list.end();
}

int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_TRANSACTION:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_ALTER_TABLE:
    case SQLITE_REINDEX:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return contains(kForbiddenFunctions, second) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return contains(kPragmas, first) ? SQLITE_OK : SQLITE_DENY;
    default: // attaching, views, triggers, virtual tables, everything temporary or recursive, what comes in future
        return SQLITE_DENY;
    }
}

} // namespace

void setLimits(sqlite3* connection, Trust trust) {
    for (const Limit& limit : kLimits)
        sqlite3_limit(connection, limit.id, trust == Trust::Hostile ? limit.hostile : limit.own);
    for (const Switch& each : kSwitches)
        CHECK(sqlite3_db_config(connection, each.id, each.isOn, nullptr) == SQLITE_OK);
}

void setAuthorizer(sqlite3* connection) {
    sqlite3_set_authorizer(connection, &authorize, nullptr);
}

AttachingAllowed::AttachingAllowed(sqlite3* connection) : m_connection(connection) {
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 1);
}

AttachingAllowed::~AttachingAllowed() {
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace leeward::sql
