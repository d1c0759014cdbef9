#pragma once

#include "core/records/entry.h"
#include "core/records/passage.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <optional>
#include <vector>

namespace leeward::store {

/// A passage of one's own, for the list of what one shares.
struct OwnPassage {
    records::Passage passage;               ///< as it was shared
    std::optional<Id<records::Entry>> from; ///< nothing when it is no entry's
    bool isAsShared = false;                ///< whether the shared space still says exactly this, and as one's own
    bool operator==(const OwnPassage&) const = default;
};

/// What two share of their private texts: in the shared space the words alone, in one's own what was shared and where
/// it came from. What is said to be one's own there, and was never shared, is left out.
class Passages {
public:
    /// All outlive it.
    Passages(sql::Database& shared, sql::Database& own, ChangeListeners& listeners, const Id<records::Person>& me)
        : m_shared(shared), m_own(own), m_listeners(listeners), m_me(me) {}

    /// Everything that is shared, by place; within a place the order says nothing.
    sql::SqlResult<std::vector<records::Passage>> all();

    /// What one shares oneself.
    sql::SqlResult<std::vector<OwnPassage>> mine();

    /// Shares a passage of one's own, or says it again as it was shared.
    Result<void, SaveError> share(const records::Passage& passage, const std::optional<Id<records::Entry>>& from);

    /// Takes a passage of one's own out of the shared space, for good. Shared earlier, it may have been read.
    Result<void, SaveError> takeBack(const Id<records::Passage>& id);

private:
    sql::SqlResult<std::vector<records::Passage>> stored();

    sql::Database& m_shared;
    sql::Database& m_own;
    ChangeListeners& m_listeners;
    Id<records::Person> m_me;
};

} // namespace leeward::store
