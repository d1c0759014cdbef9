#include "core/spelling/dictionary.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace leeward::spelling {

namespace fs = std::filesystem;

namespace {

/// Every dictionary in \p folder of which both files are there, by name.
std::vector<Dictionary> dictionariesIn(const fs::path& folder) {
    std::vector<Dictionary> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const fs::path& affixes = at->path();
        const fs::path words = fs::path(affixes).replace_extension(".dic");
        std::error_code ignored;
        if (affixes.extension() == ".aff" && fs::is_regular_file(affixes, ignored) &&
            fs::is_regular_file(words, ignored))
            found.push_back({affixes.stem().string(), affixes, words});
    }
    std::ranges::sort(found, {}, &Dictionary::language);
    return found;
}

std::string_view withoutCountry(std::string_view language) {
    return language.substr(0, language.find('_'));
}

} // namespace

std::vector<fs::path> systemFolders() {
    return {"/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"};
}

std::optional<Dictionary> findDictionary(const std::vector<fs::path>& folders,
                                         const std::vector<std::string>& languages) {
    std::vector<Dictionary> all;
    for (const fs::path& folder : folders)
        std::ranges::move(dictionariesIn(folder), std::back_inserter(all));
    for (const std::string& wanted : languages) {
        auto found = std::ranges::find(all, wanted, &Dictionary::language);
        if (found == all.end())
            found = std::ranges::find_if(
                all, [&](const Dictionary& one) { return withoutCountry(one.language) == withoutCountry(wanted); });
        if (found != all.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace leeward::spelling
