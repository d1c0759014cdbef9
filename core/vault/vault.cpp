#include "core/vault/vault.h"

#include "core/vault/folder_lock.h"
#include "core/vault/key_copies.h"
#include "core/vault/session_state.h"
#include "core/vault/space_file.h"

#include <array>
#include <system_error>
#include <utility>
#include <vector>

namespace leeward::vault {

namespace {

namespace fs = std::filesystem;

/// Stands in the folder while a vault is being made: what a power cut leaves is then no obstacle to making one there.
constexpr const char* kUnfinished = "unfinished";

void forgetUnfinished(const fs::path& folder) {
    std::error_code ignored;
    fs::remove(folder / kUnfinished, ignored);
}

/// The folder of a vault that is being made. Unless told to keep it, removes what was made in it since it was marked
/// as unfinished, and itself if it was not there before.
class NewFolder {
public:
    explicit NewFolder(const fs::path& folder) : m_folder(folder) {
        std::error_code error;
        for (fs::path missing = folder; !missing.empty() && !fs::exists(missing, error) && !error;
             missing = missing.parent_path())
            m_made.push_back(missing);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder() {
        std::error_code ignored;
        if (m_isMarked)
            for (const fs::path& file : {firstKeys(m_folder), secondKeys(m_folder), m_folder / "spaces", unfinished()})
                fs::remove(file, ignored);
        for (const fs::path& made : m_made)
            fs::remove(made, ignored); // only when it is empty
    }

    VaultResult<void> make() {
        if (const auto made = base::makePrivateFolder(m_folder); !made)
            return Fail{errorFrom(made.error(), m_folder)};
        return {};
    }

    VaultResult<void> markUnfinished() {
        const auto marked = base::replaceFile(unfinished(), {});
        if (!marked)
            return Fail{errorFrom(marked.error(), m_folder)};
        m_isMarked = true;
        return {};
    }

    /// What was made stays, and is finished.
    void keep() {
        forgetUnfinished(m_folder);
        m_isMarked = false;
        m_made.clear();
    }

private:
    fs::path unfinished() const { return m_folder / kUnfinished; }

    fs::path m_folder;
    std::vector<fs::path> m_made; ///< those that were missing, the innermost first
    bool m_isMarked = false;
};

/// \p folder from the root on: the vault stays where it is when the program moves to another working folder.
fs::path wholePath(const fs::path& folder) {
    std::error_code error;
    fs::path whole = fs::absolute(folder, error);
    return error ? folder : whole;
}

/// Whether something stands at \p path, link or not.
bool stands(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

/// The content of the first slot of a new vault.
SlotContent firstContent(secret::Random& random) {
    return {.person = random.newId<records::Person>(), .ownSpace = newSpaceKey(random.newId<store::Space>(), random)};
}

VaultResult<void> makeFirstSpace(const fs::path& folder, const SlotContent& content, const std::string& name) {
    auto space = createSpace(folder, content.ownSpace, privateForm());
    if (!space)
        return Fail{space.error()};
    return saveName(*space, {content.person, name});
}

} // namespace

Presence Vault::presenceAt(const fs::path& folder) {
    std::error_code error;
    if (stands(firstKeys(folder)) || stands(secondKeys(folder)))
        return Presence::Vault;
    if (!stands(folder))
        return Presence::Nothing;
    if (!fs::is_directory(folder, error))
        return Presence::Other;
    const fs::directory_iterator entries(folder, error);
    if (error)
        return Presence::Other;
    return entries == fs::directory_iterator() || stands(folder / kUnfinished) ? Presence::Nothing : Presence::Other;
}

VaultResult<std::unique_ptr<Session>> Vault::create(const fs::path& place, const std::string& name,
                                                    const secret::Passphrase& passphrase,
                                                    const secret::DerivationCost& cost, Environment environment) {
    const fs::path folder = wholePath(place);
    const auto accepted = acceptedName(name);
    if (!accepted)
        return Fail{accepted.error()};
    RETURN_IF_FAILED(checkStrength(passphrase, std::array{*accepted}));
    if (presenceAt(folder) != Presence::Nothing)
        return Fail{Error{ErrorKind::AlreadyThere, folder}};
    KeyFile keys = newKeyFile(cost, environment.random);
    auto key = derive(keys, passphrase, folder);
    if (!key)
        return Fail{key.error()};

    NewFolder newFolder(folder);
    RETURN_IF_FAILED(newFolder.make());
    auto lock = FolderLock::take(folder);
    if (!lock)
        return Fail{lock.error()};
    if (presenceAt(folder) != Presence::Nothing) // somebody else was faster
        return Fail{Error{ErrorKind::AlreadyThere, folder}};
    RETURN_IF_FAILED(newFolder.markUnfinished());
    SlotContent content = firstContent(environment.random);
    RemovedUnlessKept space(folder, content.ownSpace.file);
    RETURN_IF_FAILED(makeFirstSpace(folder, content, *accepted));
    keys.generation = 1;
    sealSlot(keys, 0, content, *key, environment.random);
    RETURN_IF_FAILED(writeKeys(folder, keys));
    auto state =
        Session::State::enter(folder, std::move(*lock), {keys, std::move(*key), {0, std::move(content)}}, environment);
    if (!state)
        return Fail{state.error()};
    space.keep();
    newFolder.keep();
    return std::unique_ptr<Session>(new Session(std::move(*state)));
}

VaultResult<std::unique_ptr<Session>> Vault::open(const fs::path& place, const secret::Passphrase& passphrase,
                                                  Environment environment) {
    const fs::path folder = wholePath(place);
    auto lock = FolderLock::take(folder);
    if (!lock)
        return Fail{lock.error()};
    const auto found = readKeys(folder);
    if (!found)
        return Fail{found.error()};
    auto key = derive(found->file, passphrase, firstKeys(folder));
    if (!key)
        return Fail{key.error()};
    auto slot = openSlot(found->file, *key);
    if (!slot)
        return Fail{Error{ErrorKind::WrongPassphrase, {}}};
    auto state =
        Session::State::enter(folder, std::move(*lock), {found->file, std::move(*key), std::move(*slot)}, environment);
    if (!state)
        return Fail{state.error()};
    if (found->toMend)
        (*state)->notes.keysWereMended = mendKeys(*found->toMend, found->file).has_value();
    (*state)->removeLeftover();
    forgetUnfinished(folder);
    return std::unique_ptr<Session>(new Session(std::move(*state)));
}

} // namespace leeward::vault
