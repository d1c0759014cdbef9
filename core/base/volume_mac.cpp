#include "core/base/volume.h"

#include <unistd.h>

namespace leeward::base {

Result<void, FileError> syncVolumeOf(const std::filesystem::path& folder) {
    ::sync(); // of all volumes, and it cannot fail: there is no other call
    return syncFolder(folder);
}

} // namespace leeward::base
