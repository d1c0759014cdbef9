#include "app/paths.h"

#include <QStandardPaths>

namespace leeward::app {

namespace {

std::filesystem::path below(QStandardPaths::StandardLocation location) {
    return std::filesystem::path(QStandardPaths::writableLocation(location).toStdU16String()) / "leeward";
}

} // namespace

std::filesystem::path defaultVaultFolder() {
    return below(QStandardPaths::GenericDataLocation);
}

std::filesystem::path preferencesFile() {
    return below(QStandardPaths::GenericConfigLocation) / "preferences.json";
}

} // namespace leeward::app
