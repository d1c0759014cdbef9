#pragma once

#include "core/base/clock.h"
#include "core/records/entry.h"
#include "core/store/change.h"

#include <chrono>
#include <optional>

namespace leeward::secret {
class Random;
}
namespace leeward::store {
class Entries;
}

namespace leeward::ui {

/// Keeps the entry in hand on disk while it is being written: says when a save is due, and saves by id and revision.
/// Has no timer of its own, so that tests need not wait: whoever owns it asks dueIn() and calls save().
class AutoSaver {
public:
    /// Saves are due this long after the first change that is not on disk: within a second, also while typing goes on.
    static constexpr std::chrono::milliseconds kDelay{700};

    /// How long to wait after a save that did not work.
    static constexpr std::chrono::milliseconds kRetry{4000};

    /// What became of a save.
    enum class Outcome {
        NothingToDo, ///< all is on disk, or there is nothing to keep
        Saved,
        KeptBoth, ///< somewhere else a newer one was stored; ours is saved beside it, under a new id
        NotSaved, ///< see problem(); the text is where it was
    };

    /// All outlive it.
    AutoSaver(store::Entries& entries, const base::Clock& clock, secret::Random& random);

    /// Takes \p entry in hand. What was in hand before is let go: save() it first.
    void begin(records::Entry entry);

    /// Lets go of the entry in hand.
    void end();

    bool hasEntry() const { return m_entry.has_value(); }
    const records::Entry& entry() const { return *m_entry; }

    /// The entry in hand, to be changed: it counts as changed from now on.
    records::Entry& change();

    bool isSaved() const { return !m_changedAt; }

    /// How long until save() is due; nothing while there is nothing to save.
    std::optional<std::chrono::milliseconds> dueIn() const;

    /// Writes what changed, at once.
    Outcome save();

    /// Why the last save did not work; nothing when it did.
    std::optional<store::SaveError> problem() const { return m_problem; }

    /// When the entry in hand was last on disk as it stood.
    std::optional<base::LocalTime> savedAt() const { return m_savedAt; }

private:
    bool write();
    Outcome saveBeside();
    Outcome notSaved(store::SaveError problem);

    store::Entries& m_entries;
    const base::Clock& m_clock;
    secret::Random& m_random;
    std::optional<records::Entry> m_entry;
    std::optional<std::chrono::milliseconds> m_changedAt; ///< monotonic; of the first change that is not on disk
    std::optional<std::chrono::milliseconds> m_triedAt;   ///< monotonic; of the last save that did not work
    std::optional<store::SaveError> m_problem;
    std::optional<base::LocalTime> m_savedAt;
};

} // namespace leeward::ui
