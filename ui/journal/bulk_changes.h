#pragma once

#include "core/base/clock.h"
#include "core/store/change.h"
#include "core/store/entries.h"

#include <QString>

#include <functional>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Changes several pages of the journal at once, each change with one way back.
class BulkChanges {
public:
    using Ids = store::Entries::Ids;

    /// What was done.
    struct Done {
        std::size_t count = 0; ///< how many pages are different now
        std::function<Result<void, store::SaveError>()> undo;
    };
    using Answer = Result<Done, store::SaveError>;

    /// Both outlive it, and every undo().
    BulkChanges(vault::Session& session, const base::Clock& clock) : m_session(session), m_clock(clock) {}

    Answer addTag(const Ids& ids, const QString& tag);
    Answer bringToTherapy(const Ids& ids);
    Answer remove(const Ids& ids);

private:
    using Change = std::function<bool(records::Entry&)>;
    Answer change(const Ids& ids, const Change& there, const Change& back);

    vault::Session& m_session;
    const base::Clock& m_clock;
};

} // namespace leeward::ui
