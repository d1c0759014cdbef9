#include "core/vault/backups.h"
#include "core/vault/session_state.h"

#include <utility>

namespace leeward::vault {

// In the file of a database, pieces of removed text stay behind where rows were moved. A new file has none, and without
// its key nobody reads what the disk keeps of the old one.
VaultResult<void> Session::State::sweep() {
    const SpaceFileName swept = unlocked.slot.content.ownSpace.file;
    RETURN_IF_FAILED(renewOwn(unlocked.key.copy()));
    removeBackups(folder, swept);
    return {};
}

} // namespace leeward::vault
