#include "core/base/volume.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace leeward::base {

Result<void, FileError> syncVolumeOf(const std::filesystem::path& folder) {
    const int number = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0)
        return Fail{fileErrorFrom(errno)};
    const int error = ::syncfs(number) == 0 ? 0 : errno;
    ::close(number);
    if (error != 0)
        return Fail{fileErrorFrom(error)};
    return {};
}

} // namespace leeward::base
