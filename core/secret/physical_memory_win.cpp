#include "core/secret/derive.h"

#include <windows.h>

namespace leeward::secret {

std::uint64_t physicalMemory() {
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
}

} // namespace leeward::secret
