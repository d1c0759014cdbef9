#pragma once

#include "core/content/library.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace leeward::tests {

/// Content as it lies in a folder: the one of the source tree, or one that a test fills.
class FolderSource final : public content::Source {
public:
    explicit FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    std::vector<std::string> names(std::string_view language, std::string_view folder) const override {
        std::vector<std::string> found;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder / language / folder, none))
            if (entry.path().extension() == ".md")
                found.push_back(entry.path().stem().string());
        return found;
    }

    std::optional<std::string> read(std::string_view language, std::string_view folder, std::string_view name,
                                    std::size_t limit) const override {
        const auto path = m_folder / language / folder / (std::string(name) + ".md");
        std::error_code none;
        if (!std::filesystem::is_regular_file(path, none) || std::filesystem::file_size(path, none) > limit)
            return std::nullopt;
        std::ifstream file(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }

    /// Writes one file, with the folders above it.
    void put(std::string_view language, std::string_view folder, std::string_view name, std::string_view bytes) const {
        const auto place = m_folder / language / folder;
        std::filesystem::create_directories(place);
        std::ofstream(place / (std::string(name) + ".md"), std::ios::binary) << bytes;
    }

private:
    std::filesystem::path m_folder;
};

/// What is read in this tree.
inline std::filesystem::path contentFolder() {
    return std::filesystem::path(LEEWARD_SOURCE_DIR) / "resources" / "content";
}

} // namespace leeward::tests
