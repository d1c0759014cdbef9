#include "core/base/volume.h"

namespace leeward::base {

Result<void, FileError> syncVolumeOf(const std::filesystem::path& folder) {
    return syncFolder(folder); // flushing a whole volume takes an administrator's rights here
}

} // namespace leeward::base
