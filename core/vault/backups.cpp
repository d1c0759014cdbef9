#include "core/vault/backups.h"

#include <string>
#include <system_error>

namespace leeward::vault {

namespace fs = std::filesystem;

std::vector<fs::path> backupsOf(const fs::path& folder, const SpaceFileName& name) {
    const std::string start = base::toHex(name) + "-";
    std::error_code ignored;
    std::vector<fs::path> found;
    for (fs::directory_iterator file(folder / "backups", ignored), end; !ignored && file != end;
         file.increment(ignored))
        if (file->path().filename().string().starts_with(start))
            found.push_back(file->path());
    return found;
}

void removeBackups(const fs::path& folder, const SpaceFileName& name) {
    std::error_code ignored;
    for (const fs::path& each : backupsOf(folder, name))
        fs::remove(each, ignored);
}

} // namespace leeward::vault
