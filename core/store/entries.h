#pragma once

#include "core/records/entry.h"
#include "core/records/felt_course.h"
#include "core/sql/database.h"
#include "core/store/change.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::store {

/// What a list shows of an entry.
struct EntryRow {
    Id<records::Entry> id;
    records::EntryKind kind;
    base::LocalTime writtenAt;
    std::string title;
    std::string beginning; ///< at most 300 bytes of its text, cut at a code point
    std::optional<records::FeltSafety> feltSafety{};
    bool forTherapy = false;
    bool isDraft = false;
    std::uint8_t distress = 0; ///< the higher of its two numbers
};

/// From the first moment on, and before the second.
struct TimeSpan {
    base::Time from = base::Time::min();
    base::Time until = base::Time::max();
};

/// Which entries a list wants. All that are set must hold.
struct EntryFilter {
    std::optional<records::EntryKind> kind{};
    std::optional<std::string> tag{};
    std::optional<std::string> feeling{};
    std::optional<records::FeltSafety> feltSafety{};
    std::optional<base::Time> from{};  ///< begun then or later
    std::optional<base::Time> until{}; ///< begun before
    bool onlyForTherapy = false;
    bool onlyDrafts = false;
    bool inBin = false; ///< those in the bin, instead of those outside it
};

/// Where a page of a list ended: the next one begins after it (keyset paging).
struct EntryCursor {
    base::Time at;
    Id<records::Entry> id;
};

/// The entries of one private space, newest first.
class Entries {
public:
    /// \p database outlives it.
    Entries(sql::Database& database, ChangeListeners& listeners);

    /// Writes \p entry, durable once it says so.
    /// \return the new revision, one above the given. Behind unless the stored revision is the given one: then
    /// nothing is written, and the caller keeps both texts by saving its own under a new id. What is stored already,
    /// word for word, one revision later is not behind: a save whose answer was a failure may have been kept.
    /// An entry that is stored stays in or out of the bin, whatever removedAt says: see moveToBin().
    Result<std::int64_t, SaveError> save(const records::Entry& entry);

    /// Writes many new entries in one transaction, for imports: all or none. \p progress hears the count and may answer
    /// false to stop, which takes all back and is no error.
    Result<void, SaveError> saveAll(std::span<const records::Entry> entries,
                                    const std::function<bool(std::size_t)>& progress);

    /// Whether an entry outside the bin says the same as \p entry, and was begun at the same moment.
    sql::SqlResult<bool> holds(const records::Entry& entry);

    /// The whole entry, also from the bin; nothing when there is none of that id.
    sql::SqlResult<std::optional<records::Entry>> byId(const Id<records::Entry>& id);

    /// At most \p limit rows, newest first, after \p after.
    sql::SqlResult<std::vector<EntryRow>> newestFirst(const EntryFilter& filter, std::size_t limit,
                                                      const std::optional<EntryCursor>& after);

    /// Every id that \p filter lets through, in no order: what narrows a search.
    sql::SqlResult<std::vector<Id<records::Entry>>> ids(const EntryFilter& filter);

    /// The rows of these ids that are still there, in the order given: what a search found.
    sql::SqlResult<std::vector<EntryRow>> rows(std::span<const Id<records::Entry>> ids);

    /// The draft touched last, if any.
    sql::SqlResult<std::optional<EntryRow>> newestDraft();

    /// Every tag in use, most used first.
    sql::SqlResult<std::vector<std::string>> tags();

    /// Own words used for feelings or body signals that are not in the built-in lists are kept here by use.
    sql::SqlResult<std::vector<std::string>> ownFeelings();
    sql::SqlResult<std::vector<std::string>> ownBodySignals();

    /// Puts an entry into the bin or takes it out again; its revision stays. Behind when there is none of that id.
    Result<void, SaveError> moveToBin(const Id<records::Entry>& id, base::Time at);
    Result<void, SaveError> bringBack(const Id<records::Entry>& id);

    using Ids = std::vector<Id<records::Entry>>;

    /// Changes many entries in one transaction: all or none. \p change answers whether it changed the one it was given;
    /// those that are not there, or are in the bin, are passed over.
    /// \return those that were changed
    Result<Ids, SaveError> changeAll(std::span<const Id<records::Entry>> ids,
                                     const std::function<bool(records::Entry&)>& change);

    /// Puts many into the bin, or takes them out again: all or none. Those that are not there, or are where they should
    /// be, are passed over.
    /// \return those that were moved
    Result<Ids, SaveError> moveAllToBin(std::span<const Id<records::Entry>> ids, base::Time at);
    Result<Ids, SaveError> bringAllBack(std::span<const Id<records::Entry>> ids);

    /// Every entry of \p span outside the bin that says how safe it felt, the oldest first.
    sql::SqlResult<std::vector<records::FeltMoment>> felt(const TimeSpan& span);

    /// The feelings of the entries of \p span outside the bin, each once, the one chosen last first.
    sql::SqlResult<std::vector<std::string>> feelingsIn(const TimeSpan& span);

    /// At most \p limit beginnings (300 letters) of what entries of \p kind outside the bin, begun in \p span, answer
    /// to \p question, the newest first.
    sql::SqlResult<std::vector<std::string>> answersTo(records::Question question, records::EntryKind kind,
                                                       const TimeSpan& span, std::size_t limit);

    /// How many there are outside the bin.
    sql::SqlResult<std::int64_t> count();

    /// Hands at most \p limit entries after \p after to \p visit, newest first, without the bin: what search reads,
    /// piece by piece, so that the event loop is never held. The views hold during the call.
    /// \return where to go on; nothing at the end
    using TextVisitor =
        std::function<void(const Id<records::Entry>&, base::Time, std::string_view title, std::string_view text)>;
    sql::SqlResult<std::optional<EntryCursor>> texts(std::size_t limit, const std::optional<EntryCursor>& after,
                                                     const TextVisitor& visit);

private:
    friend class Intake;
    Result<void, SaveError> addNew(const records::Entry& entry); ///< within a transaction of the caller's
    Result<void, SaveError> setRemoved(const Id<records::Entry>& id, std::optional<base::Time> at);
    Result<Ids, SaveError> setAllRemoved(std::span<const Id<records::Entry>> ids, std::optional<base::Time> at);

    sql::Database& m_database;
    ChangeListeners& m_listeners;
};

} // namespace leeward::store
