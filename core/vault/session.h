#pragma once

#include "core/base/clock.h"
#include "core/base/go_on.h"
#include "core/records/person.h"
#include "core/secret/passphrase.h"
#include "core/secret/random.h"
#include "core/settings/space_choices.h"
#include "core/store/bin.h"
#include "core/store/change.h"
#include "core/store/closeness.h"
#include "core/store/departures.h"
#include "core/store/entries.h"
#include "core/store/our_plan.h"
#include "core/store/passages.h"
#include "core/store/plan_lines.h"
#include "core/store/therapy.h"
#include "core/vault/derivation.h"
#include "core/vault/vault_error.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leeward::vault {

class Together;

/// What leaving is at, in this order. Finishing can't be stopped any more once it has been answered.
enum class LeaveStep { Copying, Opening, Finishing };

/// Whether to go on with a step that is about to begin.
using base::GoOn;
using LeaveProgress = std::function<GoOn(LeaveStep)>;

/// What the unlocking had to tell, beside that it worked.
struct OpeningNotes {
    bool keysWereMended = false; ///< one copy of the key file was damaged and has been written anew
    bool privateIsOlder = false; ///< an older private space was put in place (its generation is below the sealed one)
    bool sharedIsOlder = false;  ///< likewise the shared space
    bool sharedIsClosed = false; ///< the other person has left the shared space; it is open to oneself alone
    std::optional<Error> sharedDidNotOpen; ///< the private space is open; the shared one is not, for this reason
};

/// One person's open vault: their private space, and the shared one if there is one. Stores exist only inside a
/// Session, so nothing can forget to ask whether it is locked. When it dies, the generations are sealed, the
/// databases are closed and the keys are wiped. One thread.
class Session {
public:
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Whose passphrase opened it.
    const records::Person& me() const;

    /// The other person of a vault for two, as the shared space names them.
    std::optional<records::Person> other() const;

    /// Whether there is a shared space and it is open.
    bool hasShared() const;

    /// Whether both have that space open: it is there, and the other person has not left it.
    bool isOfTwo() const;

    /// Whether nobody else lives here, or did: a second person can be added.
    bool isOfOne() const;

    /// The stores of the open spaces; they live as long as the session.
    store::Entries& entries();
    store::PlanLines& myPlan();
    store::Bin& bin();
    store::Therapy& therapy();
    settings::SpaceChoices& choices();

    /// The stores of the shared space; only while hasShared().
    store::OurPlan& ourPlan();
    store::Passages& passages();
    store::ClosenessOfDay& closeness();

    /// Hears of every change in either space.
    store::ChangeListeners& changes();

    /// What opening it found, and where it lies: a whole path, however it was given.
    const OpeningNotes& notes() const;
    const std::filesystem::path& folder() const;

    /// Changes what this person likes to be called, in both spaces.
    VaultResult<void> rename(const std::string& name);

    /// Adds the second person, who chose \p passphrase themselves: their private space, the shared space, their slot.
    /// SamePassphrase when it would open something already. Derives a key: takes up to a second.
    VaultResult<void> addPerson(const std::string& name, const secret::Passphrase& passphrase);

    /// What the other person typed, derived on a worker, opens their private space beside this one: see Together.
    /// WrongPassphrase, SamePerson, NoSharedSpace, or what is wrong with their space. Writes nothing. One at a time: an
    /// earlier one ends.
    Derivation derivation() const;
    VaultResult<std::unique_ptr<Together>> openTogether(const secret::SecretBytes& derived);

    /// The same in one; takes as long as an unlock.
    VaultResult<std::unique_ptr<Together>> openTogether(const secret::Passphrase& passphrase);

    /// Copies lines of My plan into Our plan, as new lines of one's own: all or none. Their notes, ticks and marks stay
    /// private.
    /// \return the ids of the copies; OurPlan::eraseOwn() undoes it
    Result<std::vector<Id<records::PlanLine>>, store::SaveError>
    copyIntoOurPlan(std::span<const records::PlanLine> lines);

    /// Leaves the shared space for good: one's slot loses its key, one's own lines are kept in My plan, and the other
    /// person finds OpeningNotes::sharedIsClosed. Their words and their private space stay as they are. The stores of
    /// the shared space die, so nothing may hold them. An error changes nothing; a sudden end is made up for at the
    /// next opening. NoSharedSpace when there is none.
    VaultResult<void> closeShared(store::OwnWords words);

    /// Leaves with one's journal: a new vault for one at \p place, which must be missing or empty, with new keys
    /// throughout; then nothing of one's own is left here. All of it was copied, read to the last page, counted and
    /// opened with \p passphrase before anything goes. Until LeaveStep::Finishing an error or GoOn::No leaves
    /// everything here as it was, and nothing there. InsideVault, AlreadyThere, NotPermitted, NoRoom, WeakPassphrase,
    /// Cancelled. Afterwards this session only reads: lock it. Save before what is being written. Takes seconds.
    VaultResult<void> leaveTo(const std::filesystem::path& place, const secret::Passphrase& passphrase,
                              store::OwnWords words, const LeaveProgress& progress);

    /// WrongPassphrase unless \p typed is what opened this session. Derives a key, and writes nothing.
    VaultResult<void> confirm(const secret::Passphrase& typed) const;

    /// Re-keys the private space into a new file, verifies it, swaps it in, and replaces both copies of the key file.
    /// WrongPassphrase unless \p current is what opened this session's slot. Takes about two seconds.
    VaultResult<void> changePassphrase(const secret::Passphrase& current, const secret::Passphrase& next);

    /// Writes the private space anew under a new key, so that nothing of what was removed for good is left in its file;
    /// the copies that were made before an update go, because nobody could open them any more: ask first, if there are.
    /// Copies on other disks, and what an SSD keeps, are out of reach. An error changes nothing. As long as copying the
    /// file takes.
    VaultResult<void> sweep();
    bool hasBackups() const;

    /// Seals the generations now; also done by the destructor. Called at lock, when there is still time to say so.
    VaultResult<void> seal();

    /// Reads every page of every open space. May take seconds: see docs/benchmarks.md.
    VaultResult<void> checkEverything();

private:
    friend class Vault;
    friend class Together;
    struct State;
    explicit Session(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace leeward::vault
