#pragma once

#include "core/vault/folder_lock.h"
#include "core/vault/new_folder.h"
#include "core/vault/session.h"
#include "core/vault/slots.h"
#include "core/vault/together.h"
#include "core/vault/vault.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace leeward::vault {

/// What an unlocking found in the key file, and what it needs to write there again.
struct Unlocked {
    KeyFile keys;
    secret::SecretBytes key; ///< what the passphrase was derived to
    OpenSlot slot;
};

/// The generation of an open space, and up to which of its changes it counts.
struct Counted {
    std::int64_t generation = 0;
    std::int64_t changes = 0; ///< sql::Database::totalChanges() at that time
};

/// The stores of the shared space, which know from the private one what to believe.
struct Ours {
    Ours(sql::Database& shared, sql::Database& own, store::ChangeListeners& changes, const Id<records::Person>& me)
        : plan(shared, own, changes, me), passages(shared, own, changes, me), closeness(shared, changes, me) {}

    store::OurPlan plan;
    store::Passages passages;
    store::ClosenessOfDay closeness;
};

/// Whether somebody has left the vault: then nothing here is their own any more, and nothing is to be sealed.
enum class Stay { Here, LeftSomebody, LeftNobody };

/// \p space as it was found.
VaultResult<Counted> countOf(sql::Database& space);

/// One more than \p counted if something was written since then.
VaultResult<Counted> countedUp(sql::Database& space, const Counted& counted);

/// Everything that a Session keeps. Members die from the last to the first: the stores, then the databases, then the
/// keys, and the lock on the folder at the very end.
struct Session::State {
    /// Opens the spaces that a slot names. The private one must open; that the shared one does not is a note.
    static VaultResult<std::unique_ptr<State>> enter(const std::filesystem::path& folder, FolderLock lock,
                                                     Unlocked unlocked, Environment environment);

    State(Environment outside, std::filesystem::path place, FolderLock held, Unlocked found, sql::Database space);

    /// Reads the name, and notes whether the private space is older than it was left. Writes nothing.
    VaultResult<void> begin();

    /// Takes the shared space into the session in the same way; a note says so when that does not work.
    void takeShared(sql::Database space);

    /// Counts the generation up of every space in which something was written since it was last counted.
    VaultResult<void> countUp();

    /// Seals \p next into this person's slot of \p file, under \p key, and writes both copies. After an error the
    /// session goes on with what it had.
    VaultResult<void> write(KeyFile file, SlotContent next, secret::SecretBytes key);

    /// Counts up, and writes the generations, and that a leftover is gone, if the key file does not say so already.
    VaultResult<void> seal();

    /// Ends what openTogether() began, if it lasts.
    void endTogether() const;

    /// Removes the file that a change of passphrase left, if any. The key file hears of it at the next seal().
    void removeLeftover();

    /// What Session offers; each in a file of its own where it is long.
    VaultResult<void> rename(const std::string& name);
    VaultResult<void> addPerson(const std::string& name, const secret::Passphrase& passphrase);
    VaultResult<void> confirm(const secret::Passphrase& typed) const;
    VaultResult<void> changePassphrase(const secret::Passphrase& current, const secret::Passphrase& next);
    VaultResult<void> checkEverything();
    VaultResult<void> sweep();

    VaultResult<void> closeShared(store::OwnWords words);

    VaultResult<void> leaveTo(const std::filesystem::path& place, const secret::Passphrase& passphrase,
                              store::OwnWords words, const LeaveProgress& progress);

    /// Makes the new vault of one who leaves, then opens it and compares.
    VaultResult<void> settleIn(NewFolder& newFolder, const std::filesystem::path& place, const SpaceKey& fresh,
                               const secret::Passphrase& passphrase);
    VaultResult<void> openThere(const std::filesystem::path& place, const secret::Passphrase& passphrase);

    /// Takes one's slots out of the key file: from then on nothing of one's own opens here. Then removes it.
    VaultResult<void> depart(store::OwnWords words);
    void removeOwn() const;

    /// Says in both spaces that one leaves the shared one; and that one doesn't.
    VaultResult<void> beginClosing(store::OwnWords words);
    void takeClosingBack();

    /// At the opening: finishes a closing that ended suddenly, and gives the shared space a new key when the other
    /// person has left it. What does not work out is tried again at the next one.
    void settleShared();

    /// Goes on without the shared space: keeps one's own lines in My plan, and takes the key out of the slot.
    VaultResult<void> letSharedGo();

    /// Keeps one's own lines of the shared plan, as one's own space knows them, in My plan.
    VaultResult<void> keepOwnLines();

    /// Copies the shared space under a new key into a new file, which the slot names from then on.
    VaultResult<void> renewShared();
    VaultResult<void> moveShared(const SpaceKey& fresh);

    /// Gives the private space a new file and a new key, and seals them under \p key. The old file goes.
    VaultResult<void> renewOwn(secret::SecretBytes key);

    /// Copies the private space to \p fresh, under new keys throughout, and goes on there.
    VaultResult<void> moveTo(const SpaceKey& fresh, secret::SecretBytes key);

    Environment environment;
    std::filesystem::path folder;
    FolderLock lock;
    Unlocked unlocked;
    sql::Database own;
    std::optional<sql::Database> shared;
    Counted ownCounted;
    Counted sharedCounted;       ///< while there is a shared space
    bool leftoverIsGone = false; ///< and the key file has not heard of it
    OpeningNotes notes;
    records::Person me;
    store::ChangeListeners changes;
    store::Entries entries;
    store::PlanLines myPlan;
    store::Bin bin;
    store::Therapy therapy;
    std::optional<Ours> ours;
    settings::SpaceChoices choices;
    std::weak_ptr<Together::Held> together;
    Stay stay = Stay::Here;
};

/// \p name in NFC; RefusedName unless it may be somebody's.
VaultResult<std::string> acceptedName(const std::string& name);

/// WeakPassphrase unless \p passphrase is hard enough to guess for whoever knows \p names.
VaultResult<void> checkStrength(const secret::Passphrase& passphrase, std::span<const std::string> names);

/// What \p passphrase derives to with the cost and salt of \p keys; RefusedCost or NoMemory otherwise.
/// \param file the key file to name in an error
VaultResult<secret::SecretBytes> derive(const KeyFile& keys, const secret::Passphrase& passphrase,
                                        const std::filesystem::path& file);

/// The name of \p person as their space keeps it.
VaultResult<void> saveName(sql::Database& space, const records::Person& person);

} // namespace leeward::vault
