#pragma once

#include "core/sql/database.h"
#include "core/sql/schema.h"
#include "core/store/space_meta.h"
#include "core/vault/slots.h"
#include "core/vault/vault_error.h"

#include <filesystem>
#include <span>
#include <utility>

/// The files of a vault's spaces: how one is made, and everything that is asked of one before it is believed.
namespace leeward::vault {

/// What every space of a kind is like.
struct SpaceForm {
    store::SpaceKind kind;
    sql::Trust trust;
    std::span<const sql::Migration> migrations;
};

/// A space that its owner alone opens.
SpaceForm privateForm();

/// The space of two, whose file the other person can write as they like.
SpaceForm sharedForm();

/// Where a space's file stands in the vault's \p folder.
std::filesystem::path spacePath(const std::filesystem::path& folder, const SpaceFileName& name);

/// A new key and a new file name for the space \p id, generation 0.
SpaceKey newSpaceKey(const Id<store::Space>& id, secret::Random& random);

/// Makes the file, its schema and its identity. Nothing is left behind after an error.
VaultResult<sql::Database> createSpace(const std::filesystem::path& folder, const SpaceKey& space,
                                       const SpaceForm& form);

/// Opens the file and believes it only if its schema is ours to the letter and it is the space that \p space names.
/// An older schema is copied to backups/ first and then brought up to date. Every error names the file.
VaultResult<sql::Database> openSpace(const std::filesystem::path& folder, const SpaceKey& space, const SpaceForm& form);

/// Removes the file and its journal, if they are there; false if something is left.
bool removeSpace(const std::filesystem::path& folder, const SpaceFileName& name);

/// Removes a new space's file when it dies, unless told to keep it. Whoever has it open must die before.
class RemovedUnlessKept {
public:
    RemovedUnlessKept(std::filesystem::path folder, const SpaceFileName& name)
        : m_folder(std::move(folder)), m_name(name) {}
    RemovedUnlessKept(const RemovedUnlessKept&) = delete;
    RemovedUnlessKept& operator=(const RemovedUnlessKept&) = delete;
    ~RemovedUnlessKept() {
        if (!m_isKept)
            removeSpace(m_folder, m_name);
    }

    /// From now on the file stays.
    void keep() { m_isKept = true; }

private:
    std::filesystem::path m_folder;
    SpaceFileName m_name;
    bool m_isKept = false;
};

} // namespace leeward::vault
