#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Spelling, by the dictionaries that the computer has.
namespace leeward::spelling {

/// A language's two files.
struct Dictionary {
    std::string language; ///< as the files are called: "en_GB"
    std::filesystem::path affixes;
    std::filesystem::path words;
};

/// The folders where systems keep them.
std::vector<std::filesystem::path> systemFolders();

/// The one in \p folders for \p languages ("en_GB"), the most wanted first: that very one, or another of the same
/// language. Nothing if there is none.
std::optional<Dictionary> findDictionary(const std::vector<std::filesystem::path>& folders,
                                         const std::vector<std::string>& languages);

} // namespace leeward::spelling
