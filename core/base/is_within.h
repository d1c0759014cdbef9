#pragma once

#include <algorithm>
#include <filesystem>

namespace leeward::base {

/// Whether \p path is \p folder or lies below it. Both are canonical: no link and no ".." is looked through.
inline bool isWithin(const std::filesystem::path& folder, const std::filesystem::path& path) {
    const auto [end, ignored] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return end == folder.end();
}

} // namespace leeward::base
