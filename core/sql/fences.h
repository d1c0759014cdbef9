#pragma once

#include "core/sql/database.h"

struct sqlite3;

namespace leeward::sql {

/// Limits and switches that a connection gets before the first byte of the file is read: no views, no triggers, no
/// attaching, no extensions, bounded lengths; tighter ones for Trust::Hostile.
void setLimits(sqlite3* connection, Trust trust);

/// From now on nothing but plain work on tables is prepared: whatever else a forged file makes us say is Constraint.
void setAuthorizer(sqlite3* connection);

/// While it lives, one more database can be attached. For our own copying of a file alone.
class AttachingAllowed {
public:
    explicit AttachingAllowed(sqlite3* connection);
    AttachingAllowed(const AttachingAllowed&) = delete;
    AttachingAllowed& operator=(const AttachingAllowed&) = delete;
    ~AttachingAllowed();

private:
    sqlite3* m_connection;
};

} // namespace leeward::sql
